type Value = string | number | bigint | null | Uint8Array

export interface TemporarySqlite {
  /** The rows that a question gives, one after another. */
  rows(sql: string): Iterable<Readonly<Record<string, Value>>>
  /** Takes the bytes away again. */
  close(): Promise<void>
}

/**
 * Puts the bytes of a SQLite file where SQLite can read them, until it is closed; undefined where the
 * runtime has no SQLite. It asks the runtime for its modules instead of importing them, so that a
 * bundle for browsers neither has them nor stumbles over them.
 */
export async function temporarySqlite(
  file: AsyncIterable<Uint8Array>,
): Promise<TemporarySqlite | undefined> {
  const builtin = (globalThis.process as NodeJS.Process | undefined)?.getBuiltinModule
  const sqlite = builtin?.('node:sqlite')
  const files = builtin?.('node:fs/promises')
  const os = builtin?.('node:os')
  const path = builtin?.('node:path')
  if (!sqlite || !files || !os || !path) return undefined

  const folder = await files.mkdtemp(path.join(os.tmpdir(), 'reviewkit-sqlite-'))
  const remove = () => files.rm(folder, { recursive: true, force: true })
  try {
    const copy = path.join(folder, 'copy.db')
    await files.writeFile(copy, file)
    const db = new sqlite.DatabaseSync(copy, { readOnly: true })
    return {
      *rows(sql) {
        const statement = db.prepare(sql)
        // A number that is too large for a number would end the reading.
        statement.setReadBigInts(true)
        yield* statement.iterate()
      },
      close: async () => {
        db.close()
        await remove()
      },
    }
  } catch (error) {
    await remove()
    throw error
  }
}
