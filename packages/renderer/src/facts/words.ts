import { segmenter } from '@reviewkit/locale'
import type { Nodes } from 'mdast'
import { plainText } from '../parse/plain-text.ts'
import type { Text } from '../settings.ts'

/** What a reader reads: not the numbers of footnotes, not the label of a switch. */
export function textOf({ tree }: Text): string {
  return plainText(tree, marks)
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')
}

const marks = (node: Nodes) => {
  if (node.type === 'text') return node.data?.added ? '' : undefined
  if (node.type !== 'reviewElement') return undefined
  if (node.kind === 'footnote-reference') return ''
  return node.kind === 'part' &&
    node.data.hName !== 'li' &&
    node.data.hName !== 'ol' &&
    node.data.hName !== 'span'
    ? ''
    : undefined
}

/** Words a minute of a language with spaces; Hugo and Medium count alike. */
const wordsPerMinute = 230

/** Characters a minute where there are none: China’s school standard. Korean has spaces and counts by words. */
const charactersPerMinute = 500

/** Medium’s measure for a first picture. */
const secondsPerImage = 12

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** Words by the rules of Unicode, which find them also where no spaces stand between. */
export function countWords(text: string, locale: string): number {
  let count = 0
  for (const { isWordLike } of segmenter(locale, { granularity: 'word' }).segment(text))
    if (isWordLike) count++
  return count
}

/**
 * Whole minutes, rounded up: 0 only where there is nothing to read. Each run of
 * script goes at its own pace, so that a Japanese title in an English text does
 * not turn all of it into characters.
 */
export function countMinutes(text: string, images: number, locale: string): number {
  const characters = text.match(unspaced)?.length ?? 0
  const words = countWords(text.replace(unspaced, ' '), locale)
  return Math.ceil(
    words / wordsPerMinute + characters / charactersPerMinute + (images * secondsPerImage) / 60,
  )
}
