import { segmenter } from '@reviewkit/locale'
import { isSpoiler, quoted } from '../constructs/is-spoiler.ts'
import { plainText } from '../parse/plain-text.ts'
import type { Text } from '../settings.ts'
import { walk } from '../walk.ts'

/** Fits the description that search engines and link previews show. */
const longest = 200

/**
 * The first whole sentences, up to 200 characters; where the first is longer, its
 * first whole words and `…`. From paragraphs only, and never from a spoiler.
 */
export function excerptOf({ tree, settings }: Text): string {
  const paragraphs: string[] = []
  let length = 0
  walk(tree, node => {
    if (isSpoiler(node) || (node.type === 'reviewElement' && node.kind === 'footnotes'))
      return 'skip'
    if (node.type !== 'paragraph' || length > longest) return undefined
    const text = plainText(node, quoted)
      .replace(/[\t\n\r ]+/g, ' ')
      .trim()
    if (/[\p{L}\p{N}]/u.test(text)) paragraphs.push(text)
    length += text.length
    return 'skip'
  })
  let excerpt = ''
  for (const paragraph of paragraphs) {
    // Where full stops are as wide as a letter, no space follows them.
    if (excerpt !== '' && !/[\u3000-\u303F\uFF00-\uFF60]$/.test(excerpt)) excerpt += ' '
    for (const sentence of sentences(paragraph, settings.locale)) {
      const longer = excerpt + sentence
      if (longer.trimEnd().length > longest)
        return excerpt.trimEnd() || cutAtWord(sentence, settings.locale)
      excerpt = longer
    }
  }
  return excerpt
}

/** `Mr.`, `J.`, `z. B.` and `vs.` end with a full stop, but seldom a sentence. */
const abbreviation =
  /(?:^|[\s("'“‘.])(?:\p{Lu}\p{L}?|[a-zг]|Mrs|[Pp]rof|Gen|Col|Capt|Sgt|Rev|Mme|Mlle|[SsDd]ra|[Ss]ig|[Dd]ott|[Dd]hr|[Mm]evr|vs|bzw|ca)\.\s*$/u

/** Each with the space behind it, if there is any. */
function* sentences(text: string, locale: string): Iterable<string> {
  let start = ''
  for (const { segment } of segmenter(locale, { granularity: 'sentence' }).segment(text)) {
    start += segment
    if (start.length <= longest && abbreviation.test(start)) continue
    yield start
    start = ''
  }
  if (start !== '') yield start
}

function cutAtWord(text: string, locale: string): string {
  let end = 0
  // One more than fits: a word that ends at the limit is still whole.
  const head = text.slice(0, longest * 2)
  for (const { index, segment, isWordLike } of segmenter(locale, { granularity: 'word' }).segment(
    head,
  )) {
    if (index + segment.length >= longest) break
    const next = index + segment.length
    // `well-known` is one word to its reader, and so is an address.
    if (isWordLike && !/^[^\s\p{L}\p{N}]+[\p{L}\p{N}]/u.test(head.slice(next, next + 5))) end = next
  }
  if (end > 0) return `${head.slice(0, end)}…`
  // One word longer than all: cut between characters that people see.
  for (const { index, segment } of segmenter(locale, { granularity: 'grapheme' }).segment(head)) {
    if (index + segment.length >= longest) break
    end = index + segment.length
  }
  return `${head.slice(0, end)}…`
}
