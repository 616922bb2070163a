import type { DatabaseSync } from 'node:sqlite'
import { mergeComments } from '@reviewkit/comments'
import type { Comment } from '@reviewkit/schema'
import { explained, openSqliteFile } from './sqlite-file.ts'
import {
  COMMENT_COLUMNS,
  commentFromRow,
  optionalText,
  type Row,
  rowFromComment,
  text,
} from './sqlite-row.ts'
import type { Post, Standing, Store, StoredComment } from './store.ts'

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

  const one = (thread: string, id: string) => sql.one.get({ thread, id })

  const add = (thread: string, comment: Comment, post?: Post) =>
    sql.insert.run({
      thread,
      ...rowFromComment(comment),
      owner: post?.owner ?? null,
      nonce: post?.nonce ?? null,
      words: post?.words ?? null,
    })

  const write = (thread: string, comment: Comment) =>
    sql.write.run({ thread, ...rowFromComment(comment) })

  /** Takes the write lock first: what is read in here is still so when it is written. */
  const transaction = <T>(work: () => T): T => {
    db.exec('begin immediate')
    try {
      const result = work()
      db.exec('commit')
      return result
    } catch (error) {
      if (db.isTransaction) db.exec('rollback')
      throw error
    }
  }

  /** SQLite answers at once; the promise is the store's, so that a network may stand behind one. */
  const promised = async <T>(work: () => T): Promise<T> => explained(file, work)

  return {
    file,
    list: thread => promised(() => sql.list.all({ thread }).map(storedFromRow)),
    get: (thread, id) =>
      promised(() => {
        const row = one(thread, id)
        return row === undefined ? undefined : storedFromRow(row)
      }),
    insert: (thread, post) =>
      promised(() =>
        transaction(() => {
          const earlier = sql.byNonce.get({ thread, nonce: post.nonce })
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
          if (after !== before) write(thread, after)
          return after
        }),
      ),
    merge: (thread, comments) =>
      promised(() =>
        transaction(() => {
          for (const comment of comments) {
            const row = one(thread, comment.id)
            if (row === undefined) add(thread, comment)
            else write(thread, mergeComments(commentFromRow(row), comment))
          }
        }),
      ),
    standing: (thread, owner) =>
      promised(() => {
        const here = standingFromRow(sql.standingHere.get({ thread, owner }))
        return here === 'published' ? here : standingFromRow(sql.standing.get({ owner }))
      }),
    close: async () => {
      if (db.isOpen) db.close()
    },
  }
}

/** Each statement of the store, in plain SQL, prepared once. */
function statements(db: DatabaseSync) {
  const columns = COMMENT_COLUMNS.join(', ')
  const values = COMMENT_COLUMNS.map(column => `:${column}`).join(', ')
  const changes = COMMENT_COLUMNS.map(column => `${column} = :${column}`).join(', ')
  return {
    list: db.prepare(
      `select id, owner, ${columns} from comment where thread_id = :thread order by seq`,
    ),
    one: db.prepare(
      `select id, owner, ${columns} from comment where thread_id = :thread and id = :id`,
    ),
    byNonce: db.prepare(
      `select id, owner, nonce, words, ${columns} from comment
       where thread_id = :thread and nonce = :nonce`,
    ),
    insert: db.prepare(
      `insert into comment (thread_id, seq, id, owner, nonce, words, ${columns})
       values (:thread,
         (select coalesce(max(seq), 0) + 1 from comment where thread_id = :thread),
         :id, :owner, :nonce, :words, ${values})`,
    ),
    write: db.prepare(`update comment set ${changes} where thread_id = :thread and id = :id`),
    standingHere: db.prepare(
      `select max(status = 'published') as published from comment
       where owner = :owner and thread_id = :thread`,
    ),
    standing: db.prepare(
      `select max(status = 'published') as published from comment where owner = :owner`,
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

function standingFromRow(row: Row | undefined): Standing {
  const published = row?.published
  if (published === 1) return 'published'
  return published === 0 ? 'waiting' : 'unknown'
}
