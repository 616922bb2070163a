import { mkdir } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join, relative } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { createCommentServer } from '@reviewkit/comment-server'
import { sqliteStore } from '@reviewkit/comment-server/sqlite'
import { Hono } from 'hono'
import { addresses, notFoundPage, reviewPage } from '../pages.ts'
import { type Built, build } from './build.ts'

export interface Served extends Built {
  /** Where the site is to be seen. */
  url: string
  close(): Promise<void>
}

export interface ServeOptions {
  host?: string
  /** 0 is any free port; without a port, the first free one from 4000 on. */
  port?: number
}

/**
 * Builds a site and shows it, with discussions that one can write into: they stand in
 * `.reviewkit/comments.sqlite` in the site’s folder, and begin with the comments of its source.
 */
export async function serve(folder: string, options: ServeOptions = {}): Promise<Served> {
  const { host = '127.0.0.1', port } = options
  const built = await build(folder)
  const reviews = new Map(built.reviews.map(item => [item.slug, item]))
  await mkdir(join(folder, '.reviewkit'), { recursive: true })
  const store = sqliteStore(join(folder, '.reviewkit', 'comments.sqlite'))

  const app = new Hono()
  const server = createAdaptorServer({ fetch: app.fetch })
  const address = await listen(server, host, port)
  const urls = [host, 'localhost'].map(name => `http://${name}:${address.port}`)

  const discussions = createCommentServer({
    store,
    // Nobody can approve a comment here yet, so none may wait for it.
    moderate: 'none',
    origins: built.site.url ? [...urls, new URL(built.site.url).origin] : urls,
    pageOf: thread => (reviews.has(thread) ? addresses.review(thread) : undefined),
  })
  for (const { slug, comments } of reviews.values()) await discussions.add(slug, comments)

  app.use(async (context, next) => {
    await next()
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Referrer-Policy', 'strict-origin-when-cross-origin')
  })
  app.all('/comments/*', context => discussions.fetch(context.req.raw))
  app.get('/reviews/:slug/', async (context, next) => {
    const item = reviews.get(context.req.param('slug'))
    if (!item) return next()
    const { comments, ...rest } = await discussions.discussion(context.req.raw, item.slug)
    const { reply: replyTo, edit } = context.req.query()
    const discussion = {
      action: addresses.discussion(item.slug),
      ...rest,
      ...(replyTo && { replyTo }),
      ...(edit && { edit }),
    }
    context.header('Content-Security-Policy', policy)
    context.header('Cache-Control', 'private, no-cache')
    return context.html(reviewPage(built, item, { comments, discussion }).toString())
  })
  app.use(async (context, next) => {
    await next()
    const { path } = context.req
    if (isForOtherSites(path)) context.header('Access-Control-Allow-Origin', '*')
    if (path.endsWith('/')) context.header('Content-Security-Policy', policy)
  })
  app.use(serveStatic({ root: relative(process.cwd(), built.out) || '.' }))
  app.notFound(context => {
    context.header('Content-Security-Policy', policy)
    return context.html(notFoundPage(built).toString(), 404)
  })

  return {
    ...built,
    url: `${urls[0]}/`,
    async close() {
      await new Promise(resolve => {
        server.close(resolve)
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
      store.close()
    },
  }
}

/** Our pages run no script, load only their own files, and stand in nobody’s frame. */
const policy = [
  "default-src 'none'",
  "img-src 'self' https:",
  "style-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** What an embedding page reads: the article’s nodes, its pictures, and the script. */
const isForOtherSites = (path: string) =>
  path === '/embed.js' || (path.startsWith('/reviews/') && !path.endsWith('/'))

type Server = ReturnType<typeof createAdaptorServer>

async function listen(server: Server, host: string, port?: number): Promise<AddressInfo> {
  for (let candidate = port ?? 4000; ; candidate += 1) {
    try {
      return await listenOn(server, host, candidate)
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!taken || port !== undefined || candidate >= 4100) throw error
    }
  }
}

function listenOn(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      if (address && typeof address === 'object') resolve(address)
    })
  })
}
