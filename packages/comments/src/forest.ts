import type { Problem } from '@reviewkit/problem'
import type { Comment } from '@reviewkit/schema'
import { findCycles, firstPosted } from './cycles.ts'
import { gather } from './gather.ts'
import { once } from './once.ts'
import { cycleProblem, orphanProblem } from './problems.ts'

/** The number that stands for no comment: what the roots answer. */
export const none = -1

/**
 * Which comment answers which, in arrays of numbers: a million comments take some twenty bytes each
 * beside the comments themselves, and no object is made until somebody asks for it.
 */
export interface Forest {
  readonly comments: readonly Comment[]
  /** The number of a comment, or -1 for an id that is not there. */
  numberOf(id: string): number
  /** Under which number each comment stands. */
  readonly parents: Int32Array
  /** What stands under a number, in the order of the input; under -1 the roots. */
  repliesOf(number: number): Int32Array
  /** Every number, each before those that stand under it. */
  parentsFirst(): Int32Array
}

/** Comments in any order as a forest; what does not fit is put in a place and told. */
export function plant(input: Iterable<Comment>): { forest: Forest; problems: Problem[] } {
  const { comments, parents, orphans, indexes, numberOf, problems } = gather(input)
  for (const number of orphans) {
    const comment = comments[number]!
    problems.push(orphanProblem(comment, comment.parent!, indexes[number]!))
  }

  for (const cycle of findCycles(parents)) {
    const first = firstPosted(cycle, comments)
    parents[first] = none
    const ids = cycle.map(number => comments[number]!.id)
    problems.push(cycleProblem(ids, comments[first]!, indexes[first]!))
  }

  return { forest: forestOf(comments, parents, numberOf), problems }
}

/** Who answers whom is grouped when somebody asks for it. */
function forestOf(
  comments: readonly Comment[],
  parents: Int32Array,
  numberOf: (id: string) => number,
): Forest {
  const groups = once(() => groupByParent(parents))
  const repliesOf = (number: number) => groups()(number)
  const parentsFirst = once(() => levelByLevel(parents.length, repliesOf))
  return { comments, numberOf, parents, repliesOf, parentsFirst }
}

/** One array of all numbers, by parent and then by number; each parent's are one stretch of it. */
function groupByParent(parents: Int32Array): (number: number) => Int32Array {
  const size = parents.length
  // The stretch of number n ends at ends[n + 1]; that of -1 is the first.
  const ends = new Int32Array(size + 2)
  for (let number = 0; number < size; number += 1) ends[parents[number]! + 2]! += 1
  for (let at = 1; at < ends.length; at += 1) ends[at]! += ends[at - 1]!
  const grouped = new Int32Array(size)
  for (let number = 0; number < size; number += 1) {
    const at = parents[number]! + 1
    grouped[ends[at]!] = number
    ends[at]! += 1
  }
  return number => grouped.subarray(number === none ? 0 : ends[number]!, ends[number + 1]!)
}

function levelByLevel(size: number, repliesOf: (number: number) => Int32Array): Int32Array {
  const order = new Int32Array(size)
  let end = 0
  const take = (numbers: Int32Array) => {
    order.set(numbers, end)
    end += numbers.length
  }
  take(repliesOf(none))
  for (let at = 0; at < end; at += 1) take(repliesOf(order[at]!))
  return order
}
