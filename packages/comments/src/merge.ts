import type { Comment, Votes } from '@reviewkit/schema'
import { timeOf } from './date.ts'
import { tombstone } from './tombstone.ts'

/** Of two decisions of the same version the more careful one stands. */
const caution = { published: 0, pending: 1, spam: 2, deleted: 3 }

/**
 * Two states of one comment made one, by laws: whichever comes first, however they are grouped,
 * however often one comes again, the outcome is the same.
 *
 * - `deleted` absorbs: the outcome is a tombstone, without words and author
 * - `status`: of the higher `statusVersion`; else `spam` over `pending` over `published`
 * - the words (`body`, `author`, `byReviewAuthor`, `edited`): of the higher `version`; else of the
 *   later `edited`; else whichever is later in the order of their canonical JSON
 * - `votes`: the larger of each; both versions: the larger
 * - `parent` and `posted` never change. Where they differ all the same, the smaller wins: the
 *   earlier date, the parent that sorts first; to know a parent wins over to know none
 *
 * @throws {TypeError} on two comments of different ids
 *
 * @example
 * const mine = { id: 'a', byReviewAuthor: false, posted: '2026-11-20', body: 'Hello', status: 'published', version: 2, statusVersion: 1 }
 * const theirs = { ...mine, body: 'Helo', version: 1, status: 'pending', statusVersion: 2 }
 * mergeComments(mine, theirs).body // 'Hello'
 * mergeComments(mine, theirs).status // 'pending'
 */
export function mergeComments(a: Comment, b: Comment): Comment {
  if (a.id !== b.id) {
    throw new TypeError(
      `mergeComments: both states must be of one comment, not of ${a.id.slice(0, 60)} and ${b.id.slice(0, 60)}`,
    )
  }
  // Also what keeps the law for a `deleted` that still has words: with itself it is itself.
  if (canonical(a) === canonical(b)) return a

  const { author, byReviewAuthor, body, edited } = laterWords(a, b)
  const parent = smallerParent(a.parent, b.parent)
  const votes = largerVotes(a.votes, b.votes)
  const merged: Comment = {
    id: a.id,
    ...(parent !== undefined && { parent }),
    ...(author !== undefined && { author }),
    byReviewAuthor,
    posted: earlier(a.posted, b.posted),
    ...(edited !== undefined && { edited }),
    body,
    status: decided(a, b),
    ...(votes !== undefined && { votes }),
    version: Math.max(a.version, b.version),
    statusVersion: Math.max(a.statusVersion, b.statusVersion),
  }
  return merged.status === 'deleted' ? tombstone(merged) : merged
}

function decided(a: Comment, b: Comment): Comment['status'] {
  if (a.status === 'deleted' || b.status === 'deleted') return 'deleted'
  const order = a.statusVersion - b.statusVersion || caution[a.status] - caution[b.status]
  return order >= 0 ? a.status : b.status
}

function laterWords(a: Comment, b: Comment): Comment {
  const order =
    a.version - b.version ||
    Math.sign(editTime(a) - editTime(b)) ||
    (canonical(words(a)) < canonical(words(b)) ? -1 : 1)
  return order >= 0 ? a : b
}

function words({ author, byReviewAuthor, body, edited }: Comment) {
  return { author, byReviewAuthor, body, edited }
}

/** Finite, since the difference of two infinities is no number. */
function editTime({ edited }: Comment): number {
  return (edited === undefined ? undefined : timeOf(edited)) ?? -Number.MAX_VALUE
}

function earlier(a: string, b: string): string {
  const order = (timeOf(a) ?? -Number.MAX_VALUE) - (timeOf(b) ?? -Number.MAX_VALUE)
  return order < 0 || (order === 0 && a < b) ? a : b
}

function smallerParent(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a < b ? a : b
}

function largerVotes(a: Votes | undefined, b: Votes | undefined): Votes | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return { up: Math.max(a.up, b.up), down: Math.max(a.down, b.down) }
}

/** JSON with the keys of every object in order: equal values give equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
