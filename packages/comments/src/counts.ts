import { type Forest, none } from './forest.ts'
import { once } from './once.ts'
import { canRead, type Eyes, eyesOf, type Viewer } from './view.ts'

/** How many comments with words there are in each branch for one viewer, and in all. */
export interface Counts {
  in(number: number): number
  readonly total: number
  eyes(number: number): Eyes
}

/**
 * Counts for any viewer of a forest. Those of readers and of moderators are worked out once; whose
 * comments wait sees what readers see and these, so only the way up from these is counted anew.
 */
export function countsOf(forest: Forest): (viewer: Viewer) => Counts {
  const { comments, parents } = forest
  const withTotal = (counts: Int32Array) => {
    let total = 0
    for (const root of forest.repliesOf(none)) total += counts[root]!
    return { counts, total }
  }
  const forReaders = once(() => withTotal(countAll(forest, 'reader')))
  const forModerators = once(() => withTotal(countAll(forest, 'moderator')))
  const findHidden = once(() =>
    [...comments.keys()].filter(
      number => canRead(comments[number]!, 'author') && !canRead(comments[number]!, 'reader'),
    ),
  )

  return viewer => {
    const moderator = viewer.role === 'moderator'
    const { counts, total } = moderator ? forModerators() : forReaders()
    const anybody = viewer.id === undefined && !viewer.ownComments?.size
    const own =
      moderator || anybody
        ? []
        : findHidden().filter(number => eyesOf(viewer, comments[number]!) === 'author')
    const added = new Map<number, number>()
    for (const start of own) {
      for (let number = start; number !== none; number = parents[number]!) {
        added.set(number, (added.get(number) ?? 0) + 1)
      }
    }
    const count = (number: number) => counts[number]! + (added.get(number) ?? 0)
    return {
      in: count,
      total: total + own.length,
      eyes: number => eyesOf(viewer, comments[number]!),
    }
  }
}

/** How many comments there are to read in each branch with the same eyes on all of them. */
export function countAll(forest: Forest, eyes: Eyes): Int32Array {
  const { comments, parents } = forest
  // In the order in which they lie in memory, apart from the way up, which jumps about.
  const counts = Int32Array.from(comments, comment => (canRead(comment, eyes) ? 1 : 0))
  const order = forest.parentsFirst()
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const number = order[at]!
    const parent = parents[number]!
    if (parent !== none) counts[parent]! += counts[number]!
  }
  return counts
}
