import type { DatabaseSync } from 'node:sqlite'
import { answered, branchOf, planBranch, planPage, threadPageOf } from '@reviewkit/comments/store'
import { COMMENT_COLUMNS, commentFromRow, type Row, whole } from './row.ts'
import { sqliteAnswers } from './sqlite-answers.ts'
import { boundLimit, explained, openSqliteFile } from './sqlite-file.ts'
import { sqlitePlaces } from './sqlite-places.ts'
import { sqliteWrites } from './sqlite-writes.ts'
import type { Standing, Store } from './store.ts'
import { postFromRow, reader, storedFromRow } from './stored-rows.ts'

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
  const writes = sqliteWrites(db, sqlitePlaces(db))
  const answersFor = sqliteAnswers(db)

  const one = (thread: string, id: string) => sql.one.get(thread, id)

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
          const answers = answersFor(thread, viewer, sort)
          const part = threadPageOf(answered(steps, answers.answer), answers)
          return { part, own: answers.own }
        }),
      )
    },
    branch: async (thread, id, { viewer = reader, ...options } = {}) => {
      const { sort, steps } = planBranch(id, options)
      return promised(() =>
        snapshot(() => {
          const answers = answersFor(thread, viewer, sort)
          const part = branchOf(answered(steps, answers.answer), answers)
          return part && { part, own: answers.own }
        }),
      )
    },
    newest: (thread, limit) =>
      promised(() => sql.newest.all(thread, limit).map(row => commentFromRow(row))),
    latestOf: (thread, owners) =>
      promised(() => {
        for (const owner of owners) {
          const rows = told.flatMap(status => sql.latestOf.all(thread, owner, status))
          if (rows.length > 0) {
            const seqs = rows.map(row => whole(row, 'seq'))
            return commentFromRow(rows[seqs.indexOf(Math.max(...seqs))]!)
          }
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
          writes.insert(thread, post)
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
          if (after !== before) writes.change(thread, before, after)
          return after
        }),
      ),
    merge: (thread, comments) => promised(() => transaction(() => writes.merge(thread, comments))),
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

/** Statuses of comments that have words. */
const told = ['published', 'pending', 'spam'] as const

/** Whether there is a published comment, and whether any, neither by reading them all. */
function standing(index: string, where: string): string {
  const one = (what: string) => `(select 1 from comment indexed by ${index} where ${what} limit 1)`
  return `select ${one(`${where} and status = 'published'`)} as published, ${one(where)} as known`
}

/** Each statement of the store, in plain SQL, prepared once. */
function statements(db: DatabaseSync) {
  const columns = COMMENT_COLUMNS.join(', ')
  return {
    list: db.prepare(`select id, owner, ${columns} from comment where thread_id = ? order by seq`),
    one: db.prepare(`select id, owner, ${columns} from comment where thread_id = ? and id = ?`),
    byNonce: db.prepare(
      `select id, owner, nonce, words, ${columns} from comment
       where thread_id = ? and nonce = ?`,
    ),
    newest: db.prepare(
      `select id, ${columns} from comment where thread_id = ? and status = 'published'
       order by posted_ms desc, seq desc ${boundLimit('?')}`,
    ),
    latestOf: db.prepare(
      `select id, seq, ${columns} from comment indexed by comment_own
       where thread_id = ? and owner = ? and status = ? order by seq desc limit 1`,
    ),
    locked: db.prepare('select locked from thread where thread_id = ?'),
    lock: db.prepare(
      `insert into thread (thread_id, locked) values (?, ?)
       on conflict (thread_id) do update set locked = excluded.locked`,
    ),
    standingHere: db.prepare(standing('comment_own', 'thread_id = ?2 and owner = ?1')),
    standing: db.prepare(standing('comment_owner', 'owner = ?1')),
  }
}

function standingOf(row: Row | undefined): Standing {
  if (row?.published === 1) return 'published'
  return row?.known === 1 ? 'waiting' : 'unknown'
}
