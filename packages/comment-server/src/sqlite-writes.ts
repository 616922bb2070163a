import type { DatabaseSync } from 'node:sqlite'
import { isDeepStrictEqual } from 'node:util'
import { mergeComments } from '@reviewkit/comments'
import { type Sort, sortKey } from '@reviewkit/comments/store'
import type { Comment } from '@reviewkit/schema'
import {
  COMMENT_COLUMNS,
  commentFromRow,
  PLACE_COLUMNS,
  valuesOfComment,
  valuesOfPlace,
} from './row.ts'
import type { SqlitePlaces } from './sqlite-places.ts'
import { alone, keyColumn } from './standing.ts'
import type { Post } from './store.ts'
import { changeStatus, tellAbove } from './upward.ts'

/** Writes comments and brings the places of their thread along, within a transaction. */
export interface SqliteWrites {
  insert(thread: string, post: Post): void
  change(thread: string, before: Comment, after: Comment): void
  merge(thread: string, comments: Iterable<Comment>): void
}

/** The orders that votes change. */
const voted = ['best', 'hot', 'controversial'] as const satisfies readonly Sort[]

/** How many comments of a thread take the time of finding a place for one on its way up. */
const WORTH_REARRANGING = 8

export function sqliteWrites(db: DatabaseSync, places: SqlitePlaces): SqliteWrites {
  const sql = statements(db)

  /** A new comment in its place. Tells where others waited for it, which now need another place. */
  const add = (thread: string, comment: Comment, post?: Post): boolean => {
    const { id, parent } = comment
    const above =
      parent === undefined || parent === id ? undefined : places.standing(thread, parent)
    const standing = alone(comment, above?.id ?? '')
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
    return sql.orphan.get(thread, id) !== undefined
  }

  /**
   * What a change leaves as it was is not written: a column that an index holds costs that index.
   * Tells where the comment now needs another place.
   */
  const change = (thread: string, before: Comment, after: Comment): boolean => {
    const { id, status, parent, posted } = after
    sql.writeWords.run(...valuesOf(after, WORDS), thread, id)
    if (!isDeepStrictEqual(before.votes, after.votes)) {
      sql.writeVotes.run(...voted.map(sort => sortKey(after, sort, 0)), thread, id)
    }
    if (status !== before.status) {
      const now = places.standing(thread, id)!
      sql.writeStatus.run(status, thread, id)
      places.run(thread, changeStatus(now, status))
    }
    if (parent === before.parent && posted === before.posted) return false
    sql.writeOrigin.run(parent ?? null, posted, thread, id)
    return true
  }

  return {
    insert: (thread, post) => {
      if (add(thread, post.comment, post)) places.rearrange(thread)
    },
    change: (thread, before, after) => {
      if (change(thread, before, after)) places.rearrange(thread)
    },
    merge: (thread, comments) => {
      const changes = new Map<string, { before?: Comment; after: Comment }>()
      for (const comment of comments) {
        const known = changes.get(comment.id)
        const row = known === undefined ? sql.one.get(thread, comment.id) : undefined
        const before = known === undefined ? row && commentFromRow(row) : known.before
        const last = known?.after ?? before
        const after = last === undefined ? comment : mergeComments(last, comment)
        if (last !== undefined && isSame(last, after)) continue
        changes.set(comment.id, before === undefined ? { after } : { before, after })
      }
      if (changes.size === 0) return
      if (changes.size * WORTH_REARRANGING > Number(sql.lastSeq.get(thread)?.seq)) {
        places.rearrange(thread, new Map([...changes].map(([id, { after }]) => [id, after])))
        return
      }
      let isMoved = false
      for (const { before, after } of changes.values()) {
        const moves = before === undefined ? add(thread, after) : change(thread, before, after)
        isMoved ||= moves
      }
      if (isMoved) places.rearrange(thread)
    },
  }
}

/** The columns of a comment that no index holds. */
const WORDS = COMMENT_COLUMNS.filter(
  column => column !== 'parent' && column !== 'posted' && column !== 'status',
)

function valuesOf(comment: Comment, columns: readonly (typeof COMMENT_COLUMNS)[number][]) {
  const values = valuesOfComment(comment)
  return columns.map(column => values[COMMENT_COLUMNS.indexOf(column)]!)
}

function isSame(a: Comment, b: Comment): boolean {
  return a === b || isDeepStrictEqual(valuesOfComment(a), valuesOfComment(b))
}

function statements(db: DatabaseSync) {
  const columns = [...COMMENT_COLUMNS, ...PLACE_COLUMNS]
  const set = (names: readonly string[]) =>
    `update comment set ${names.map(name => `${name} = ?`).join(', ')}
     where thread_id = ? and id = ?`
  return {
    one: db.prepare(
      `select id, ${COMMENT_COLUMNS.join(', ')} from comment where thread_id = ? and id = ?`,
    ),
    insert: db.prepare(
      `insert into comment (thread_id, seq, id, owner, nonce, words, ${columns.join(', ')})
       values (?, (select coalesce(max(seq), 0) + 1 from comment where thread_id = ?), ?, ?, ?, ?,
         ${columns.map(() => '?').join(', ')})`,
    ),
    writeWords: db.prepare(set(WORDS)),
    writeVotes: db.prepare(set(voted.map(keyColumn))),
    writeStatus: db.prepare(set(['status'])),
    writeOrigin: db.prepare(set(['parent', 'posted'])),
    lastSeq: db.prepare('select coalesce(max(seq), 0) as seq from comment where thread_id = ?'),
    orphan: db.prepare(`select 1 from comment where thread_id = ? and parent = ? and under = ''`),
  }
}
