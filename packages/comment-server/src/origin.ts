/**
 * Whether a request that writes comes from a page that may. The browser says so itself, in headers
 * that no script can set:
 *
 * - an `Origin` must be in the list, letter by letter;
 * - `Origin: null` is what a page without referrers sends: it needs `Sec-Fetch-Site: same-origin`;
 * - without an `Origin`, `Sec-Fetch-Site` must be `same-origin` or `none` (typed by the person),
 *   never `same-site` or `cross-site`;
 * - without either it is no browser of today, and it brings no one else's cookie along.
 */
export function mayWrite(request: Request, origins: ReadonlySet<string>): boolean {
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  if (origin === 'null') return site === 'same-origin'
  if (origin !== null) return origins.has(origin)
  return site === null || site === 'same-origin' || site === 'none'
}

/** Whether the request is an embed's: a page of another origin than this server's. */
export function isEmbedded(request: Request): boolean {
  const origin = request.headers.get('origin')
  if (origin === null || request.headers.get('sec-fetch-site') === 'same-origin') return false
  return origin !== new URL(request.url).origin
}

/**
 * Whether a browser kept our cookie from this request, since it comes from another site. A visitor
 * may well have one: to set a new one in its place would take the right to their comments away.
 */
export function carriesNoCookie(request: Request): boolean {
  return request.headers.get('sec-fetch-site') === 'cross-site'
}

/**
 * The CORS headers of an answer to a listed origin; none for any other. Without
 * `Access-Control-Allow-Credentials`, so that no cookie takes part in another page's calls.
 */
export function corsHeaders(
  request: Request,
  origins: ReadonlySet<string>,
): Record<string, string> {
  const origin = request.headers.get('origin')
  if (origin === null || !origins.has(origin)) return {}
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': 'ETag, Location',
  }
}

/** What a preflight is told on top of `corsHeaders`. */
export const PREFLIGHT_HEADERS = {
  'Access-Control-Allow-Methods': 'GET, POST, PATCH, DELETE',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, If-None-Match',
  'Access-Control-Max-Age': '600',
} as const
