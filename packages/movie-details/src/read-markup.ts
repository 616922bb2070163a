import { positionsOf } from '@reviewkit/problem'
import { listFields } from './field.ts'
import { withoutDirection } from './isolate.ts'
import type { LabelIndex } from './label-index.ts'
import { markupTokens } from './markup.ts'
import type { Row } from './read-lines.ts'

/** Tells whether a text is a description list, as `formatMovieDetails` writes one, or a table. */
export function isMarkup(text: string): boolean {
  return /^\s*<(?:dl|table)[\s>]/iu.test(text)
}

const boundaries: ReadonlySet<string> = new Set(['dt', 'dd', 'dl', 'tr', 'th', 'td', 'table'])

/** The pairs of a description list or of a table of two columns, and what stands between them. */
export function readMarkup(markup: string, fieldOf: LabelIndex): Row[] {
  const positions = positionsOf(markup)
  const rows: Row[] = []
  let label = ''
  /** A label that has its value may have another. */
  let told = false
  let text = ''
  let start = 0
  const add = (source: string, value?: string) => {
    const field = value === undefined ? undefined : fieldOf(label)
    const known = field ? { field, label, value: value ?? '' } : { label: '', value: '' }
    rows.push({ ...positions.at(start), source, ...known })
  }
  const words = () => {
    const found = withoutDirection(text).trim()
    text = ''
    return found
  }
  const takeLabel = () => {
    if (label !== '' && !told) add(label)
    label = words().replace(/\s*[:：]$/u, '')
    told = false
  }
  const takeValue = () => {
    const value = words()
    const last = rows.at(-1)
    if (told && last?.label === label && last.field && listFields.has(last.field)) {
      rows[rows.length - 1] = { ...last, value: `${last.value}; ${value}` }
    } else add(`${label}: ${value}`, value)
    told = true
  }
  for (const { tag, closes, text: shown, offset } of markupTokens(markup)) {
    if (tag === undefined) {
      if (text.trim() === '') start = offset + Math.max(shown.search(/\S/u), 0)
      text += shown
    } else if (closes && (tag === 'dt' || tag === 'th')) takeLabel()
    else if (closes && tag === 'td') label === '' || told ? takeLabel() : takeValue()
    else if (closes && tag === 'dd') takeValue()
    else if (boundaries.has(tag)) {
      const between = words()
      if (between !== '') add(between)
      if (tag === 'tr' && label !== '') {
        if (!told) add(label)
        label = ''
      }
    }
  }
  const rest = words()
  if (rest !== '') add(rest)
  if (label !== '' && !told) add(label)
  return rows
}
