import type { Branch, Sort, ThreadPage, Viewer } from '@reviewkit/comments'
import { holds, SHOWN } from './first-page.ts'
import { newSecret } from './random.ts'
import { readSort } from './read-query.ts'
import type { Seen, Store } from './store.ts'
import { type Identify, storeViewerOf, visitorOf } from './visitor.ts'

/** A thread as one visitor sees it: what a page needs to show it with a form. */
export interface DiscussionView {
  /**
   * A page of the thread; or the branch of one comment, where the address asks for it by `comment`,
   * `reply` or `edit`, and it is not on the page but the visitor may see it.
   */
  comments: ThreadPage | Branch
  sort: Sort
  /** Who looks: the role, and which of the comments shown are theirs to edit and delete. */
  viewer: Viewer
  /** The comment that the visitor is about to answer, and their own that they are about to edit. */
  replyTo?: string
  edit?: string
  /** For the hidden field `nonce` of the form: sent twice, the form is one comment. */
  nonce: string
  /** The name the visitor signed with last in this thread, or signs in with. */
  name?: string
}

/**
 * What the address of a page asks of its discussion: `comment`, `reply` and `edit` name a comment,
 * `after` goes on from a cursor of the order in `sort`. What it does not understand it leaves out.
 */
export async function viewDiscussion(
  { store, identify }: { store: Store; identify?: Identify | undefined },
  request: Request,
  thread: string,
): Promise<DiscussionView> {
  const visitor = await visitorOf(request, identify)
  const viewer = storeViewerOf(visitor)
  const query = new URL(request.url).searchParams
  const sort = readSort(query.get('sort')) ?? 'oldest'
  const after = query.get('after') ?? undefined
  const [replyTo, edit] = [query.get('reply') || undefined, query.get('edit') || undefined]
  const one = query.get('comment') || replyTo || edit || undefined

  const goingOn = after === undefined ? {} : { after }
  const page = await store.page(thread, { ...SHOWN, sort, viewer, ...goingOn })
  const isElsewhere = one !== undefined && !holds(page.part.items, one)
  const { first: _, ...below } = SHOWN
  const branch = isElsewhere && (await store.branch(thread, one, { ...below, sort, viewer }))
  const { part, own }: Seen<ThreadPage | Branch> = branch || page
  const latest = visitor.identity === undefined && (await store.latestOf(thread, viewer.owners))
  const name = visitor.identity?.name ?? (latest ? latest.author?.name : undefined)
  return {
    comments: part,
    sort,
    viewer: {
      role: viewer.role,
      ...(visitor.identity !== undefined && { id: visitor.identity.id }),
      ownComments: own,
    },
    ...(replyTo !== undefined && { replyTo }),
    ...(edit !== undefined && { edit }),
    nonce: newSecret(128),
    ...(name !== undefined && { name }),
  }
}
