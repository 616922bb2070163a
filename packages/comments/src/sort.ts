import type { Comment } from '@reviewkit/schema'
import { timeOf } from './date.ts'
import type { CommentNode } from './walk.ts'

/** The order of comments under the same parent; later versions add more. */
export type Sort = 'oldest' | 'newest'

/** A comment and the number it sorts by, the smallest first. */
export interface Ranked {
  readonly key: number
  readonly node: CommentNode
}

/** A date that cannot be read sorts as the first moment that a Date can hold. */
const beginning = -8.64e15

const keys: Readonly<Record<Sort, (comment: Comment) => number>> = {
  oldest: ({ posted }) => timeOf(posted) ?? beginning,
  newest: ({ posted }) => -(timeOf(posted) ?? beginning),
}

export function isSort(value: unknown): value is Sort {
  return typeof value === 'string' && Object.hasOwn(keys, value)
}

/** Siblings in order. The sort is stable: equal keys keep the order of the input. */
export function inOrder(siblings: readonly CommentNode[], sort: Sort): Ranked[] {
  const key = keys[sort]
  return siblings.map(node => ({ key: key(node.comment), node })).sort((a, b) => a.key - b.key)
}
