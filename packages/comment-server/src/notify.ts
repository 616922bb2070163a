import type { Comment } from '@reviewkit/schema'
import type { Bodies } from './bodies.ts'
import { commentUrl } from './comment-url.ts'

/** A comment that somebody just posted, as a message about it needs it. */
export interface Posted {
  thread: string
  /** The path of the page that shows the thread, and on it the comment. */
  url: string
  /** Whatever its status: what waits or is taken for spam is for moderators alone. */
  comment: Comment
  /**
   * The beginning of its words, in plain text and without what spoilers hide: a message is read
   * where nothing is covered.
   */
  excerpt: string
}

/** What the site does with a new comment. */
export type Notify = (posted: Posted) => void | Promise<void>

/** Tells the site, and never fails: the comment is kept already, and its author must hear so. */
export async function notifySite(
  notify: Notify | undefined,
  {
    thread,
    page,
    comment,
    bodies,
  }: { thread: string; page: string; comment: Comment; bodies: Bodies },
): Promise<void> {
  if (notify === undefined) return
  try {
    await notify({
      thread,
      url: commentUrl(page, comment.id),
      comment,
      excerpt: bodies.excerpt(comment),
    })
  } catch (error) {
    console.error(error)
  }
}
