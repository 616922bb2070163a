import type { Problem } from '@reviewkit/problem'
import type { Comment } from '@reviewkit/schema'
import { mergeComments } from './merge.ts'
import { duplicateProblem } from './problems.ts'

/** A comment, and where in the input it stood first. */
export interface Gathered {
  comment: Comment
  index: number
}

/** Each id once, in the order of the input; what came more than once is merged. */
export function gather(comments: Iterable<Comment>): {
  gathered: Map<string, Gathered>
  problems: Problem[]
} {
  const gathered = new Map<string, Gathered>()
  const repeated = new Map<string, { states: Comment[]; index: number }>()
  let index = 0
  for (const comment of comments) {
    const known = gathered.get(comment.id)
    if (known === undefined) {
      gathered.set(comment.id, { comment, index })
    } else {
      const again = repeated.get(comment.id)
      if (again === undefined) {
        repeated.set(comment.id, { states: [known.comment, comment], index })
      } else {
        again.states.push(comment)
      }
      known.comment = mergeComments(known.comment, comment)
    }
    index += 1
  }
  const problems = [...repeated.values()].map(({ states, index }) =>
    duplicateProblem(states, index),
  )
  return { gathered, problems }
}
