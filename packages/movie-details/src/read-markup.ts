import { positionsOf } from '@reviewkit/problem'
import { withoutDirection } from './isolate.ts'
import type { LabelIndex } from './label-index.ts'
import { markupTokens } from './markup.ts'
import type { Row } from './read-lines.ts'

/** Tells whether a text is a description list, as `formatMovieDetails` writes one. */
export function isDescriptionList(text: string): boolean {
  return /^\s*<dl[\s>]/iu.test(text)
}

/** The pairs of a description list, and what stands between them. */
export function readMarkup(markup: string, fieldOf: LabelIndex): Row[] {
  const positions = positionsOf(markup)
  const rows: Row[] = []
  let label = ''
  let text = ''
  let start = 0
  const close = (isValue: boolean) => {
    const words = withoutDirection(text).trim()
    const place = positions.at(start)
    const field = isValue ? fieldOf(label) : undefined
    if (field) rows.push({ ...place, source: `${label}: ${words}`, field, value: words })
    else if (isValue || words !== '') {
      rows.push({ ...place, source: isValue ? `${label}: ${words}` : words, value: '' })
    }
    if (isValue) label = ''
    text = ''
  }
  for (const { tag, closes, text: words, offset } of markupTokens(markup)) {
    if (tag === undefined) {
      if (text.trim() === '') start = offset + Math.max(words.search(/\S/u), 0)
      text += words
    } else if (tag === 'dt' && closes) {
      label = withoutDirection(text)
        .trim()
        .replace(/[:：]$/u, '')
        .trim()
      text = ''
    } else if (tag === 'dd' && closes) close(true)
    else if (tag === 'dt' || tag === 'dd' || tag === 'dl') close(false)
  }
  close(false)
  return rows
}
