import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'

/** Serves on a free port of 127.0.0.1; what it needs to know of its own address it is told. */
export async function listen(
  serve: (base: string) => (request: Request) => Promise<Response>,
): Promise<{ base: string; close: () => Promise<void> }> {
  let answer: (request: Request) => Promise<Response> = async () => new Response(null)
  const server = createServer(getRequestListener(request => answer(request)))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const base = `http://127.0.0.1:${address.port}`
  answer = serve(base)
  return {
    base,
    close: () => {
      server.closeAllConnections()
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
}
