/** A piece of raw HTML. Comments, declarations and instructions are no pieces: they go. */
export type Token = { type: 'text'; value: string } | OpenTag | { type: 'close'; name: string }

export interface OpenTag {
  type: 'open'
  name: string
  attributes: ReadonlyMap<string, string>
  /** The offset of its first character, and of what follows it. */
  start: number
  end: number
}

// No `\s`: to a browser a no-break space is a letter like others.
const tagName = /[A-Za-z][^\t\n\f\r />]*/y
const attributeName = /[^\t\n\f\r />][^\t\n\f\r />=]*/y
const space = /[\t\n\f\r /]*/y
const equals = /[\t\n\f\r ]*=[\t\n\f\r ]*/y
const value = /"([^"]*)"|'([^']*)'|([^\t\n\f\r >"'][^\t\n\f\r >]*)/y

/** A piece that is dropped: a comment, a section of characters, a declaration and the like. */
const dropped =
  /<!--(?:-?>|.*?(?:--!?>|$))|<!\[CDATA\[.*?(?:\]\]>|$)|<(?:[!?]|\/(?![A-Za-z]))[^>]*>?/sy

/**
 * Reads raw HTML as browsers do, in one pass that never goes back: what looks like
 * a tag but never ends is text. It decides nothing about safety; whoever reads the
 * tokens writes every one of them anew, so a tag misread here is still a harmless one.
 */
export function* tokens(html: string): Generator<Token, void, undefined> {
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open !== at) yield { type: 'text', value: html.slice(at, open < 0 ? html.length : open) }
    if (open < 0) return
    at = open
    const rest = match(dropped, html, at)
    if (rest) {
      at += rest[0].length
      continue
    }
    const closes = html.charAt(at + 1) === '/'
    const found = match(tagName, html, at + (closes ? 2 : 1))
    if (!found) {
      yield { type: 'text', value: '<' }
      at++
      continue
    }
    const name = lowerCase(found[0])
    const tag = readAttributes(html, found.index + name.length)
    if (!tag) {
      yield { type: 'text', value: html.slice(at) }
      return
    }
    yield closes ? { type: 'close', name } : { type: 'open', name, ...tag, start: at }
    at = tag.end
    const raw = closes ? undefined : rawTextEnd(name, html, at)
    if (raw !== undefined) {
      yield { type: 'text', value: html.slice(at, raw) }
      at = raw
    }
  }
}

/** ASCII only: the sign for kelvins is no `k`. */
const lowerCase = (name: string) => name.replace(/[A-Z]+/g, letters => letters.toLowerCase())

/** A regular expression that is tried at one place only. */
function match(form: RegExp, html: string, at: number) {
  form.lastIndex = at
  return form.exec(html)
}

function readAttributes(html: string, from: number) {
  const attributes = new Map<string, string>()
  let at = from
  while (at < html.length) {
    at += match(space, html, at)?.[0].length ?? 0
    if (html.charAt(at) === '>') return { attributes, end: at + 1 }
    const name = match(attributeName, html, at)
    if (!name) return undefined
    at += name[0].length
    const sign = match(equals, html, at)
    let text = ''
    if (sign) {
      at += sign[0].length
      const found = match(value, html, at)
      // A quote that never ends takes the rest of the text with it.
      if (!found && html.charAt(at) !== '>') return undefined
      text = found?.[1] ?? found?.[2] ?? found?.[3] ?? ''
      at += found?.[0].length ?? 0
    }
    const key = lowerCase(name[0])
    if (!attributes.has(key)) attributes.set(key, text)
  }
  return undefined
}

/** Elements whose content a browser reads as text, up to their own end tag. */
export const rawText: ReadonlySet<string> = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'plaintext',
])

function rawTextEnd(name: string, html: string, from: number): number | undefined {
  if (!rawText.has(name)) return undefined
  if (name === 'plaintext') return html.length
  const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}
