/** The named references that can matter to a URL's scheme, and the usual ones. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  colon: ':',
  sol: '/',
  bsol: '\\',
  num: '#',
  quest: '?',
  Tab: '\t',
  NewLine: '\n',
}

/**
 * Reads the character references in an attribute as the author of a template
 * wrote it, so that a URL made of parts is judged as the browser will see it.
 * Only what can stand before a scheme's colon matters; others stay as written.
 */
export function decodeReferences(markup: string): string {
  if (!markup.includes('&')) return markup
  return markup.replace(
    /&(?:#x([0-9a-f]{1,6});?|#(\d{1,7});?|([a-z]+);)/gi,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

/**
 * An ampersand just before a value would make a character reference with it,
 * as `&` and `lt;` do: there it is written out.
 */
export function closeReference(markup: string): string {
  return markup.replace(/&(?=#?\w*$)/, '&amp;')
}
