import { buildThread } from '@reviewkit/comments'
import type { Comment } from '@reviewkit/schema'
import arrayToTree from 'array-to-tree'
import { stratify } from 'd3-hierarchy'
import { arrayToTree as performantArrayToTree } from 'performant-array-to-tree'

/** A way to make a tree of comments, and how to go through what it made. */
export interface Builder {
  readonly name: string
  /** What it needs in its own form, made before the clock runs; the comments as they are without it. */
  readonly prepare?: (comments: Comment[]) => unknown[]
  readonly build: (input: never) => unknown
  /** How many comments there are in what it made: nobody wins by losing some. */
  readonly count: (built: never) => number
}

interface MapNode {
  readonly comment: Comment
  readonly replies: MapNode[]
}

interface AnyNode {
  readonly children?: AnyNode[]
}

/** Names that the goals refer to. */
export const ours = 'reviewkit'
export const bare = 'a bare pass over a Map'
export const builders: readonly Builder[] = [
  {
    name: ours,
    build: (comments: Comment[]) => buildThread(comments),
    count: (thread: ReturnType<typeof buildThread>) =>
      countFrom(thread.roots, ({ replies }) => replies),
  },
  {
    // Counts every branch and sorts the roots.
    name: `${ours}, and its first page of 50`,
    build: (comments: Comment[]) => {
      const thread = buildThread(comments)
      return { thread, page: thread.page({ first: 50 }) }
    },
    count: ({ page }: { page: { pageInfo: { total: number } } }) => page.pageInfo.total,
  },
  {
    // The others have an object for each comment as soon as they are done; here all are asked for.
    name: `${ours}, and every node`,
    build: (comments: Comment[]) => {
      const thread = buildThread(comments)
      return { thread, size: countFrom(thread.roots, ({ replies }) => replies) }
    },
    count: ({ size }: { size: number }) => size,
  },
  {
    // As one writes it: no problems, no cycles, the last of two under one id.
    name: bare,
    build: (comments: Comment[]) => {
      const nodes = new Map<string, MapNode>()
      for (const comment of comments) nodes.set(comment.id, { comment, replies: [] })
      const roots: MapNode[] = []
      for (const node of nodes.values()) {
        const { parent } = node.comment
        const above = parent === undefined ? undefined : nodes.get(parent)
        if (above === undefined) roots.push(node)
        else above.replies.push(node)
      }
      return roots
    },
    count: (roots: MapNode[]) => countFrom(roots, ({ replies }) => replies),
  },
  {
    // `nestedIds: false` is its own advice for speed.
    name: 'performant-array-to-tree',
    build: (comments: Comment[]) =>
      performantArrayToTree(comments, { id: 'id', parentId: 'parent', nestedIds: false }),
    count: (roots: AnyNode[]) => countFrom(roots, ({ children = [] }) => children),
  },
  {
    name: 'array-to-tree',
    build: (comments: Comment[]) =>
      arrayToTree(comments, { customID: 'id', parentProperty: 'parent' }),
    count: (roots: AnyNode[]) => countFrom(roots, ({ children = [] }) => children),
  },
  {
    // It takes one root only, so that one is put above all.
    name: 'd3-hierarchy, stratify',
    prepare: comments => [{ id: 'top' }, ...comments],
    build: (rows: { id: string; parent?: string }[]) =>
      stratify<{ id: string; parent?: string }>()
        .id(({ id }) => id)
        .parentId(({ id, parent }) => parent ?? (id === 'top' ? undefined : 'top'))(rows),
    count: (top: AnyNode) => countFrom(top.children ?? [], ({ children = [] }) => children),
  },
]

/** Without recursion: some of the trees are ten thousand levels deep. */
function countFrom<Node>(roots: readonly Node[], childrenOf: (node: Node) => readonly Node[]) {
  const waiting = [...roots]
  let count = 0
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    count += 1
    for (const child of childrenOf(node)) waiting.push(child)
  }
  return count
}
