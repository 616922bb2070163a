/** The named references that people write by hand, and those that hide a scheme. */
export const namedReferences: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
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
  quot: '"',
  rdquo: '”',
  rsquo: '’',
  shy: '\u00AD',
  sol: '/',
  Tab: '\t',
}

const reference = /&(?:#[xX]([\da-fA-F]{1,6});?|#(\d{1,7});?|([A-Za-z][A-Za-z\d]*);)/g

/**
 * The text of an attribute’s value. A name that is not known here stays as written,
 * ampersand and all: since the value is escaped again, the browser reads just what
 * was judged, and no reference can turn into anything behind our back.
 */
export const decodeReferences = (written: string) =>
  written.replace(reference, (whole: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined)
      return Object.hasOwn(namedReferences, name) ? (namedReferences[name] ?? whole) : whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    const exists = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return exists ? String.fromCodePoint(code) : '\uFFFD'
  })
