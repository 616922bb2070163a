import type { Problem } from '@reviewkit/problem'
import type { Bytes } from './bytes.ts'
import { gunzipped } from './gunzipped.ts'
import { itemsOfIssoFile } from './isso-file.ts'
import { itemsOfIssoJson } from './isso-json.ts'
import type { ImportItem } from './item.ts'

/** How each SQLite file begins (sqlite.org/fileformat2.html, section 1.3). */
const magic = 'SQLite format 3\0'

/**
 * The comments of Isso: of its SQLite file, `comments.db`, or of the JSON that its own importer calls
 * generic, `[{ id, title, comments: [{ id, author, created, text, … }] }]`; packed or not.
 *
 * The file is written to a temporary place and read by SQLite, which Node 22.13 and newer and Deno
 * have; where there is none, as in a browser, a problem says so. Copy it while Isso is stopped: what
 * it has not yet moved from `comments.db-wal` is not in it.
 *
 * What waits for a moderator is pending, what was deleted is a tombstone. Websites are kept where they
 * are web addresses; mail and network addresses are not even read.
 *
 * @throws what the temporary place answers, such as that the disk is full
 *
 * @example
 * const file = '[{"id":"/her/","title":"Her","comments":[{"id":7,"author":"Ben","created":"2020-01-02 03:04:05","text":"Yes!"}]}]'
 * const { threads } = await collect(fromIsso([new TextEncoder().encode(file)]))
 * threads[0]?.url // '/her/'
 * threads[0]?.comments[0]?.posted // '2020-01-02T03:04:05Z'
 */
export async function* fromIsso(bytes: Bytes): AsyncGenerator<ImportItem> {
  const told: ImportItem[] = []
  const tell = (problem: Problem) => {
    told.push({ problem })
  }
  const { start, all } = await peeked(gunzipped(bytes, tell), magic.length)
  const isSqlite = String.fromCharCode(...start.subarray(0, magic.length)) === magic
  for await (const item of isSqlite ? itemsOfIssoFile(all, tell) : itemsOfIssoJson(all, tell)) {
    yield* told.splice(0)
    if (item) yield item
  }
  yield* told
}

/** The first bytes of a file, at least so many if it has them, and all of it. */
async function peeked(
  pieces: AsyncGenerator<Uint8Array>,
  least: number,
): Promise<{ start: Uint8Array; all: AsyncGenerator<Uint8Array> }> {
  let start = new Uint8Array()
  while (start.length < least) {
    const { done, value } = await pieces.next()
    if (done) break
    start = new Uint8Array([...start, ...value])
  }
  async function* all() {
    yield start
    yield* pieces
  }
  return { start, all: all() }
}
