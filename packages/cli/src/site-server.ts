import { serveStatic } from '@hono/node-server/serve-static'
import type { CommentServer } from '@reviewkit/comment-server'
import type { Site } from '@reviewkit/schema'
import { type Context, Hono, type Next } from 'hono'
import { addresses, notFoundPage, reviewPage } from './pages.ts'
import type { SiteReview } from './review-folder.ts'

/** Answers for a built site: its pages with their discussions as they stand, its files, and what readers post. */
export function siteServer(
  { site, reviews, out }: { site: Site; reviews: readonly SiteReview[]; out: string },
  discussions: CommentServer,
) {
  const bySlug = new Map(reviews.map(item => [item.slug, item]))

  const page = async (context: Context, next: Next) => {
    const item = bySlug.get(context.req.param('slug') ?? '')
    if (!item) return await next()
    const { comments, ...view } = await discussions.discussion(context.req.raw, item.slug)
    const discussion = { action: addresses.discussion(item.slug), ...view }
    context.header('Cache-Control', 'private, no-cache')
    return context.html(String(reviewPage({ site }, item, { comments, discussion })))
  }
  /** A page has one address: names in it, such as its pictures’, are read from there. */
  const toPage = async (context: Context, next: Next) => {
    const item = bySlug.get(context.req.param('slug') ?? '')
    if (!item) return await next()
    return context.redirect(addresses.review(item.slug) + new URL(context.req.url).search)
  }

  return new Hono()
    .use(withHeaders)
    .all('/comments/*', context => discussions.fetch(context.req.raw))
    .get('/reviews/:slug/', page)
    .get('/reviews/:slug', toPage)
    .get('/reviews/:slug/index.html', toPage)
    .get('/index.html', context => context.redirect('/'))
    .use(serveStatic({ root: out, allowPercentInPath: true, rewriteRequestPath: plainName }))
    .notFound(context => context.html(String(notFoundPage({ site })), 404))
}

/**
 * A file’s name may hold what an address writes as an escape. Only these few are read: with `%2F`,
 * `%2E` or `%25` among them, an address could lead out of the site.
 */
const plainName = (path: string) =>
  path.replace(/%(?:23|24|26|2B|2C|3A|3B|3D|3F|40)/gi, decodeURIComponent)

/** Our pages run no script, load only their own files, and stand in nobody’s frame. */
const pagePolicy = [
  "default-src 'none'",
  "img-src 'self' https:",
  "style-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A drawing opened by itself is a document: it may have styles, and runs no script either. */
const drawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"

async function withHeaders(context: Context, next: Next): Promise<void> {
  await next()
  const { headers } = context.res
  const type = headers.get('Content-Type') ?? ''
  context.header('X-Content-Type-Options', 'nosniff')
  context.header('Referrer-Policy', 'strict-origin-when-cross-origin')
  // A site is built again while it is being looked at.
  if (!headers.has('Cache-Control')) context.header('Cache-Control', 'no-cache')
  if (isForOtherSites(context.req.path)) context.header('Access-Control-Allow-Origin', '*')
  if (headers.has('Content-Security-Policy')) return
  if (type.startsWith('text/html')) context.header('Content-Security-Policy', pagePolicy)
  if (type.startsWith('image/svg')) context.header('Content-Security-Policy', drawingPolicy)
}

/** What an embedding page reads: the article’s nodes, its pictures, and the script. */
const isForOtherSites = (path: string) =>
  path === '/embed.js' || (/^\/reviews\/[^/]+\/./.test(path) && !/(\/|\.html?)$/i.test(path))
