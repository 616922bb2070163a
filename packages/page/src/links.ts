/** Where a page and its companions stand. An address that is not safe to follow is left out. */
export interface PageLinks {
  /** The canonical address of this page; absolute, or relative to `site.url`. */
  self?: string
  /** The list of reviews. */
  home?: string
  /** The oEmbed answer for this page. */
  oembed?: string
  /** The style sheet to link, or several in their order. When given, `styles` is not used. */
  stylesheet?: string | readonly string[]
  /** A picture for the browser's tab, such as a copy of `@reviewkit/page/icon.svg`. */
  icon?: string
  /** `embed.json` of this page. */
  embed?: string
}

/** An address as metadata needs it, absolute; undefined where nothing tells against what to resolve it. */
export function absoluteUrl(url: string, ...bases: readonly (string | undefined)[]) {
  for (const base of [undefined, ...bases]) {
    const absolute = URL.canParse(url, base) ? new URL(url, base) : undefined
    if (absolute?.protocol === 'https:' || absolute?.protocol === 'http:') return absolute.href
  }
  return undefined
}

/** A name that stands beside a page, such as its picture, as another page must call it. */
export function besidePage(page: string, name: string) {
  if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(name)) return name
  return page.replace(/[?#].*$/s, '').replace(/[^/]*$/, '') + name
}
