import { deleteComment, editComment, moderateComment } from '@reviewkit/comments'
import type { Comment } from '@reviewkit/schema'
import { type Fields, readBody, readPost } from './limits.ts'
import { digestOf, newCommentId, newSecret } from './random.ts'
import { isRefusal, type Refusal, refusal } from './refusal.ts'
import type { Store, StoreViewer } from './store.ts'
import {
  authorOf,
  type Identify,
  isModerator,
  isOwn,
  seenBy,
  storeViewerOf,
  type Visitor,
  visitorOf,
} from './visitor.ts'

/** Which new comments wait for a moderator. */
export type Moderate = 'first' | 'all' | 'none'

/** A request that was done. */
export interface Done {
  readonly comment: Comment
  readonly created: boolean
  /** As whom it was done: who sees the comment where it now stands. */
  readonly viewer: StoreViewer
  /** Whether it came now for the first time, and is no retry of what was kept before. */
  readonly isNew?: true
  /** The token that gives the right to this comment, and whether the client has it already. */
  readonly token?: { readonly value: string; readonly known: boolean }
}

interface Setting {
  readonly store: Store
  readonly identify?: Identify | undefined
  readonly moderate: Moderate
}

/**
 * A field of the form that people do not see and machines fill in. What has it filled is taken in
 * like any other and kept as spam, where a moderator finds it: a browser may have filled it too.
 */
const TRAP = 'website'

export async function postComment(
  { store, identify, moderate }: Setting,
  request: Request,
  thread: string,
  fields: Fields,
): Promise<Done | Refusal> {
  const visitor = await visitorOf(request, identify)
  if (await isClosed(store, thread, visitor)) return refusal('thread-locked')
  const sent = readPost(fields, visitor.identity !== undefined)
  if (isRefusal(sent)) return sent
  const { body, parent } = sent
  if (parent !== undefined) {
    const answered = await store.get(thread, parent)
    if (answered === undefined || seenBy(answered, visitor) === undefined) {
      return refusal('parent-not-found', 'parent')
    }
  }
  const author = await authorOf(store, thread, visitor)
  const free = isModerator(visitor) || moderate === 'none'
  const trapped = (fields.get(TRAP) ?? '') !== ''
  const name = visitor.identity?.name ?? sent.name ?? ''
  const now = Date.now()
  const post = {
    comment: {
      id: newCommentId(now),
      ...(parent !== undefined && { parent }),
      author: visitor.identity === undefined ? { name } : { id: visitor.identity.id, name },
      byReviewAuthor: visitor.identity?.reviewAuthor === true,
      posted: new Date(now).toISOString(),
      body,
      status: trapped
        ? ('spam' as const)
        : free || (moderate === 'first' && author.published)
          ? ('published' as const)
          : ('pending' as const),
      version: 1,
      statusVersion: 0,
    },
    owner: author.owner,
    nonce: sent.nonce ?? newSecret(128),
    words: await digestOf(JSON.stringify([body, name, parent ?? ''])),
  }
  const kept = await store.insert(thread, post)
  if (kept.words !== post.words) return refusal('nonce-used', 'nonce')
  // A retry from a browser that never got the first answer sees the comment as its author would.
  const comment = seenBy(kept, { ...visitor, owners: [kept.owner] }) ?? deleteComment(kept.comment)
  const { token } = author
  const entitled = token !== undefined && kept.owner === author.owner
  return {
    comment,
    created: true,
    viewer: { ...storeViewerOf(visitor), owners: [kept.owner] },
    ...(kept === post && { isNew: true as const }),
    ...(entitled && { token: { value: token, known: token === visitor.token } }),
  }
}

/** A thread that was opened or closed. */
export interface Locked {
  readonly locked: boolean
}

/** Opens a thread to new comments, or closes it. */
export async function setLock(
  { store, identify }: Setting,
  request: Request,
  thread: string,
  fields: Fields,
): Promise<Locked | Refusal> {
  if (!isModerator(await visitorOf(request, identify))) return refusal('moderators-only')
  const sent = fields.get('locked')
  const locked = sent === true || sent === 'true'
  if (!locked && sent !== false && sent !== 'false') return refusal('locked-unknown', 'locked')
  await store.setLocked(thread, locked)
  return { locked }
}

/** Whether a visitor may no longer write in a thread: one that is locked is open to moderators. */
async function isClosed(store: Store, thread: string, visitor: Visitor): Promise<boolean> {
  return !isModerator(visitor) && (await store.isLocked(thread))
}

/** New words for one's own comment. Where all comments wait, edited ones wait again. */
export async function editOwn(
  setting: Setting,
  request: Request,
  thread: string,
  id: string,
  fields: Fields,
): Promise<Done | Refusal> {
  const done = await changeOwn(setting, request, thread, id, async visitor => {
    if (await isClosed(setting.store, thread, visitor)) return refusal('thread-locked')
    const body = readBody(fields)
    if (typeof body !== 'string') return body
    const edited = new Date().toISOString()
    const waits = setting.moderate === 'all' && !isModerator(visitor)
    return comment => {
      const after = editComment(comment, { body, edited })
      return waits && after.status === 'published' ? { ...after, status: 'pending' } : after
    }
  })
  // A tombstone takes no words, also where it became one a moment ago.
  const deleted = !isRefusal(done) && done.comment.status === 'deleted'
  return deleted ? refusal('comment-deleted') : done
}

/** A tombstone in place of one's own comment; once more changes nothing. */
export function deleteOwn(
  setting: Setting,
  request: Request,
  thread: string,
  id: string,
): Promise<Done | Refusal> {
  return changeOwn(setting, request, thread, id, async () => comment => deleteComment(comment))
}

/** A moderator's decision on a comment. */
export async function decide(
  { store, identify }: Setting,
  request: Request,
  thread: string,
  id: string,
  fields: Fields,
): Promise<Done | Refusal> {
  if (!isModerator(await visitorOf(request, identify))) return refusal('moderators-only')
  const status = fields.get('status')
  if (status !== 'published' && status !== 'pending' && status !== 'spam') {
    return refusal('status-unknown', 'status')
  }
  const comment = await store.update(thread, id, now => moderateComment(now, { status }))
  if (comment === undefined) return refusal('comment-not-found')
  if (comment.status === 'deleted') return refusal('comment-deleted')
  return { comment, created: false, viewer: { role: 'moderator', owners: [] } }
}

type Change = (comment: Comment) => Comment

async function changeOwn(
  { store, identify }: Setting,
  request: Request,
  thread: string,
  id: string,
  changeFor: (visitor: Visitor) => Promise<Change | Refusal>,
): Promise<Done | Refusal> {
  const visitor = await visitorOf(request, identify)
  const stored = await store.get(thread, id)
  // What someone may not see is not there for them: a refusal would tell that it is.
  if (stored === undefined || seenBy(stored, visitor) === undefined) {
    return refusal('comment-not-found')
  }
  if (!isOwn(stored, visitor)) return refusal('not-yours')
  const change = await changeFor(visitor)
  if (isRefusal(change)) return change
  const comment = await store.update(thread, id, change)
  if (comment === undefined) return refusal('comment-not-found')
  return {
    comment: seenBy({ ...stored, comment }, visitor) ?? comment,
    created: false,
    viewer: storeViewerOf(visitor),
  }
}
