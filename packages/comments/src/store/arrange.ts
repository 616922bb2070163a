import type { Comment } from '@reviewkit/schema'
import { countAll } from '../counts.ts'
import { none, plant } from '../forest.ts'
import { activitiesIn } from '../levels.ts'

/** Where a comment stands in its thread, and what there is in its branch, itself included. */
export interface Arranged {
  readonly id: string
  /** Under which comment it stands; none for a root. After a repair not what the comment says. */
  readonly parent?: string
  /** How many comments a reader finds words in. */
  readonly published: number
  /** How many comments a moderator finds words in: all but the deleted. */
  readonly kept: number
  /**
   * The moment of the newest published one, in milliseconds since 1970; where there is none, of the
   * comment itself.
   */
  readonly activity: number
}

/**
 * What a store keeps of a thread's order beside the comments: `buildThread` puts them in the very
 * same places, in linear time and whatever is wrong with them.
 *
 * @param comments - all comments of one thread, each id once
 *
 * @example
 * const comment = (id, parent) => ({ id, parent, byReviewAuthor: false, posted: '2026-11-20', body: id, status: 'published', version: 1, statusVersion: 0 })
 * const places = arrange([comment('b', 'a'), comment('a')])
 * places.map(place => place.parent) // ['a', undefined]
 * places.map(place => place.published) // [1, 2]
 */
export function arrange(comments: Iterable<Comment>): Arranged[] {
  const { forest } = plant(comments)
  const published = countAll(forest, 'reader')
  const kept = countAll(forest, 'moderator')
  const activities = activitiesIn(forest)
  return forest.comments.map(({ id }, number) => {
    const above = forest.parents[number]!
    return {
      id,
      ...(above !== none && { parent: forest.comments[above]!.id }),
      published: published[number]!,
      kept: kept[number]!,
      activity: activities[number]!,
    }
  })
}
