import { once } from 'node:events'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createCommentServer } from '@reviewkit/comment-server'
import { openCommentFile } from '../comment-file.ts'
import { listen, originsOf } from '../listen.ts'
import { NotServed } from '../not-served.ts'
import { addresses } from '../pages.ts'
import { siteServer } from '../site-server.ts'
import { type Built, build } from './build.ts'

export interface Served extends Built {
  out: string
  /** Where the site is to be seen. */
  url: string
  /** Answers what has been asked, takes no new request, and gives port and files back. */
  close(): Promise<void>
}

export interface ServeOptions {
  /** `127.0.0.1`: this machine alone. `0.0.0.0` is everyone in its network. */
  host?: string
  /** 0 is any free port; without a port, the first free one from 4000 on. */
  port?: number
}

/**
 * Builds a site and shows it, with discussions that one can write into: they stand in
 * `.reviewkit/comments.sqlite` in the site’s folder, and begin with the comments of its source.
 * Anyone who reaches it may write; what is acknowledged is on the disk.
 *
 * @throws {NotServed} where there is nothing to show or no way to show it: no site, a port that is
 * taken, a folder that cannot be written. Problems of single reviews are in `problems`.
 *
 * @example
 * const failed = await serve('no/such/folder').catch((error: unknown) => error)
 * failed instanceof NotServed && failed.problems[0]?.code // 'folder-not-found'
 */
export async function serve(folder: string, options: ServeOptions = {}): Promise<Served> {
  const { host = '127.0.0.1', port } = options
  const { out, ...built } = await build(folder)
  if (out === undefined) throw new NotServed(built.problems)
  const store = await openCommentFile(folder)
  if ('code' in store) throw new NotServed([store])
  const server = createServer()
  try {
    // Before anyone can ask. A comment that is there already is merged, so its later state stays.
    for (const { slug, comments } of built.reviews) await store.merge(slug, comments)
    const listening = await listen(server, host, port)
    if (typeof listening !== 'number') throw new NotServed([...built.problems, listening])

    const origins = originsOf(host, listening)
    const slugs = new Set(built.reviews.map(({ slug }) => slug))
    const discussions = createCommentServer({
      store,
      // Nobody signs in here, so there is no moderator whom a comment could wait for.
      moderate: 'none',
      origins: built.site.url ? [...origins, new URL(built.site.url).origin] : origins,
      pageOf: thread => (slugs.has(thread) ? addresses.review(thread) : undefined),
    })
    server.on('request', getRequestListener(siteServer({ ...built, out }, discussions).fetch))

    let closing: Promise<void> | undefined
    const close = async () => {
      await closed(server)
      await store.close()
    }
    return { ...built, out, url: `${origins[0]}/`, close: () => (closing ??= close()) }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** How long an answer on its way may take once the server is asked to end. */
const graceMilliseconds = 2000

async function closed(server: ReturnType<typeof createServer>): Promise<void> {
  const gone = once(server, 'close')
  server.close()
  const late = setTimeout(() => server.closeAllConnections(), graceMilliseconds)
  await gone
  clearTimeout(late)
}
