/** Crockford's alphabet without I, L, O and U, in the order of its ASCII codes. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * A new id of a comment: ten characters of time, which sort, and sixteen of chance (80 bits).
 * Letters and digits only, so it stands in a URL, an HTML id and a file name as it is.
 */
export function newCommentId(now: number): string {
  let id = ''
  for (let rest = now; id.length < 10; rest = Math.floor(rest / 32)) id = ALPHABET[rest % 32] + id
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) id += ALPHABET[byte % 32]
  return id
}

/** A secret of so many bits in base64url: 43 characters for 256, 22 for 128. */
export function newSecret(bits: 128 | 256): string {
  return base64url(crypto.getRandomValues(new Uint8Array(bits / 8)))
}

/** The SHA-256 of a text, in base64url. */
export async function digestOf(text: string): Promise<string> {
  return base64url(
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))),
  )
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
