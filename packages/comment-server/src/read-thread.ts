import { buildThread, type PageItem, type PageOptions } from '@reviewkit/comments'
import type { Comment } from '@reviewkit/schema'
import type { Bodies } from './bodies.ts'
import { viewDiscussion } from './discussion.ts'
import { digestOf } from './random.ts'
import { isRefusal, type Refusal, refusal } from './refusal.ts'
import type { Store } from './store.ts'
import type { Identify } from './visitor.ts'

/** A comment in JSON, with its words as HTML, and what was said to it. */
export interface ThreadItem {
  readonly comment: Comment
  readonly html: string
  readonly replies: readonly ThreadItem[]
  readonly more?: { readonly count: number; readonly cursor: string }
}

/** How much one page may hold. */
const MOST = { first: 100, replies: 100, depth: 20 } as const

/**
 * A page of a thread as JSON. Its `ETag` is a digest of the very text, so that a new rendering, a
 * new viewer and a new comment each make another one.
 */
export async function readThread(
  setting: { store: Store; identify?: Identify | undefined; bodies: Bodies },
  request: Request,
  thread: string,
): Promise<Response | Refusal> {
  const query = readQuery(new URL(request.url).searchParams)
  if (isRefusal(query)) return query
  const { comments, viewer } = await viewDiscussion(setting, request, thread)
  const { items, pageInfo } = buildThread(comments).page({ ...query, viewer })
  const text = JSON.stringify({
    items: items.map(item => threadItem(item, setting.bodies)),
    pageInfo,
  })
  const etag = `"${await digestOf(text)}"`
  const headers = {
    ETag: etag,
    // Kept, but asked for each time: what is shown depends on who asks.
    'Cache-Control': 'private, no-cache',
    Vary: 'Authorization, Cookie',
  }
  if (isKnown(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(text, { headers: { ...headers, 'Content-Type': 'application/json' } })
}

/** As deep as the page is, which `MOST.depth` bounds. */
function threadItem(item: PageItem, bodies: Bodies): ThreadItem {
  return {
    comment: item.comment,
    html: bodies.html(item.comment),
    replies: item.replies.map(reply => threadItem(reply, bodies)),
    ...(item.more !== undefined && { more: item.more }),
  }
}

function readQuery(query: URLSearchParams): PageOptions | Refusal {
  const options: PageOptions = {}
  for (const name of ['first', 'replies', 'depth'] as const) {
    const text = query.get(name)
    if (text === null) continue
    const value = /^\d{1,3}$/.test(text) ? Number(text) : -1
    const least = name === 'replies' ? 0 : 1
    if (value < least || value > MOST[name]) return refusal('query-not-understood', name)
    options[name] = value
  }
  const sort = query.get('sort')
  if (sort === 'oldest' || sort === 'newest') options.sort = sort
  else if (sort !== null) return refusal('query-not-understood', 'sort')
  const after = query.get('after')
  if (after !== null && after.length > 1000) return refusal('query-not-understood', 'after')
  if (after !== null) options.after = after
  return options
}

/** RFC 9110, 13.1.2: any of the list, compared weakly, or `*`. */
function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  const known = (ifNoneMatch ?? '').split(',').map(each => each.trim().replace(/^W\//, ''))
  return known.includes('*') || known.includes(etag)
}
