import type { PageItem } from '@reviewkit/comments'
import type { Comment } from '@reviewkit/schema'
import { answerJson } from './answer-json.ts'
import type { Bodies } from './bodies.ts'
import { readQuery } from './read-query.ts'
import { isRefusal, type Refusal, refusal } from './refusal.ts'
import type { Store } from './store.ts'
import { type Identify, storeViewerOf, visitorOf } from './visitor.ts'

/** A comment in JSON, with its words as HTML. */
interface Item {
  readonly comment: Comment
  readonly html: string
}

/** A comment in its place, with what was said to it. */
export interface ThreadItem extends Item {
  readonly replies: readonly ThreadItem[]
  readonly more?: { readonly count: number; readonly cursor: string }
}

/** How many comments one answer holds; whoever asks for more gets cursors for the rest. */
const MOST = 1000

interface Setting {
  store: Store
  identify?: Identify | undefined
  bodies: Bodies
}

/** A page of a thread as JSON. */
export async function readThread(
  { store, identify, bodies }: Setting,
  request: Request,
  thread: string,
): Promise<Response | Refusal> {
  const query = readQuery(new URL(request.url).searchParams)
  if (isRefusal(query)) return query
  const viewer = storeViewerOf(await visitorOf(request, identify))
  const { part } = await store.page(thread, { ...query, most: MOST, viewer })
  const { items, pageInfo } = part
  return answerJson(request, { items: items.map(item => threadItem(item, bodies)), pageInfo })
}

/** One comment as JSON, with what it answers and what answers it. */
export async function readBranch(
  { store, identify, bodies }: Setting,
  request: Request,
  thread: string,
  id: string,
): Promise<Response | Refusal> {
  const query = readQuery(new URL(request.url).searchParams)
  if (isRefusal(query)) return query
  const { first: _, after: __, ...options } = query
  const viewer = storeViewerOf(await visitorOf(request, identify))
  const seen = await store.branch(thread, id, { ...options, most: MOST, viewer })
  if (seen === undefined) return refusal('comment-not-found')
  const { ancestors, item, ...rest } = seen.part
  return answerJson(request, {
    ancestors: ancestors.map(comment => itemOf(comment, bodies)),
    item: threadItem(item, bodies),
    ...rest,
  })
}

function itemOf(comment: Comment, bodies: Bodies): Item {
  return { comment, html: bodies.html(comment) }
}

/** As deep as the page is, which the limits of a query bound. */
function threadItem({ comment, replies, more }: PageItem, bodies: Bodies): ThreadItem {
  return {
    ...itemOf(comment, bodies),
    replies: replies.map(reply => threadItem(reply, bodies)),
    ...(more !== undefined && { more }),
  }
}
