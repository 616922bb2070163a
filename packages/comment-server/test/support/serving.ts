import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type CommentServerOptions, createCommentServer } from '../../src/index.ts'
import { sqliteStore } from '../../src/sqlite.ts'

export const HOME = 'https://reviews.example'
export const PARTNER = 'https://partner.example'

/** The path of a database file in a folder of its own, which goes when the test ends. */
export function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reviewkit-comments-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'comments.db')
}

/** A store in a new file, closed when the test ends. */
export function temporaryStore(file = temporaryFile()) {
  const store = sqliteStore(file)
  onTestFinished(() => store.close())
  return store
}

/** A server on a new file, with the threads `her` and `été`, and people to talk to it. */
export function serving(options: Partial<CommentServerOptions> = {}) {
  const store = options.store ?? temporaryStore()
  const server = createCommentServer({
    moderate: 'none',
    origins: [HOME, PARTNER],
    pageOf: thread => (['her', 'été'].includes(thread) ? `/reviews/${thread}/` : undefined),
    ...options,
    store,
  })
  return { server, store, visitor: () => new Visitor(server.fetch) }
}

export interface Sent {
  method?: string
  body?: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>
  type?: string
  headers?: Record<string, string>
}

/** A browser as far as the server can tell: it keeps the cookie it was given. */
export class Visitor {
  cookie = ''
  origin: string | undefined = HOME
  readonly #fetch: (request: Request) => Promise<Response>
  readonly #base: string

  constructor(fetch: (request: Request) => Promise<Response>, base = HOME) {
    this.#fetch = fetch
    this.#base = base
  }

  /** A request as it would be sent, for `server.discussion`. */
  request(path: string, { method = 'GET', body, type, headers = {} }: Sent = {}): Request {
    const all = new Headers(headers)
    if (this.cookie !== '') all.set('Cookie', this.cookie)
    if (method !== 'GET' && this.origin !== undefined) all.set('Origin', this.origin)
    if (type !== undefined) all.set('Content-Type', type)
    const init: RequestInit & { duplex: 'half' } = { method, headers: all, duplex: 'half' }
    if (body !== undefined) init.body = body
    return new Request(this.#base + path, init)
  }

  async send(path: string, sent: Sent = {}): Promise<Response> {
    const answer = await this.#fetch(this.request(path, sent))
    const [cookie] = answer.headers.getSetCookie()
    if (cookie !== undefined) this.cookie = cookie.split(';')[0] ?? ''
    return answer
  }

  get(path = '/comments/her', headers: Record<string, string> = {}) {
    return this.send(path, { headers })
  }

  json(method: string, path: string, value: unknown, headers: Record<string, string> = {}) {
    const body = JSON.stringify(value)
    return this.send(path, { method, body, type: 'application/json', headers })
  }

  form(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
    const body = new URLSearchParams(fields).toString()
    return this.send(path, {
      method: 'POST',
      body,
      type: 'application/x-www-form-urlencoded',
      headers,
    })
  }

  /** Posts as JSON and gives the comment that came back. */
  async post(fields: Record<string, unknown> = {}, thread = 'her') {
    const answer = await this.json('POST', `/comments/${encodeURIComponent(thread)}`, {
      name: 'Ann',
      body: 'I cried.',
      ...fields,
    })
    return (await answer.json()).comment
  }

  /** The ids of the thread as this visitor sees it, replies in brackets. */
  async sees(thread = 'her'): Promise<string> {
    const answer = await this.get(`/comments/${encodeURIComponent(thread)}?first=100&replies=100`)
    return outline((await answer.json()).items)
  }
}

interface Item {
  comment: { body: string; status: string }
  replies: Item[]
}

function outline(items: readonly Item[]): string {
  return items
    .map(({ comment, replies }) => {
      const own =
        comment.status === 'published' ? comment.body : `${comment.status}:${comment.body}`
      return replies.length > 0 ? `${own}(${outline(replies)})` : own
    })
    .join(' ')
}

/** The codes of the problems in an answer, with its status. */
export async function refused(answer: Response): Promise<string> {
  const { problems } = await answer.json()
  return [answer.status, ...problems.map((problem: { code: string }) => problem.code)].join(' ')
}
