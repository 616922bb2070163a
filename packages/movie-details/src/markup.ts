const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
}

/** Character references as the characters they stand for; names beyond these few stay. */
export function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,4}));/gu,
    (reference, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined)
        return Object.hasOwn(named, name) ? (named[name] ?? reference) : reference
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : '\uFFFD'
    },
  )
}

/** A tag or a run of text; a lone `<` is text. */
const token = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>|[^<]+|</giu

/** What an element starts or ends, as far as a block of details needs to know. */
export interface MarkupToken {
  readonly text: string
  readonly offset: number
  /** The name of the element, where the token is a tag. */
  readonly tag?: string
  readonly closes: boolean
}

/** Tags and text of HTML, in order: enough to read what people can see, never to trust it. */
export function* markupTokens(markup: string): Generator<MarkupToken> {
  for (const match of markup.matchAll(token)) {
    const [text, slash, tag] = match
    if (tag === undefined)
      yield { text: decodeReferences(text), offset: match.index, closes: false }
    else yield { text: '', offset: match.index, tag: tag.toLowerCase(), closes: slash === '/' }
  }
}
