import type { Comment } from '@reviewkit/schema'
import { timeOf } from './date.ts'

/**
 * The circles in a table of child → parent, each as the ids in it, from one to its parent and on;
 * a comment that answers itself is a circle of one. Each id is visited once.
 */
export function findCycles(parents: ReadonlyMap<string, string>): string[][] {
  const cycles: string[][] = []
  const done = new Set<string>()
  for (const start of parents.keys()) {
    const path: string[] = []
    const onPath = new Set<string>()
    let id: string | undefined = start
    while (id !== undefined && !done.has(id) && !onPath.has(id)) {
      path.push(id)
      onPath.add(id)
      id = parents.get(id)
    }
    if (id !== undefined && onPath.has(id)) cycles.push(path.slice(path.indexOf(id)))
    for (const visited of path) done.add(visited)
  }
  return cycles
}

/** The comment posted first, of several the id that sorts first: the same one in any order. */
export function firstPosted(comments: readonly Comment[]): Comment {
  return comments.reduce((first, comment) => {
    const order = (timeOf(comment.posted) ?? 0) - (timeOf(first.posted) ?? 0)
    return order < 0 || (order === 0 && comment.id < first.id) ? comment : first
  })
}
