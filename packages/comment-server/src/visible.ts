import { deleteComment } from '@reviewkit/comments'
import type { Comment } from '@reviewkit/schema'
import type { StoredComment } from './store.ts'
import { isModerator, isOwn, maySee, type Visitor } from './visitor.ts'

/**
 * The comments of a thread as a visitor may see them, in their order. What waits is left out, but
 * for its own author and for moderators; where it holds a reply that is shown, an empty place is
 * left for it, so that no reply loses its parent.
 */
export function visibleComments(all: readonly StoredComment[], visitor: Visitor): Comment[] {
  const shown = new Set<string>()
  const byId = new Map(all.map(stored => [stored.comment.id, stored]))
  for (const stored of all) {
    if (!maySee(stored, visitor)) continue
    // Up to the root, or to a comment whose way up is known already: linear over the thread.
    let next: StoredComment | undefined = stored
    while (next !== undefined && !shown.has(next.comment.id)) {
      shown.add(next.comment.id)
      next = byId.get(next.comment.parent ?? '')
    }
  }
  return all.filter(stored => shown.has(stored.comment.id)).map(stored => asSeen(stored, visitor))
}

/**
 * A comment as one visitor sees it. To its author spam looks like what waits: whoever filled in
 * the trap by accident is told nothing untrue, and a machine learns nothing.
 */
export function asSeen(stored: StoredComment, visitor: Visitor): Comment {
  const { comment } = stored
  if (!maySee(stored, visitor)) return deleteComment(comment)
  const disguised = comment.status === 'spam' && !isModerator(visitor) && isOwn(stored, visitor)
  return disguised ? { ...comment, status: 'pending' } : comment
}
