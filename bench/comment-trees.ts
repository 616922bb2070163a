import { buildThread } from '@reviewkit/comments'
import type { Comment } from '@reviewkit/schema'
import arrayToTree from 'array-to-tree'
import { stratify } from 'd3-hierarchy'
import { arrayToTree as performantArrayToTree } from 'performant-array-to-tree'

/** Makes a tree of comments in any order. What it gives is held, and then counted at its top. */
export interface TreeBuilder<Tree = unknown> {
  build(comments: readonly Comment[]): Tree
  roots(tree: Tree): number
}

interface Node {
  comment: Comment
  replies: Node[]
}

/** What anyone would write first: two passes over a `Map`, with no word on what does not fit. */
function bareMap(comments: readonly Comment[]) {
  const nodes = new Map<string, Node>()
  for (const comment of comments) nodes.set(comment.id, { comment, replies: [] })
  const roots: Node[] = []
  for (const node of nodes.values()) {
    const { parent } = node.comment
    const above = parent === undefined ? undefined : nodes.get(parent)
    if (above === undefined) roots.push(node)
    else above.replies.push(node)
  }
  return { nodes, roots }
}

/** It wants one root: one that is nobody's comment. */
const top = 'top'

function d3Stratify(comments: readonly Comment[]) {
  return stratify<Pick<Comment, 'id' | 'parent'>>()
    .id(({ id }) => id)
    .parentId(({ id, parent }) => (id === top ? undefined : (parent ?? top)))([
    { id: top },
    ...comments,
  ])
}

const builder = <Tree>(
  build: (comments: readonly Comment[]) => Tree,
  roots: (tree: Tree) => number,
): TreeBuilder => ({
  build,
  roots: tree => roots(tree as Tree),
})

/** The contestants, ours first. Each is given the comments as they are, in an array of its own. */
export const treeBuilders: Readonly<Record<string, TreeBuilder>> = {
  '@reviewkit/comments': builder(buildThread, thread => thread.roots.length),
  'a bare Map': builder(bareMap, ({ roots }) => roots.length),
  'performant-array-to-tree': builder(
    comments => performantArrayToTree([...comments], { id: 'id', parentId: 'parent' }),
    tree => tree.length,
  ),
  'array-to-tree': builder(
    comments => arrayToTree([...comments], { parentProperty: 'parent', customID: 'id' }),
    tree => tree.length,
  ),
  'd3 stratify': builder(d3Stratify, tree => tree.children?.length ?? 0),
}
