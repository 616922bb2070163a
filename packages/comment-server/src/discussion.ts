import type { Viewer } from '@reviewkit/comments'
import type { Comment } from '@reviewkit/schema'
import { newSecret } from './random.ts'
import type { Store } from './store.ts'
import { visibleComments } from './visible.ts'
import { type Identify, isModerator, isOwn, visitorOf } from './visitor.ts'

/** A thread as one visitor sees it: what a page needs to show it with a form. */
export interface DiscussionView {
  /** What the visitor may see, in the order in which it came. */
  comments: Comment[]
  /** Who looks: the role, and which of the comments are theirs to edit and delete. */
  viewer: Viewer
  /** For the hidden field `nonce` of the form: sent twice, the form is one comment. */
  nonce: string
  /** The name the visitor signed with last in this thread, or signs in with. */
  name?: string
}

export async function viewDiscussion(
  { store, identify }: { store: Store; identify?: Identify | undefined },
  request: Request,
  thread: string,
): Promise<DiscussionView> {
  const visitor = await visitorOf(request, identify)
  const all = await store.list(thread)
  const own = all.filter(each => each.comment.status !== 'deleted' && isOwn(each, visitor))
  const name = visitor.identity?.name ?? own.at(-1)?.comment.author?.name
  return {
    comments: visibleComments(all, visitor),
    viewer: {
      role: isModerator(visitor) ? 'moderator' : 'reader',
      ...(visitor.identity !== undefined && { id: visitor.identity.id }),
      ownComments: new Set(own.map(each => each.comment.id)),
    },
    nonce: newSecret(128),
    ...(name !== undefined && { name }),
  }
}
