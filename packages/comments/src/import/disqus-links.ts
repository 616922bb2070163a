const passing = /https?:\/\/disq\.us\/url\?url=([^"'\s&]+)[^"'\s]*/gi

/**
 * Links as they were written: Disqus leads them over a page of its own, which counts the readers. The
 * address stands in it encoded, with a colon and a signature at the end.
 */
export function directLinks(html: string): string {
  if (!html.includes('disq.us/url')) return html
  return html.replace(passing, (whole, encoded: string) => {
    try {
      const url = decodeURIComponent(encoded).replace(/:[\w-]{20,}$/, '')
      return /^https?:\/\/[^\s"'<>]+$/i.test(url) ? url.replaceAll('&', '&amp;') : whole
    } catch {
      return whole
    }
  })
}
