import type { Problem } from '@reviewkit/problem'
import type { Comment } from '@reviewkit/schema'
import { IdTable } from './id-table.ts'
import { mergeComments } from './merge.ts'
import { duplicateProblem } from './problems.ts'

/** Each comment once, under a number that is its place among them. */
export interface Gathered {
  readonly comments: readonly Comment[]
  /** Where in the input the comment of a number stood first. */
  inputIndex(number: number): number
  numberOf(id: string): number
  readonly problems: Problem[]
}

/** Each id once, in the order of the input; what came more than once is merged. */
export function gather(input: Iterable<Comment>): Gathered {
  const given = Array.isArray(input) ? (input as readonly Comment[]) : [...input]
  const ids = new IdTable(given.length)
  const comments: Comment[] = []
  // Both stay empty where nothing comes twice, as nearly always.
  const repeated = new Map<number, { states: Comment[]; index: number }>()
  const repeats: number[] = []

  for (let index = 0; index < given.length; index += 1) {
    const comment = given[index]!
    const number = ids.add(comment.id)
    if (number === comments.length) {
      comments.push(comment)
      continue
    }
    repeats.push(index)
    const known = comments[number]!
    const again = repeated.get(number)
    if (again === undefined) repeated.set(number, { states: [known, comment], index })
    else again.states.push(comment)
    comments[number] = mergeComments(known, comment)
  }

  return {
    comments,
    inputIndex: number => {
      let index = number
      for (const repeat of repeats) {
        if (repeat > index) break
        index += 1
      }
      return index
    },
    numberOf: id => ids.numberOf(id),
    problems: [...repeated.values()].map(({ states, index }) => duplicateProblem(states, index)),
  }
}
