import {
  type Arranged,
  canRead,
  postedTime,
  type Sort,
  sortKey,
  sorts,
} from '@reviewkit/comments/store'
import type { Comment } from '@reviewkit/schema'

/**
 * What a store keeps of a comment's place, so that a page is read and never worked out: under which
 * comment it stands, and what there is in its branch, itself included.
 */
export interface Standing {
  readonly id: string
  /** The id of the comment above it; the empty text for a root. */
  readonly under: string
  /** How many comments a reader finds words in, and how many a moderator. */
  readonly published: number
  readonly kept: number
  /** The moment of the newest published one, in milliseconds since 1970; without one, its own. */
  readonly activity: number
  readonly status: Comment['status']
  /** The moment it was posted. */
  readonly time: number
}

/** Who sees a branch at all: 0 everyone, 1 moderators and whose comments wait in it, 2 nobody. */
export function audienceOf({ published, kept }: Pick<Standing, 'published' | 'kept'>): 0 | 1 | 2 {
  if (published > 0) return 0
  return kept > 0 ? 1 : 2
}

/** What a comment sorts by in each order, in the order of `sorts`. */
export function keysOf(comment: Comment, activity: number): number[] {
  return sorts.map(sort => sortKey(comment, sort, activity))
}

/** The column that holds what a comment sorts by. */
export function keyColumn(sort: Sort): `key_${Sort}` {
  return `key_${sort}`
}

/** The standing of a comment under which nothing stands yet. */
export function alone(comment: Comment, under: string): Standing {
  const time = postedTime(comment)
  return {
    id: comment.id,
    under,
    published: canRead(comment, 'reader') ? 1 : 0,
    kept: canRead(comment, 'moderator') ? 1 : 0,
    activity: time,
    status: comment.status,
    time,
  }
}

/** The standing of a comment where the order of its whole thread was worked out. */
export function standingOf(
  comment: Comment,
  { parent = '', published, kept, activity }: Arranged,
): Standing {
  const { id, status } = comment
  return { id, under: parent, published, kept, activity, status, time: postedTime(comment) }
}

/**
 * The order in which many new comments are written, whatever order they came in: what is read
 * together stands together, so that a page finds many of its rows side by side.
 */
export function compareForWriting(a: Standing, b: Standing): number {
  if (a.under !== b.under) return a.under < b.under ? -1 : 1
  return a.time - b.time
}
