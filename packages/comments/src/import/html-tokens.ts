/** A piece of HTML: words as they are written, or a tag. */
export type HtmlToken =
  | { readonly text: string; readonly tag?: never }
  | { readonly tag: string; readonly closes: boolean; readonly attributes: string }

/** What stands in these is not for people to read, and not HTML. */
const rawText = new Set(['iframe', 'noembed', 'noframes', 'script', 'style'])

const tagAt = /<(\/?)([a-z][^\s/>]*)((?:"[^"<]*"|'[^'<]*'|[^>])*)>|<[!?/][^>]*>/iy

/**
 * The tags and words of HTML, in one pass, however broken it is: what has no end is words, so that
 * none are lost. Comments and declarations are left out, and what no one was to read.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  const lastEnd = html.lastIndexOf('>')
  const ends = new Map<string, number>()
  let small: string | undefined
  /** Where a text is next, from some place on: where it never is, it is looked for once. */
  const indexOf = (text: string, from: number, within = html) => {
    const known = ends.get(text) ?? -1
    if (known >= from) return known
    const found = within.indexOf(text, from)
    const at = found < 0 ? Number.POSITIVE_INFINITY : found
    ends.set(text, at)
    return at
  }
  const endOf = (tag: string, from: number) => {
    small ??= html.replace(/[A-Z]+/g, letters => letters.toLowerCase())
    return Math.min(indexOf(`</${tag}`, from, small), html.length)
  }
  let from = 0
  for (let at = indexOf('<', 0); at < lastEnd; at = indexOf('<', at)) {
    const comment = html.startsWith('<!--', at) ? indexOf('-->', at + 2) + 3 : at
    tagAt.lastIndex = at
    const match = tagAt.exec(html)
    if (!match) {
      at++
      continue
    }
    if (at > from) yield { text: html.slice(from, at) }
    from = at + match[0].length
    if (comment > at && comment <= html.length) from = comment
    const [, slash, name, attributes = ''] = match
    const tag = name?.toLowerCase()
    if (tag !== undefined) {
      yield { tag, closes: slash === '/', attributes }
      if (rawText.has(tag) && slash === '') from = endOf(tag, from)
    }
    at = from
  }
  if (from < html.length) yield { text: html.slice(from) }
}
