import type { Comment } from '@reviewkit/schema'
import { randomComments } from './comment-threads.ts'

/** A form that a thread can have, and how many comments come out of so many that went in. */
export interface Shape {
  readonly make: (count: number, seed: number) => Comment[]
  readonly size: (count: number) => number
}

/** What becomes of random comments when each names another parent; none keeps the id of its own. */
const withParents =
  (parentOf: (index: number, comments: readonly Comment[]) => string | undefined) =>
  (count: number, seed: number): Comment[] => {
    const comments = randomComments(count, seed)
    return comments.map(({ parent: _, ...comment }, index): Comment => {
      const parent = parentOf(index, comments)
      return { ...comment, ...(parent !== undefined && { parent: copyOf(parent) }) }
    })
  }

export const shapes = {
  random: { make: randomComments, size: count => count },
  chain: {
    make: withParents((index, comments) => comments[index - 1]?.id),
    size: count => count,
  },
  'all under one': {
    make: withParents((index, comments) => (index === 0 ? undefined : comments[0]!.id)),
    size: count => count,
  },
  'circles of two': {
    make: withParents((index, comments) => comments[Math.min(index ^ 1, comments.length - 1)]!.id),
    size: count => count,
  },
  orphans: {
    make: withParents((index, comments) => `no-${comments[index]!.id}`),
    size: count => count,
  },
  'states of one': {
    make: (count, seed) => randomComments(count, seed).map(comment => ({ ...comment, id: 'one' })),
    size: () => 1,
  },
} as const satisfies Record<string, Shape>

/** The same text in memory of its own, as it is when it comes from outside. */
const copyOf = (id: string): string => JSON.parse(JSON.stringify(id))
