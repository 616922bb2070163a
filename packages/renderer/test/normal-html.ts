/** Elements around which spaces mean nothing, as CommonMark’s own test runner lists them. */
const blocks = new Set(
  'article aside blockquote body button canvas caption col colgroup dd div dl dt embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe li map object ol output p pre progress script section style table tbody td textarea tfoot th thead tr ul video'.split(
    ' ',
  ),
)

const token =
  /<!---?>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<![A-Za-z][^>]*>|<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*)\s*\/?>|[^<]+|</g

/**
 * HTML in a normal form, to be compared byte for byte, after `normalize.py` of the
 * CommonMark specification: spaces outside `pre` are one, and none around blocks;
 * attributes are sorted and quoted, references are characters, a slash that closes
 * an element at once is left out. Comments and the like stay as they are.
 */
export function normalHtml(html: { toString(): string }): string {
  let result = ''
  let pre = false
  /** The tag just before, if a tag it was. */
  let last: { name: string; closes: boolean } | undefined
  for (const [whole, slash, rawName, attributes = ''] of String(html).matchAll(token)) {
    if (rawName !== undefined) {
      const name = rawName.toLowerCase()
      const closes = slash === '/'
      if (name === 'pre') pre = !closes
      if (blocks.has(name) && !(closes && name === 'pre')) result = result.trimEnd()
      result += closes ? `</${name}>` : `<${name}${sorted(attributes)}>`
      last = { name, closes }
      continue
    }
    if (whole.startsWith('<') && whole.length > 1) {
      result += whole
      last = undefined
      continue
    }
    let text = decoded(whole)
    if (last?.name === 'br') text = text.replace(/^\n+/, '')
    if (!pre) {
      text = text.replace(/\s+/g, ' ')
      if (last && blocks.has(last.name)) text = last.closes ? text.trim() : text.trimStart()
    }
    result += escaped(text)
    last = undefined
  }
  return result.trim()
}

function sorted(attributes: string): string {
  return Array.from(
    attributes.matchAll(/([A-Za-z_:][\w.:-]*)(?:\s*=\s*([^\s"'=<>`]+|'[^']*'|"[^"]*"))?/g),
    ([, name = '', value]) => {
      if (value === undefined) return ` ${name.toLowerCase()}`
      return ` ${name.toLowerCase()}="${escaped(decoded(value.replace(/^(['"])([\s\S]*)\1$/, '$2')))}"`
    },
  )
    .sort()
    .join('')
}

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

const decoded = (text: string) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot));/gi, (_, hex, decimal, name) =>
    name === undefined
      ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : (characters[String(name).toLowerCase()] ?? ''),
  )

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
