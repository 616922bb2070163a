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
  const comments = [...input]
  const ids = new IdTable(comments)
  // Both stay empty where nothing comes twice, as nearly always.
  const repeated = new Map<number, { states: Comment[]; index: number }>()
  const repeats: number[] = []

  const given = comments.length
  let size = 0
  for (let index = 0; index < given; index += 1) {
    const comment = comments[index]!
    const number = ids.add(comment.id)
    if (number === size) {
      // What is repeated leaves its place to what comes behind it.
      if (number !== index) comments[number] = comment
      size += 1
      continue
    }
    repeats.push(index)
    const known = comments[number]!
    const again = repeated.get(number)
    if (again === undefined) repeated.set(number, { states: [known, comment], index })
    else again.states.push(comment)
    comments[number] = mergeComments(known, comment)
  }
  comments.length = size

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
