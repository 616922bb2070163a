import type { Comment } from '@reviewkit/schema'
import { postedTime } from './sort.ts'

/**
 * The circles in a list of parents (-1 is none), each as the numbers in it, from one to its parent
 * and on; a comment that answers itself is a circle of one. Each number is visited once.
 */
export function findCycles(parents: Int32Array): number[][] {
  const cycles: number[][] = []
  // From which start a number was visited first, plus 1.
  const visitedFrom = new Int32Array(parents.length)
  for (let start = 0; start < parents.length; start += 1) {
    let number = start
    while (number >= 0 && visitedFrom[number] === 0) {
      visitedFrom[number] = start + 1
      number = parents[number]!
    }
    if (number < 0 || visitedFrom[number] !== start + 1) continue
    const cycle = [number]
    for (let next = parents[number]!; next !== number; next = parents[next]!) cycle.push(next)
    cycles.push(cycle)
  }
  return cycles
}

/** Of some numbers that of the comment posted first, of several the id that sorts first. */
export function firstPosted(numbers: readonly number[], comments: readonly Comment[]): number {
  return numbers.reduce((first, number) => {
    const [a, b] = [comments[number]!, comments[first]!]
    const order = postedTime(a) - postedTime(b)
    return order < 0 || (order === 0 && a.id < b.id) ? number : first
  })
}
