import type { Comment } from '@reviewkit/schema'
import { tombstone } from './tombstone.ts'
import { type CommentNode, parentsFirst } from './walk.ts'

/**
 * Who looks. A reader sees what is published; whoever wrote a comment sees it also while it waits;
 * a moderator sees all. Nobody sees a tombstone that holds nothing they can read.
 */
export interface Viewer {
  role: 'reader' | 'author' | 'moderator'
  /** Comments whose author has this id are the viewer's own. */
  id?: string
  /** Ids of the viewer's own comments, whatever the role. */
  ownComments?: ReadonlySet<string>
}

/** A thread as one viewer sees it. */
export interface View {
  /** How many comments with words are in a branch; 0 where the branch is not shown at all. */
  readable(node: CommentNode): number
  /** The comment; a tombstone in its place where the viewer sees only the replies that it holds. */
  shown(node: CommentNode): Comment
}

export function viewOf(roots: readonly CommentNode[], viewer: Viewer = { role: 'reader' }): View {
  const counts = new Map<CommentNode, number>()
  for (const node of parentsFirst(roots).reverse()) {
    let count = canRead(node.comment, viewer) ? 1 : 0
    for (const reply of node.replies) count += counts.get(reply)!
    counts.set(node, count)
  }
  return {
    readable: node => counts.get(node) ?? 0,
    shown: ({ comment }) => (canRead(comment, viewer) ? comment : tombstone(comment)),
  }
}

function canRead(comment: Comment, viewer: Viewer): boolean {
  switch (comment.status) {
    case 'published':
      return true
    case 'pending':
      return viewer.role === 'moderator' || isOwn(comment, viewer)
    case 'spam':
      return viewer.role === 'moderator'
    case 'deleted':
      return false
    default:
      comment.status satisfies never
      return false
  }
}

function isOwn({ id, author }: Comment, viewer: Viewer): boolean {
  return (
    viewer.ownComments?.has(id) === true || (viewer.id !== undefined && viewer.id === author?.id)
  )
}
