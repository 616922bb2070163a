import type { Text } from '../settings.ts'
import { encodeUrl } from '../write/encode-url.ts'

/** Stands for an origin while a relative URL is joined to a path. */
const nowhere = 'http://nowhere.invalid'

/**
 * The URL as it will stand in the page: encoded, allowed by the profile, joined to
 * the base; a link within the text follows its target’s prefix.
 *
 * @returns `undefined` for a URL that the profile does not allow
 */
export function finalUrl(
  url: string,
  attribute: 'href' | 'src' | 'cite',
  text: Text,
): string | undefined {
  const { profile, baseUrl } = text.settings
  const encoded = encodeUrl(url)
  if (encoded.startsWith('#')) return attribute === 'href' ? fragment(encoded, text) : encoded
  // Judged twice: as written, and as the browser gets it.
  if (!profile.allowsUrl(url, attribute)) return undefined
  if (encoded !== url && !profile.allowsUrl(encoded, attribute)) return undefined
  if (baseUrl === undefined || encoded === '') return encoded
  return join(encoded, baseUrl)
}

function fragment(url: string, { ids }: Text): string {
  const id = ids.find(decoded(url.slice(1)))
  return id === undefined ? url : `#${encodeUrl(id)}`
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function join(url: string, base: string): string {
  const rooted = base.startsWith('/')
  const start = rooted ? nowhere + base : base
  // What is absolute stays as written. A path has no scheme to lend to `//host/path`,
  // and a backslash is a slash to a browser.
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || (rooted && /^[/\\]{2}/.test(url))) return url
  if (!URL.canParse(url, start)) return url
  const joined = new URL(url, start)
  if (!rooted) return joined.href
  // Two slashes at the front would name another host, as in the URL standard’s own serialiser.
  return joined.pathname.replace(/^\/(?=\/)/, '/.') + joined.search + joined.hash
}
