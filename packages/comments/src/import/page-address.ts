/** The page that an address leads to. */
export interface PageAddress {
  /** Without `www.`; empty where the address is a path alone. */
  host: string
  /** Decoded, without a slash or `index.html` at its end; the home page is empty. */
  path: string
  /** What it says behind the `?`, sorted, without the marks of a campaign; empty, or with its `?`. */
  query: string
}

/** Parameters that say where a reader came from, not what the page is. */
const passing = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|ref|replytocom)$/i

/**
 * An address as far as it says which page it is: http or https, with or without `www.`, a slash at the
 * end, `index.html`, a fragment or the marks of a campaign, it is one page. A path alone is of any host.
 *
 * @returns undefined where it is neither an address of the web nor a path from its root
 *
 * @example
 * pageAddress('http://www.old.example/2014/her/index.html?utm_source=x#top') // { host: 'old.example', path: '/2014/her', query: '' }
 * pageAddress('/her/?p=7') // { host: '', path: '/her', query: '?p=7' }
 * pageAddress('her') // undefined
 */
export function pageAddress(written: string): PageAddress | undefined {
  const isPath = /^\/(?!\/)/.test(written)
  const whole = isPath ? `https://x${written}` : written.replace(/^\/\//, 'https://')
  if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return undefined
  const { host, pathname, searchParams } = new URL(whole)
  for (const name of [...searchParams.keys()]) if (passing.test(name)) searchParams.delete(name)
  searchParams.sort()
  return {
    host: isPath ? '' : host.replace(/^www\./, ''),
    path: decoded(pathname)
      .replace(/\/{2,}/g, '/')
      .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '')
      .replace(/\/$/, ''),
    query: searchParams.size > 0 ? `?${searchParams}` : '',
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return path
  }
}
