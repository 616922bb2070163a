import type { Problem } from '@reviewkit/problem'
import type { Comment } from '@reviewkit/schema'
import { tombstone } from '../tombstone.ts'
import type { Tell } from './bytes.ts'
import { withoutThread } from './comment-left-out.ts'
import { commentEmpty, nothingToImport } from './comment-problems.ts'
import { commenterOf } from './commenter.ts'
import { commentId, hashedId } from './hashed-id.ts'
import { issoThread } from './isso-thread.ts'
import type { ImportItem } from './item.ts'
import { type JsonObject, textIn } from './json-values.ts'
import { createPosted } from './posted.ts'
import { temporarySqlite } from './temporary-sqlite.ts'

/** What is asked of a comment; a file of another version may lack some. Never mail or network addresses. */
const columns = 'tid id parent created modified mode text author website likes dislikes'.split(' ')

/**
 * The comments of Isso’s own file (isso/db/__init__.py, comments.py, threads.py), in the order of
 * their ids; undefined for one that is left out.
 */
export async function* itemsOfIssoFile(
  file: AsyncIterable<Uint8Array>,
  tell: Tell,
): AsyncGenerator<ImportItem | undefined> {
  const database = await temporarySqlite(file)
  if (!database) {
    tell(needsSqlite)
    return
  }
  const { rows } = database
  try {
    const tables = [...rows('pragma table_list')]
    const isTable = (name: string) =>
      // A view is another’s program, and could have no end.
      tables.some(table => table.name === name && table.type === 'table' && table.schema === 'main')
    const known = [...rows('pragma table_xinfo(comments)')]
      .filter(({ hidden }) => hidden === 0n)
      .map(({ name }) => name)
    const asked = columns.filter(name => known.includes(name))
    if (!isTable('comments') || !isTable('threads') || !asked.includes('text')) {
      tell(notIsso)
      return
    }
    const comments = rows(
      `select ${asked.map(name => `c.${name}`).join(', ')}, t.uri, t.title
       from comments c left join threads t on t.id = c.tid order by c.id`,
    )
    const itemOf = createItems(tell)
    let count = 0
    for (const row of comments) {
      count += 1
      yield itemOf(row)
    }
    if (count === 0) tell(nothingToImport)
  } catch (error) {
    if (!isOfSqlite(error)) throw error
    tell(damaged)
  } finally {
    await database.close()
  }
}

function createItems(tell: Tell) {
  const postedOf = createPosted(tell)

  return (row: JsonObject): ImportItem | undefined => {
    const id = textOf(row, 'id')
    const uri = textIn(row, 'uri')
    const place = { path: ['comments', id] }
    if (uri === '') {
      tell(withoutThread(id, place))
      return undefined
    }
    const created = instantOf(row.created) ?? textOf(row, 'created')
    const parent = textOf(row, 'parent')
    const author = commenterOf({ name: textIn(row, 'author'), url: textIn(row, 'website') })
    const edited = instantOf(row.modified)
    const status = statuses.get(textOf(row, 'mode')) ?? 'pending'
    const votes = { up: countOf(row.likes), down: countOf(row.dislikes) }
    const body = textIn(row, 'text')
    if (body === '' && status !== 'deleted') tell(commentEmpty(place))
    const comment: Comment = {
      id: id === '' ? hashedId([uri, author?.name, created, body, 0]) : commentId(id),
      ...(parent !== '' && { parent: commentId(parent) }),
      ...(author !== undefined && { author }),
      byReviewAuthor: false,
      posted: postedOf(created, 'Z', undefined, place),
      ...(edited !== undefined && { edited }),
      body,
      status,
      ...(votes.up + votes.down > 0 && { votes }),
      version: 1,
      // What was pending and is decided when the file is imported again is decided here too.
      statusVersion: status === 'pending' ? 0 : 1,
    }
    return {
      thread: issoThread(uri, textIn(row, 'title')),
      comment: status === 'deleted' ? tombstone(comment) : comment,
    }
  }
}

/** Isso’s `mode`. An unknown one waits for a moderator. */
const statuses = new Map<string, Comment['status']>([
  ['1', 'published'],
  ['2', 'pending'],
  ['4', 'deleted'],
])

const textOf = (row: JsonObject, key: string) =>
  typeof row[key] === 'bigint' ? String(row[key]) : textIn(row, key)

/** Seconds since 1970, whole or broken, as an instant; milliseconds are as fine as they get. */
function instantOf(seconds: unknown): string | undefined {
  if (typeof seconds !== 'number' && typeof seconds !== 'bigint') return undefined
  const date = new Date(Math.round(Number(seconds) * 1000))
  const instant = Number.isNaN(date.getTime()) ? '' : date.toISOString().replace('.000Z', 'Z')
  return /^\d{4}-/.test(instant) ? instant : undefined
}

function countOf(value: unknown): number {
  const count = typeof value === 'bigint' ? Number(value) : 0
  return Number.isSafeInteger(count) && count > 0 ? count : 0
}

const isOfSqlite = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR'

const needsSqlite: Problem = {
  severity: 'error',
  code: 'isso-needs-sqlite',
  message: 'The file is a database of SQLite, which nothing here can read.',
  hint: 'Import it with Node 22.13 or newer, or export it as JSON.',
}

const notIsso: Problem = {
  severity: 'error',
  code: 'not-an-isso-database',
  message: 'The file is a database of SQLite, but none of Isso: it lacks its comments or threads.',
  hint: 'Import the file that dbpath names in isso.cfg, such as comments.db.',
}

const damaged: Problem = {
  severity: 'error',
  code: 'isso-database-damaged',
  message: 'SQLite cannot read the file any further: it is damaged or cut off.',
  hint: 'Copy it once more while Isso is stopped, or mend it with: sqlite3 comments.db .recover',
}
