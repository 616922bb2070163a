import type { Comment } from '@reviewkit/schema'
import { answerJson } from './answer-json.ts'
import type { Bodies } from './bodies.ts'
import { commentUrl } from './comment-url.ts'
import type { Store } from './store.ts'

/** As many as a feed reader that comes by every few hours may have missed. */
const ENTRIES = 50

/**
 * The newest comments of a thread, whatever they answer, as a JSON Feed
 * (https://jsonfeed.org/version/1.1), as every reader sees them. What a spoiler hides is left out:
 * feed readers cover nothing.
 */
export async function readFeed(
  { store, bodies }: { store: Store; bodies: Bodies },
  request: Request,
  thread: string,
  page: string,
): Promise<Response> {
  const home = new URL(page, request.url).href
  const comments = await store.newest(thread, ENTRIES)
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: thread,
    home_page_url: home,
    feed_url: new URL(request.url).href,
    items: comments.map(comment => entryOf(comment, home, bodies)),
  }
  return answerJson(request, feed, 'application/feed+json')
}

function entryOf(comment: Comment, home: string, bodies: Bodies) {
  const { id, author, posted, edited } = comment
  return {
    id: `${home}#c-${id}`,
    url: commentUrl(home, id),
    content_html: bodies.openHtml(comment),
    summary: bodies.excerpt(comment),
    date_published: instantOf(posted),
    ...(edited !== undefined && { date_modified: instantOf(edited) }),
    ...(author !== undefined && { authors: [{ name: author.name, url: author.url }] }),
  }
}

/** RFC 3339 knows no whole days: one is told as its start, as it sorts. */
function instantOf(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00Z` : date
}
