import type { DatabaseSync } from 'node:sqlite'
import { isDeepStrictEqual } from 'node:util'
import { mergeComments } from '@reviewkit/comments'
import { answered, planBranch, planPage, postedTime, sorts } from '@reviewkit/comments/store'
import type { Comment } from '@reviewkit/schema'
import {
  COMMENT_COLUMNS,
  commentFromRow,
  optionalText,
  PLACE_COLUMNS,
  type Row,
  text,
  valuesOfComment,
  valuesOfPlace,
} from './row.ts'
import { sqliteAnswers } from './sqlite-answers.ts'
import { explained, openSqliteFile } from './sqlite-file.ts'
import { sqlitePlaces } from './sqlite-places.ts'
import { alone, keyColumn, keysOf } from './standing.ts'
import type { Post, Standing, Store, StoredComment, StoreViewer } from './store.ts'
import { changeStatus, tellAbove } from './upward.ts'

/** A store in one file. */
export interface SqliteStore extends Store {
  /** The file that was asked for. */
  readonly file: string
}

/**
 * A store in one SQLite file, on Node's own `node:sqlite` (Node 24 or newer). Several servers and
 * processes may open the same file. The folder must exist; the file is made where there is none.
 * `:memory:` keeps nothing.
 *
 * A comment is on the disk (`synchronous = FULL`) before the promise of `insert` resolves.
 *
 * @throws {Error} where the file is not a database, is damaged, belongs to another program, or was
 * written by a newer version of this package
 *
 * @example
 * const store = sqliteStore(':memory:')
 * await store.list('her') // []
 * await store.close() // undefined
 */
export function sqliteStore(file: string): SqliteStore {
  if (typeof file !== 'string' || file === '') {
    throw new TypeError(`sqliteStore: expected the name of a file, not ${JSON.stringify(file)}`)
  }
  const db = openSqliteFile(file)
  const sql = statements(db)
  const places = sqlitePlaces(db)
  const answersFor = sqliteAnswers(db)

  const one = (thread: string, id: string) => sql.one.get(thread, id)

  /** A comment that nothing stands under yet, in its place; what waited for it comes under it. */
  const add = (thread: string, comment: Comment, post?: Post): void => {
    const { id, parent } = comment
    const above =
      parent === undefined || parent === id ? undefined : places.standing(thread, parent)
    const standing = alone(comment, above === undefined ? '' : above.id)
    sql.insert.run(
      thread,
      thread,
      id,
      post?.owner ?? null,
      post?.nonce ?? null,
      post?.words ?? null,
      ...valuesOfComment(comment),
      ...valuesOfPlace(comment, standing),
    )
    places.run(thread, tellAbove(undefined, standing))
    if (sql.orphan.get(thread, id) !== undefined) places.rearrange(thread)
  }

  const write = (thread: string, before: Comment, after: Comment): void => {
    const now = places.standing(thread, after.id)!
    sql.write.run(
      ...valuesOfComment(after),
      postedTime(after),
      ...keysOf(after, now.activity),
      thread,
      after.id,
    )
    if (after.parent !== before.parent || after.posted !== before.posted) places.rearrange(thread)
    else places.run(thread, changeStatus(now, after.status))
  }

  /** Takes the write lock first: what is read in here is still so when it is written. */
  const transaction = <T>(work: () => T, begin = 'begin immediate'): T => {
    db.exec(begin)
    try {
      const result = work()
      db.exec('commit')
      return result
    } catch (error) {
      if (db.isTransaction) db.exec('rollback')
      throw error
    }
  }

  /** All that is read in here is of one moment. */
  const snapshot = <T>(work: () => T): T => transaction(work, 'begin')

  /** SQLite answers at once; the promise is the store's, so that a network may stand behind one. */
  const promised = async <T>(work: () => T): Promise<T> => explained(file, work)

  return {
    file,
    list: thread => promised(() => sql.list.all(thread).map(storedFromRow)),
    get: (thread, id) =>
      promised(() => {
        const row = one(thread, id)
        return row === undefined ? undefined : storedFromRow(row)
      }),
    page: async (thread, { viewer = reader, ...options } = {}) => {
      const { sort, steps } = planPage(options)
      return promised(() =>
        snapshot(() => {
          const { answer, total, locked, own } = answersFor(thread, viewer, sort)
          const { items, hasNextPage, endCursor } = answered(steps, answer)
          const pageInfo = {
            hasNextPage,
            ...(endCursor !== undefined && { endCursor }),
            total,
            ...(locked && { locked }),
          }
          return { part: { items, pageInfo }, own }
        }),
      )
    },
    branch: async (thread, id, { viewer = reader, ...options } = {}) => {
      const { sort, steps } = planBranch(id, options)
      return promised(() =>
        snapshot(() => {
          const { answer, total, locked, own } = answersFor(thread, viewer, sort)
          const branch = answered(steps, answer)
          return branch && { part: { ...branch, total, ...(locked && { locked }) }, own }
        }),
      )
    },
    newest: (thread, limit) =>
      promised(() => sql.newest.all(thread, limit).map(row => commentFromRow(row))),
    latestOf: (thread, owners) =>
      promised(() => {
        for (const owner of owners) {
          const row = sql.latestOf.get(owner, thread)
          if (row !== undefined) return commentFromRow(row)
        }
        return undefined
      }),
    isLocked: thread => promised(() => sql.locked.get(thread)?.locked === 1),
    setLocked: (thread, locked) =>
      promised(() => {
        sql.lock.run(thread, locked ? 1 : 0)
      }),
    insert: (thread, post) =>
      promised(() =>
        transaction(() => {
          const earlier = sql.byNonce.get(thread, post.nonce)
          if (earlier !== undefined) return postFromRow(earlier)
          add(thread, post.comment, post)
          return post
        }),
      ),
    update: (thread, id, change) =>
      promised(() =>
        transaction(() => {
          const row = one(thread, id)
          if (row === undefined) return undefined
          const before = commentFromRow(row)
          const after = change(before)
          if (after !== before) write(thread, before, after)
          return after
        }),
      ),
    merge: (thread, comments) =>
      promised(() =>
        transaction(() => {
          let changed = false
          for (const comment of comments) {
            const row = one(thread, comment.id)
            const before = row && commentFromRow(row)
            const after = before ? mergeComments(before, comment) : comment
            const values = valuesOfComment(after)
            if (before === undefined) sql.addUnplaced.run(thread, thread, comment.id, ...values)
            else if (isDeepStrictEqual(values, valuesOfComment(before))) continue
            else sql.writeUnplaced.run(...values, thread, comment.id)
            changed = true
          }
          // Parents may come after their replies, and circles close: all places are worked out anew.
          if (changed) places.rearrange(thread)
        }),
      ),
    standing: (thread, owner) =>
      promised(() => {
        const here = standingOf(sql.standingHere.get(owner, thread))
        return here === 'published' ? here : standingOf(sql.standing.get(owner))
      }),
    close: async () => {
      if (db.isOpen) db.close()
    },
  }
}

