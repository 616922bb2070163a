import type { Comment } from '@reviewkit/schema'
import { timeOf } from './date.ts'
import { wilsonLowerBound } from './wilson.ts'

/**
 * The order of comments under the same parent. Comments that stand equal go by the moment they were
 * posted, the earlier first, and of one moment by the order of the input.
 *
 * - `oldest`, `newest`: by the moment they were posted
 * - `best`: by `wilsonLowerBound` of the votes, so that few votes count for little
 * - `hot`: votes for less votes against, by their logarithm, and the newer the hotter: ten times
 *   the votes are worth twelve and a half hours. Reddit's `hot` (`_sorts.pyx`)
 * - `controversial`: many votes, and evenly split. Reddit's `controversy` (`_sorts.pyx`)
 * - `active`: by the newest published comment in the branch, the comment's own included
 */
export type Sort = 'oldest' | 'newest' | 'best' | 'hot' | 'controversial' | 'active'

/**
 * Every order, the default first.
 *
 * @example
 * sorts[0] // 'oldest'
 */
export const sorts: readonly Sort[] = ['oldest', 'newest', 'best', 'hot', 'controversial', 'active']

/** A date that cannot be read sorts as the first moment that a Date can hold. */
const beginning = -8.64e15

/**
 * The moment a comment was posted, in milliseconds since 1970, as every order reads it. A date that
 * cannot be read is the first moment that a `Date` can hold.
 *
 * @example
 * postedTime({ posted: '1970-01-02' }) // 86400000
 */
export function postedTime({ posted }: Pick<Comment, 'posted'>): number {
  return timeOf(posted) ?? beginning
}

/**
 * The number a comment sorts by, the smallest first.
 *
 * @param activity - the moment of the newest published comment in its branch; only `active` reads it
 *
 * @example
 * sortKey({ posted: '1970-01-02' }, 'newest', 0) // -86400000
 */
export function sortKey(
  { posted, votes }: Pick<Comment, 'posted' | 'votes'>,
  sort: Sort,
  activity: number,
): number {
  return keyAt(postedTime({ posted }), votes, sort, activity)
}

/** `sortKey` for whoever knows the moment already: reading a date takes longer than all the rest. */
export function keyAt(time: number, votes: Comment['votes'], sort: Sort, activity: number): number {
  switch (sort) {
    case 'oldest':
      return time
    case 'newest':
      return -time
    case 'best':
      return 0 - wilsonLowerBound(count(votes?.up), count(votes?.down))
    case 'hot':
      return 0 - heat(count(votes?.up), count(votes?.down), time)
    case 'controversial':
      return 0 - controversy(count(votes?.up), count(votes?.down))
    case 'active':
      return -activity
    default:
      sort satisfies never
      return 0
  }
}

export function isSort(value: unknown): value is Sort {
  return sorts.some(sort => sort === value)
}

/** Reddit counts its seconds from 2005-12-08T07:46:43Z, and 45,000 of them for a power of ten. */
function heat(up: number, down: number, time: number): number {
  const score = up - down
  const order = Math.sign(score) * Math.log10(Math.max(Math.abs(score), 1))
  return Math.round((order + (time / 1000 - 1_134_028_003) / 45_000) * 1e7) / 1e7
}

function controversy(up: number, down: number): number {
  if (up === 0 || down === 0) return 0
  return (up + down) ** (Math.min(up, down) / Math.max(up, down))
}

/** Votes come from outside: what is no count is none. */
function count(votes: number | undefined): number {
  return Number.isSafeInteger(votes) && votes! > 0 ? votes! : 0
}
