import { digestOf } from './random.ts'

/**
 * JSON that a client may keep and ask for again. Its `ETag` is a digest of the very text, so that a
 * new rendering, a new viewer and a new comment each make another one.
 */
export async function answerJson(
  request: Request,
  value: unknown,
  type = 'application/json',
): Promise<Response> {
  const text = JSON.stringify(value)
  const etag = `"${await digestOf(text)}"`
  const headers = {
    ETag: etag,
    // Kept, but asked for each time: what is shown depends on who asks.
    'Cache-Control': 'private, no-cache',
    Vary: 'Authorization, Cookie',
  }
  if (isKnown(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(text, { headers: { ...headers, 'Content-Type': type } })
}

/** RFC 9110, 13.1.2: any of the list, compared weakly, or `*`. */
function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  const known = (ifNoneMatch ?? '').split(',').map(each => each.trim().replace(/^W\//, ''))
  return known.includes('*') || known.includes(etag)
}