const reader: StoreViewer = { role: 'reader', owners: [] }

/** Each statement of the store, in plain SQL, prepared once. */
function statements(db: DatabaseSync) {
  const columns = COMMENT_COLUMNS.join(', ')
  const placed = `${columns}, ${PLACE_COLUMNS.join(', ')}`
  const times = `posted_ms, ${sorts.map(keyColumn).join(', ')}`
  const marks = (names: string) => names.replace(/\w+/g, '?')
  const seq = '(select coalesce(max(seq), 0) + 1 from comment where thread_id = ?)'
  return {
    list: db.prepare(`select id, owner, ${columns} from comment where thread_id = ? order by seq`),
    one: db.prepare(`select id, owner, ${columns} from comment where thread_id = ? and id = ?`),
    byNonce: db.prepare(
      `select id, owner, nonce, words, ${columns} from comment
       where thread_id = ? and nonce = ?`,
    ),
    insert: db.prepare(
      `insert into comment (thread_id, seq, id, owner, nonce, words, ${placed})
       values (?, ${seq}, ?, ?, ?, ?, ${marks(placed)})`,
    ),
    addUnplaced: db.prepare(
      `insert into comment (thread_id, seq, id, ${columns})
       values (?, ${seq}, ?, ${marks(columns)})`,
    ),
    write: db.prepare(
      `update comment set (${columns}, ${times}) = (${marks(`${columns}, ${times}`)})
       where thread_id = ? and id = ?`,
    ),
    writeUnplaced: db.prepare(
      `update comment set (${columns}) = (${marks(columns)}) where thread_id = ? and id = ?`,
    ),
    orphan: db.prepare(`select 1 from comment where thread_id = ? and parent = ? and under = ''`),
    newest: db.prepare(
      `select id, ${columns} from comment where thread_id = ? and status = 'published'
       order by posted_ms desc, seq desc limit ?`,
    ),
    latestOf: db.prepare(
      `select id, ${columns} from comment
       where owner = ? and thread_id = ? and status <> 'deleted' order by seq desc limit 1`,
    ),
    locked: db.prepare('select locked from thread where thread_id = ?'),
    lock: db.prepare(
      `insert into thread (thread_id, locked) values (?, ?)
       on conflict (thread_id) do update set locked = excluded.locked`,
    ),
    standingHere: db.prepare(
      `select max(status = 'published') as published from comment
       where owner = ? and thread_id = ?`,
    ),
    standing: db.prepare(
      `select max(status = 'published') as published from comment where owner = ?`,
    ),
  }
}

function storedFromRow(row: Row): StoredComment {
  const owner = optionalText(row, 'owner')
  const comment = commentFromRow(row)
  return owner === undefined ? { comment } : { comment, owner }
}

function postFromRow(row: Row): Post {
  return {
    comment: commentFromRow(row),
    owner: text(row, 'owner'),
    nonce: text(row, 'nonce'),
    words: text(row, 'words'),
  }
}

function standingOf(row: Row | undefined): Standing {
  const published = row?.published
  if (published === 1) return 'published'
  return published === 0 ? 'waiting' : 'unknown'
}
