import { canRead } from '@reviewkit/comments/store'
import type { Comment } from '@reviewkit/schema'
import type { Standing } from './standing.ts'

/** What a change asks of a store on its way up the thread, one thing at a time. */
export type Step =
  | { readonly kind: 'read'; readonly id: string }
  /** The newest activity among the branches under a comment that readers see. */
  | { readonly kind: 'newest'; readonly under: string }
  | { readonly kind: 'write'; readonly before: Standing; readonly after: Standing }

/** The answer to a step; nothing where there is nothing. */
export interface StepAnswer {
  readonly standing?: Standing
  readonly newest?: number
}

export type Upward<Value> = Generator<Step, Value, StepAnswer>

/** By how much the counts of a whole thread change. */
export interface Difference {
  readonly published: number
  readonly kept: number
}

/**
 * A comment gets another status: what stands in its branch changes, and in those above it. No
 * recursion, and no further up than something changes.
 */
export function* changeStatus(before: Standing, status: Comment['status']): Upward<Difference> {
  const published = before.published + difference(before.status, status, 'reader')
  const kept = before.kept + difference(before.status, status, 'moderator')
  let newest = newestIn(before)
  if (status === 'published') newest = latest(newest, before.time)
  else if (before.status === 'published') newest = yield* askNewest(before.id)
  const after = { ...before, status, published, kept, activity: newest ?? before.time }
  yield { kind: 'write', before, after }
  return yield* tellAbove(before, after)
}

/** Tells those above a branch what is new in it; `before` is absent where the branch is new. */
export function* tellAbove(before: Standing | undefined, after: Standing): Upward<Difference> {
  const published = after.published - (before?.published ?? 0)
  const kept = after.kept - (before?.kept ?? 0)
  let from = before && newestIn(before)
  let to = newestIn(after)
  let id = after.under
  while (id !== '' && (published !== 0 || kept !== 0 || from !== to)) {
    const { standing: now } = yield { kind: 'read', id }
    if (now === undefined) throw new Error(`The comment ${id} holds replies, and is not there.`)
    const newest = newestIn(now)
    const counts = { published: now.published + published, kept: now.kept + kept }
    // Only where the newest of all has gone or grown older, the others have to be asked.
    const receded = from !== undefined && from === newest && (to === undefined || to < from)
    const own = now.status === 'published' ? now.time : undefined
    const next = receded ? latest(own, yield* askNewest(id)) : latest(newest, to)
    const above = { ...now, ...counts, activity: next ?? now.time }
    yield { kind: 'write', before: now, after: above }
    from = newest
    to = next
    id = now.under
  }
  return { published, kept }
}

function* askNewest(under: string): Upward<number | undefined> {
  return (yield { kind: 'newest', under }).newest
}

/** What a branch tells those above it of its activity: nothing where readers see nothing of it. */
function newestIn({ published, activity }: Standing): number | undefined {
  return published > 0 ? activity : undefined
}

function latest(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b)
}

function difference(
  before: Comment['status'],
  after: Comment['status'],
  eyes: 'reader' | 'moderator',
): number {
  const [was, is] = [before, after].map(status => (canRead({ status }, eyes) ? 1 : 0))
  return is! - was!
}
