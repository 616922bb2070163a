import { isDeepStrictEqual } from 'node:util'
import { mergeComments } from '@reviewkit/comments'
import { postedTime } from '@reviewkit/comments/store'
import type { Comment } from '@reviewkit/schema'
import type { Query } from './postgres-connection.ts'
import { type Above, BATCH, columnsOf, readAbove, rearrange, runUpward } from './postgres-places.ts'
import { statements } from './postgres-statements.ts'
import { commentFromRow, valuesOfComment, valuesOfPlace, whole } from './row.ts'
import { alone, compareForWriting, keysOf } from './standing.ts'
import type { Post } from './store.ts'
import { changeStatus, tellAbove } from './upward.ts'

/** Where a new comment comes: under what, behind which other, and whether any waits for it. */
export async function placeFor(query: Query, thread: string, { id, parent }: Comment) {
  const [above, [last], orphans] = await Promise.all([
    parent === undefined || parent === id ? undefined : readAbove(query, thread, parent),
    query(statements.lastSeq, [thread]),
    query(statements.orphan, [thread, id]),
  ])
  return {
    above: above ?? new Map(),
    seq: whole(last ?? {}, 'seq') + 1,
    isAwaited: orphans.length > 0,
  }
}

/** A comment that nothing stands under yet, in its place; what waited for it comes under it. */
export async function add(
  query: Query,
  thread: string,
  { post, above, seq, isAwaited }: { post: Post; above: Above; seq: number; isAwaited: boolean },
): Promise<void> {
  const { comment, owner, nonce, words } = post
  const { id, parent = '' } = comment
  const standing = alone(comment, above.has(parent) ? parent : '')
  const values = [...valuesOfComment(comment), ...valuesOfPlace(comment, standing)]
  await Promise.all([
    query(statements.insert, [thread, seq, id, owner, nonce, words, ...values]),
    runUpward(query, thread, { steps: tellAbove(undefined, standing), above }),
  ])
  if (isAwaited) await rearrange(query, thread)
}

export async function write(
  query: Query,
  thread: string,
  before: Comment,
  after: Comment,
): Promise<void> {
  const above = await readAbove(query, thread, after.id)
  const now = above.get(after.id)!
  const values = [...valuesOfComment(after), postedTime(after), ...keysOf(after, now.activity)]
  await query(statements.write, [thread, after.id, ...values])
  if (after.parent !== before.parent || after.posted !== before.posted) {
    await rearrange(query, thread)
  } else {
    await runUpward(query, thread, { steps: changeStatus(now, after.status), above })
  }
}

/** Puts comments in, or merges them with what is there; then all places are worked out anew. */
export async function merge(
  query: Query,
  thread: string,
  comments: readonly Comment[],
): Promise<void> {
  const states = new Map<string, { before?: Comment; after?: Comment }>()
  const ids = [...new Set(comments.map(({ id }) => id))]
  for (let at = 0; at < ids.length; at += BATCH) {
    for (const row of await query(statements.some, [thread, ids.slice(at, at + BATCH)])) {
      const comment = commentFromRow(row)
      states.set(comment.id, { before: comment, after: comment })
    }
  }
  for (const comment of comments) {
    const { after, ...state } = states.get(comment.id) ?? {}
    states.set(comment.id, { ...state, after: after ? mergeComments(after, comment) : comment })
  }
  const added: Comment[] = []
  let isChanged = false
  for (const id of ids) {
    const { before, after } = states.get(id)!
    if (before === undefined) {
      added.push(after!)
      continue
    }
    const values = valuesOfComment(after!)
    if (isDeepStrictEqual(values, valuesOfComment(before))) continue
    const keys = keysOf(after!, postedTime(after!))
    await query(statements.write, [thread, id, ...values, postedTime(after!), ...keys])
    isChanged = true
  }
  if (!isChanged && added.length === 0) return
  const [last] = await query(statements.lastSeq, [thread])
  const next = whole(last ?? {}, 'seq') + 1
  const places = await rearrange(query, thread, added)
  const rows = added
    .map((comment, i) => ({ comment, seq: next + i, standing: places[i]! }))
    .sort((a, b) => compareForWriting(a.standing, b.standing))
    .map(({ comment, seq, standing }) => [
      ...[seq, comment.id],
      ...valuesOfComment(comment),
      ...valuesOfPlace(comment, standing),
    ])
  for (let at = 0; at < rows.length; at += BATCH) {
    await query(statements.insertMany, [thread, ...columnsOf(rows.slice(at, at + BATCH))])
  }
}
