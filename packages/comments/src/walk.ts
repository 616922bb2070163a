import type { Comment } from '@reviewkit/schema'

/** A comment in its place: the replies to it stand in the order of the input. */
export interface CommentNode {
  readonly comment: Comment
  readonly replies: readonly CommentNode[]
}

/**
 * Every node, each before its replies. With a list of its own in place of recursion, so that a
 * thread of any depth can be walked; read backwards it gives replies before their parents.
 */
export function parentsFirst(roots: readonly CommentNode[]): CommentNode[] {
  const found: CommentNode[] = []
  const waiting = roots.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    found.push(node)
    for (let i = node.replies.length - 1; i >= 0; i--) waiting.push(node.replies[i]!)
  }
  return found
}
