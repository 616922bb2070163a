import type { Problem } from '@reviewkit/problem'
import type { Comment } from '@reviewkit/schema'

export function orphanProblem(comment: Comment, parent: string, index: number): Problem {
  return {
    severity: 'warning',
    code: 'comment-orphan',
    message: `The comment ${quoted(comment.id)} answers ${quoted(parent)}, which is not here.`,
    path: [index, 'parent'],
    hint: `Add the comment ${quoted(parent)}, or take out the parent of ${quoted(comment.id)}.`,
  }
}

export function cycleProblem(cycle: readonly string[], first: Comment, index: number): Problem {
  return {
    severity: 'warning',
    code: 'comment-cycle',
    message:
      cycle.length === 1
        ? `The comment ${quoted(first.id)} answers itself.`
        : `The comments ${someOf(cycle)} answer each other in a circle.`,
    path: [index, 'parent'],
    hint: `Take out the parent of ${quoted(first.id)}, or name the comment that it answers.`,
  }
}

export function duplicateProblem(states: readonly Comment[], index: number): Problem {
  const [first, ...others] = states
  const id = quoted(first!.id)
  const same = others.every(
    ({ parent, posted }) => parent === first!.parent && posted === first!.posted,
  )
  return {
    severity: same ? 'warning' : 'error',
    code: 'comment-duplicate',
    message: same
      ? `The comment ${id} comes ${states.length} times.`
      : `The id ${id} stands for comments of different dates or parents.`,
    path: [index, 'id'],
    hint: same
      ? `Keep one comment ${id}.`
      : `Give each comment an id of its own, such as ${quoted(`${first!.id}-2`)}.`,
  }
}

/** Ids come from outside: a message shows no more than an honest one is long. */
function quoted(id: string): string {
  return `"${id.length > 64 ? `${id.slice(0, 63)}…` : id}"`
}

function someOf(ids: readonly string[]): string {
  const shown = ids.slice(0, 3).map(quoted)
  const left = ids.length - shown.length
  const last = left > 0 ? `${left} more` : shown.pop()
  return `${shown.join(', ')} and ${last}`
}
