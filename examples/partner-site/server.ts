import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import { partnerPage, partnerPolicy } from './page.ts'

const style = readFileSync(new URL('./style.css', import.meta.url))

/** Shows the partner’s page, with a review from the site at `reviews`, on a port of its own. */
export async function servePartner(reviews: string, port = 0) {
  const server = createAdaptorServer({
    fetch: request => {
      const { pathname } = new URL(request.url)
      if (pathname === '/style.css') {
        return new Response(style, { headers: { 'Content-Type': 'text/css' } })
      }
      if (pathname !== '/') return new Response('Not found', { status: 404 })
      return new Response(partnerPage(reviews).toString(), {
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': partnerPolicy(reviews),
        },
      })
    },
  })
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  const address = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise(resolve => server.close(resolve)),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { serve } = await import('reviewkit')
  const site = fileURLToPath(new URL('../review-site', import.meta.url))
  const reviews = await serve(site)
  const partner = await servePartner(reviews.url, 4200)
  console.log(`Reviews: ${reviews.url}\nPartner: ${partner.url}`)
}
