import { decodeReferences } from '@reviewkit/html'

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
