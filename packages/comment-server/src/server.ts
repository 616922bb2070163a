import type { Comment } from '@reviewkit/schema'
import { type Context, Hono } from 'hono'
import { answerWrite, refuse } from './answer.ts'
import { createBodies } from './bodies.ts'
import { type DiscussionView, viewDiscussion } from './discussion.ts'
import { readFeed } from './feed.ts'
import { presentUrl } from './first-page.ts'
import { type Incoming, readIncoming } from './incoming.ts'
import { notifySite } from './notify.ts'
import { type CommentServerOptions, checkOptions } from './options.ts'
import { corsHeaders, mayWrite, PREFLIGHT_HEADERS } from './origin.ts'
import { readBranch, readThread } from './read-thread.ts'
import { isRefusal, type Refusal, refusal } from './refusal.ts'
import {
  type Done,
  decide,
  deleteOwn,
  editOwn,
  type Locked,
  postComment,
  setLock,
} from './write-comment.ts'

/** A discussion behind HTTP. */
export interface CommentServer {
  /** Web request in, response out; never rejects. What is not under `basePath` is a 404. */
  fetch(request: Request): Promise<Response>
  /** What a page needs to show a thread to whoever sent this request. */
  discussion(request: Request, thread: string): Promise<DiscussionView>
  /**
   * Puts comments from elsewhere into a thread, all or none. One that is there already is merged
   * by its id, so adding the same ones again changes nothing.
   *
   * @throws {TypeError} on an id that is not 1 to 64 letters, digits, `-` and `_`
   */
  add(thread: string, comments: Iterable<Comment>): Promise<void>
}

const COMMENT_ID = /^[A-Za-z0-9_-]{1,64}$/

/**
 * A discussion behind HTTP: threads to read as JSON; comments to post, edit and delete, by forms
 * without script or by JSON. A `201` or `303` means that the store has it for good.
 *
 * What a client says of `id`, `posted`, `status`, `votes` and `byReviewAuthor` is never read.
 *
 * @throws {TypeError} on an option of the wrong kind
 *
 * @example
 * import { sqliteStore } from '@reviewkit/comment-server/sqlite'
 * const server = createCommentServer({
 *   store: sqliteStore(':memory:'),
 *   origins: ['https://reviews.example'],
 *   pageOf: thread => (thread === 'her' ? '/reviews/her/' : undefined),
 * })
 * const answer = await server.fetch(new Request('https://reviews.example/comments/her'))
 * const { items } = await answer.json()
 * answer.status // 200
 * items // []
 */
export function createCommentServer(options: CommentServerOptions): CommentServer {
  const { store, identify, moderate, origins, pageOf, notify, basePath, locale } =
    checkOptions(options)
  const bodies = createBodies(locale)
  const setting = { store, identify, moderate, bodies }

  type Act = (
    request: Request,
    thread: string,
    id: string,
    incoming: Incoming,
  ) => Promise<Done | Locked | Refusal>

  /** A route that writes: reads the body, asks whether it may, does it, answers in kind. */
  const writes = (act: Act) => async (c: Context) => {
    const request = c.req.raw
    const thread = c.req.param('thread') ?? ''
    const page = pageOf(thread)
    const incoming = await readIncoming(request)
    const attempt = async () => {
      if (!mayWrite(request, origins)) return refusal('origin-not-listed')
      if (page === undefined) return refusal('thread-not-found')
      if (incoming.refused !== undefined) return incoming.refused
      const outcome = await act(request, thread, c.req.param('id') ?? '', incoming)
      if (!('comment' in outcome)) return outcome
      const { comment, viewer, isNew, created } = outcome
      if (isNew) await notifySite(notify, { thread, page, comment, bodies })
      // A page is read to tell it: only where the answer says where to look.
      if (!incoming.form && !created) return outcome
      return { ...outcome, url: await presentUrl(store, { thread, page, comment, viewer }) }
    }
    const outcome = await attempt().catch(failed)
    const url = 'url' in outcome ? outcome.url : undefined
    return answerWrite(outcome, { request, incoming, page, url, bodies })
  }
  const post = writes((request, thread, _, { fields }) =>
    postComment(setting, request, thread, fields),
  )
  const edit = writes((request, thread, id, { fields }) =>
    editOwn(setting, request, thread, id, fields),
  )
  const remove = writes((request, thread, id) => deleteOwn(setting, request, thread, id))
  const lock = writes((request, thread, _, { fields }) => setLock(setting, request, thread, fields))
  const status = writes((request, thread, id, { fields }) =>
    decide(setting, request, thread, id, fields),
  )

  type Read = (
    request: Request,
    thread: string,
    at: { id: string; page: string },
  ) => Promise<Response | Refusal>

  /** A route that reads a thread that there is. */
  const reads = (read: Read) => async (c: Context) => {
    const thread = c.req.param('thread') ?? ''
    const page = pageOf(thread)
    if (page === undefined) return refuse(refusal('thread-not-found'))
    const answer = await read(c.req.raw, thread, { id: c.req.param('id') ?? '', page })
    return isRefusal(answer) ? refuse(answer) : answer
  }
  const whole = reads((request, thread) => readThread(setting, request, thread))
  const branch = reads((request, thread, { id }) => readBranch(setting, request, thread, id))
  const feed = reads((request, thread, { page }) => readFeed(setting, request, thread, page))
  const preflight = (c: Context) => {
    const cors = corsHeaders(c.req.raw, origins)
    if (!('Access-Control-Allow-Origin' in cors)) return refuse(refusal('origin-not-listed'))
    return new Response(null, { status: 204, headers: PREFLIGHT_HEADERS })
  }
  const others = (allow: string) => () => refuse(refusal('method-not-allowed'), { Allow: allow })

  const app = new Hono()
  app.use(async (c, next) => {
    await next()
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Vary', 'Origin', { append: true })
    for (const [name, value] of Object.entries(corsHeaders(c.req.raw, origins)))
      c.header(name, value)
  })
  const thread = `${basePath}/:thread`
  app.options(`${basePath}/*`, preflight)
  app.get(thread, whole).post(post).patch(lock).all(others('GET, HEAD, OPTIONS, PATCH, POST'))
  app.get(`${thread}/feed.json`, feed).all(others('GET, HEAD, OPTIONS'))
  app.post(`${thread}/lock`, lock)
  app
    .get(`${thread}/:id`, branch)
    .patch(edit)
    .delete(remove)
    .all(others('DELETE, GET, HEAD, OPTIONS, PATCH'))
  app.post(`${thread}/:id/edit`, edit).all(others('OPTIONS, POST'))
  app.post(`${thread}/:id/delete`, remove).all(others('OPTIONS, POST'))
  app.post(`${thread}/:id/status`, status).all(others('OPTIONS, POST'))
  app.notFound(() => refuse(refusal('not-found')))
  app.onError(error => refuse(failed(error)))

  return {
    fetch: async request => app.fetch(request),
    discussion: (request, thread) => viewDiscussion(setting, request, thread),
    add: async (thread, comments) => {
      const list = [...comments]
      const wrong = list.find(comment => !COMMENT_ID.test(comment.id))
      if (wrong !== undefined) {
        throw new TypeError(
          `add: a comment's id must be 1 to 64 letters, digits, - and _, not ${JSON.stringify(wrong.id).slice(0, 80)}`,
        )
      }
      await store.merge(thread, list)
    },
  }
}

/** The one place where a failure of ours is told: to the log in full, to the client in a sentence. */
function failed(error: unknown): Refusal {
  console.error(error)
  return refusal('server-failed')
}
