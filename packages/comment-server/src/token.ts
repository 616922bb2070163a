/** What `newSecret(256)` writes; anything else in its place is not ours. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/

const YEAR_SECONDS = 31_536_000

/**
 * The token of a request without an account: from the cookie of our own pages, or from the
 * `Authorization` header of an embed, which keeps it in memory. Never from the address.
 */
export function readToken(request: Request): string | undefined {
  const [scheme, bearer] = (request.headers.get('authorization') ?? '').split(' ')
  if (scheme?.toLowerCase() === 'bearer' && bearer && TOKEN.test(bearer)) return bearer
  const name = cookieName(request)
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [key = '', value = ''] = part.trim().split('=')
    if (key === name && TOKEN.test(value)) return value
  }
  return undefined
}

/** The `Set-Cookie` that keeps a token for a year from now, out of reach of scripts. */
export function tokenCookie(request: Request, token: string): string {
  const secure = isHttps(request) ? '; Secure' : ''
  return `${cookieName(request)}=${token}; HttpOnly; SameSite=Lax; Path=/; Max-Age=${YEAR_SECONDS}${secure}`
}

/** Over https the prefix has browsers refuse a cookie of this name from a neighbouring host. */
function cookieName(request: Request): string {
  return isHttps(request) ? '__Host-reviewkit' : 'reviewkit'
}

function isHttps(request: Request): boolean {
  return new URL(request.url).protocol === 'https:'
}
