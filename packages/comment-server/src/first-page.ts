import type { PageItem } from '@reviewkit/comments'
import type { Comment } from '@reviewkit/schema'
import { commentUrl } from './comment-url.ts'
import type { Store, StoreViewer } from './store.ts'

/** How much of a thread a page shows at once. */
export const SHOWN = { first: 50, replies: 5, depth: 4 } as const

/**
 * The address at which a comment is to be seen just now: on the page of its thread, or by itself
 * where that page has no room for it.
 */
export async function presentUrl(
  store: Store,
  {
    thread,
    page,
    comment: { id, status },
    viewer,
  }: { thread: string; page: string; comment: Comment; viewer: StoreViewer },
): Promise<string> {
  const { part } = await store.page(thread, { ...SHOWN, viewer })
  const isThere = holds(part.items, id) || status === 'deleted'
  return isThere ? `${page}#c-${id}` : commentUrl(page, id)
}

/** Whether a comment is among some items or the replies to them. */
export function holds(items: readonly PageItem[], id: string): boolean {
  const waiting = [...items]
  for (const { comment, replies } of waiting) {
    if (comment.id === id) return true
    waiting.push(...replies)
  }
  return false
}
