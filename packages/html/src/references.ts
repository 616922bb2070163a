/** The named references that people write by hand, and those that can matter to a URL. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bsol: '\\',
  colon: ':',
  copy: '©',
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: '\u00A0',
  ndash: '–',
  NewLine: '\n',
  num: '#',
  quest: '?',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
  shy: '\u00AD',
  sol: '/',
  Tab: '\t',
}

const reference = /&(?:#[xX]([\dA-Fa-f]+);?|#(\d+);?|([A-Za-z][A-Za-z\d]*);)/g

/**
 * Reads character references as a browser does: numbers of any length, with or without
 * a semicolon, and the names that people write by hand. Other names stay as written:
 * what is judged or kept afterwards has to be escaped again, so that the browser reads
 * just that.
 *
 * @example
 * decodeReferences('Tom &amp; Jerry &#60;3') // 'Tom & Jerry <3'
 * decodeReferences('java&Tab;script&#58alert(1)') // 'java\tscript:alert(1)'
 * decodeReferences('AT&T, &nosuch; and &#0;') // 'AT&T, &nosuch; and \uFFFD'
 */
export function decodeReferences(markup: string): string {
  return markup.replace(
    reference,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      const exists = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      return exists ? String.fromCodePoint(code) : '\uFFFD'
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
