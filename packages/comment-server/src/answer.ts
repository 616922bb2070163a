import type { Bodies } from './bodies.ts'
import { PAGE_HEADERS, refusalPage } from './forms.ts'
import type { Incoming } from './incoming.ts'
import { carriesNoCookie, isEmbedded } from './origin.ts'
import { isRefusal, type Refusal } from './refusal.ts'
import { tokenCookie } from './token.ts'
import type { Done, Locked } from './write-comment.ts'

/** What was asked for is not done: a status and the problems, as JSON. */
export function refuse({ status, problems }: Refusal, headers?: Record<string, string>): Response {
  return Response.json(
    { problems },
    { status, headers: { ...headers, 'Cache-Control': 'no-store' } },
  )
}

/**
 * The answer to a request that writes: to a form a page, or the way to one; to JSON the comment.
 * `page` is the path of the page that shows the thread, `url` where the comment is to be seen on it.
 */
export function answerWrite(
  outcome: Done | Locked | Refusal,
  {
    request,
    incoming,
    page,
    url,
    bodies,
  }: {
    request: Request
    incoming: Incoming
    page: string | undefined
    url: string | undefined
    bodies: Bodies
  },
): Response {
  const back = page === undefined ? undefined : asciiPath(page)
  if (isRefusal(outcome)) {
    if (!incoming.form) return refuse(outcome)
    return new Response(String(refusalPage(outcome, { fields: incoming.fields, back })), {
      status: outcome.status,
      headers: { ...PAGE_HEADERS, 'Cache-Control': 'no-store' },
    })
  }
  if ('locked' in outcome) {
    if (!incoming.form) return Response.json(outcome, { headers: { 'Cache-Control': 'no-store' } })
    return new Response(null, {
      status: 303,
      headers: { 'Cache-Control': 'no-store', ...(back !== undefined && { Location: back }) },
    })
  }
  const { comment, created, token } = outcome
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  if (url !== undefined) headers.set('Location', asciiPath(url))
  const embedded = !incoming.form && isEmbedded(request)
  if (token !== undefined && !embedded && !carriesNoCookie(request)) {
    headers.append('Set-Cookie', tokenCookie(request, token.value))
  }
  if (incoming.form) return new Response(null, { status: 303, headers })
  // Another page's script gets the token to hold in memory: no cookie of ours reaches it.
  const told = embedded && token !== undefined && !token.known ? { token: token.value } : {}
  return Response.json(
    { comment, html: bodies.html(comment), ...told },
    { status: created ? 201 : 200, headers },
  )
}

/** A header holds ASCII only; a path in another script is written in percent escapes. */
function asciiPath(path: string): string {
  return path.replace(/[^\x21-\x7e]+/g, encodeURIComponent)
}
