/** A piece of raw HTML. Comments, declarations and instructions are no pieces: they go. */
export type Token =
  | { type: 'text'; value: string }
  | { type: 'open'; name: string; attributes: ReadonlyMap<string, string> }
  | { type: 'close'; name: string }

const tagName = /[A-Za-z][^\s/>]*/y
const attributeName = /[^\s/>][^\s/>=]*/y
const space = /[\s/]*/y
const equals = /\s*=\s*/y
const value = /"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)/y

/** What begins a piece that is dropped, and what ends it. */
const dropped = /<!--(?:>|->)|<!--|<!\[CDATA\[|<[!?]|<\/(?![A-Za-z])/y
const ends: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>' }

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
      at = endOfDropped(html, at, rest[0])
      continue
    }
    const closes = html.charAt(at + 1) === '/'
    const name = match(tagName, html, at + (closes ? 2 : 1))
    if (!name) {
      yield { type: 'text', value: '<' }
      at++
      continue
    }
    const tag = readAttributes(html, name.index + name[0].length)
    if (!tag) {
      yield { type: 'text', value: html.slice(at) }
      return
    }
    at = tag.end
    yield closes
      ? { type: 'close', name: name[0].toLowerCase() }
      : { type: 'open', name: name[0].toLowerCase(), attributes: tag.attributes }
    const raw = closes ? undefined : rawTextEnd(name[0].toLowerCase(), html, at)
    if (raw !== undefined) {
      yield { type: 'text', value: html.slice(at, raw) }
      at = raw
    }
  }
}

/** A regular expression that is tried at one place only. */
function match(form: RegExp, html: string, at: number) {
  form.lastIndex = at
  return form.exec(html)
}

function endOfDropped(html: string, at: number, begins: string): number {
  if (begins.startsWith('<!--') && begins.length > 4) return at + begins.length
  const end = ends[begins] ?? '>'
  const found = html.indexOf(end, at + begins.length)
  return found < 0 ? html.length : found + end.length
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
    const key = name[0].toLowerCase()
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
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}
