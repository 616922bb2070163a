import { DatabaseSync } from 'node:sqlite'
import { migrate } from './migrations.ts'

/** How long a writer waits for another process to finish its transaction. */
const BUSY_MILLISECONDS = 5000

/**
 * How much of the file is held in memory, if it is that large. With SQLite's own 2 MB a page of a
 * large thread reads nearly all its rows from the system again, at twice the time.
 */
const CACHE_KIBIBYTES = 65_536

/** SQLite's primary result codes that say the file itself is the trouble. */
const SQLITE_BUSY = 5
const SQLITE_CORRUPT = 11
const SQLITE_NOTADB = 26
/** And the extended one of a key that is there already. */
const SQLITE_CONSTRAINT_UNIQUE = 2067

/**
 * A limit that is bound to a parameter. A sum, since SQLite prepares a statement anew whenever
 * another value is bound to a bare one.
 */
export const boundLimit = (parameter: string) => `limit ${parameter} + 0`

/**
 * Opens a file as a comment store, creating it where there is none. Write-ahead logging lets
 * readers and a writer work at once; `synchronous = FULL` has each commit on the disk before it
 * returns, also against a loss of power.
 */
export function openSqliteFile(file: string): DatabaseSync {
  return explained(file, () => {
    const db = new DatabaseSync(file, { timeout: BUSY_MILLISECONDS })
    try {
      useWriteAheadLog(db, file)
      db.exec(`pragma synchronous = full; pragma cache_size = -${CACHE_KIBIBYTES}`)
      migrate(db, file)
      return db
    } catch (error) {
      db.close()
      throw error
    }
  })
}

/** Runs a piece of work, and says in plain words what is wrong with the file when SQLite cannot. */
export function explained<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    const reason = reasonOf(cause)
    if (reason === undefined) throw cause
    throw new Error(`sqliteStore: ${file} ${reason}`, { cause })
  }
}

function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && error.code === 'ERR_INVALID_STATE') return 'is closed.'
  const extended = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : 0
  if (extended === SQLITE_CONSTRAINT_UNIQUE) {
    return 'has a comment of this id in the thread. Give a new post an id of its own.'
  }
  const code = extended & 0xff
  if (code === SQLITE_NOTADB) return 'is not a SQLite file. Give the name of a new one.'
  if (code === SQLITE_CORRUPT) return 'is damaged. Restore it from a copy, or start a new one.'
  if (code === SQLITE_BUSY) return `is locked by another process for over ${BUSY_MILLISECONDS} ms.`
  return code === 0 ? undefined : `cannot be used: ${error.message}.`
}

/**
 * The switch to write-ahead logging needs the file alone, and SQLite gives up at once where
 * another process is just doing the same: then its work is ours, and a short wait sees it done.
 */
function useWriteAheadLog(db: DatabaseSync, file: string): void {
  const end = Date.now() + BUSY_MILLISECONDS
  for (;;) {
    try {
      const mode = db.prepare('pragma journal_mode = wal').get()?.journal_mode
      if (mode === 'wal' || mode === 'memory') return
      throw new Error(`sqliteStore: ${file} does not allow write-ahead logging on this disk.`)
    } catch (error) {
      const busy = error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
      if (!busy || Date.now() > end) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}
