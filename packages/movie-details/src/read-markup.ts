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

/** The pairs of a description list or of a table of two columns, and what stands between them. */
export function readMarkup(markup: string, fieldOf: LabelIndex): Row[] {
  const positions = positionsOf(markup)
  const rows: Row[] = []
  let label: { text: string; offset: number; told: boolean } | undefined
  const addUnknown = (source: string, offset: number) =>
    rows.push({ ...positions.at(offset), source, label: '', value: '' })
  const leaveLabel = () => {
    if (label && !label.told) addUnknown(label.text, label.offset)
    label = undefined
  }
  for (const { role, text, offset } of wordsOf(markup)) {
    if (role === 'row') leaveLabel()
    else if (role === 'between') {
      if (text !== '') addUnknown(text, offset)
    } else if (role === 'label' || (role === 'cell' && (!label || label.told))) {
      leaveLabel()
      label = { text: text.replace(/\s*[:：]$/u, ''), offset, told: false }
    } else {
      const source = `${label?.text ?? ''}: ${text}`
      const field = label && fieldOf(label.text)
      const last = rows.at(-1)
      if (!label || !field) addUnknown(source, offset)
      else if (label.told && last?.field === field && listFields.has(field)) {
        rows[rows.length - 1] = { ...last, value: `${last.value}; ${text}` }
      } else rows.push({ ...positions.at(offset), source, field, label: label.text, value: text })
      if (label) label.told = true
    }
  }
  leaveLabel()
  return rows
}

/** What the element that has just ended was for. A cell is a label or a value, by its place. */
const roles: ReadonlyMap<string, Words['role']> = new Map([
  ['dt', 'label'],
  ['th', 'label'],
  ['dd', 'value'],
  ['td', 'cell'],
  ['tr', 'row'],
  ['dl', 'between'],
  ['table', 'between'],
])

interface Words {
  readonly role: 'label' | 'value' | 'cell' | 'row' | 'between'
  readonly text: string
  /** Where the words begin. */
  readonly offset: number
}

function* wordsOf(markup: string): Generator<Words> {
  let text = ''
  let offset: number | undefined
  const taken = (role: Words['role'], end: number): Words => {
    const words = { role, text: withoutDirection(text).trim(), offset: offset ?? end }
    text = ''
    offset = undefined
    return words
  }
  for (const token of markupTokens(markup)) {
    const role = token.tag === undefined ? undefined : roles.get(token.tag)
    if (token.tag === undefined) {
      const first = token.text.search(/\S/u)
      if (first >= 0) offset ??= token.offset + first
      text += token.text
    } else if (role !== undefined) {
      yield taken(token.closes && role !== 'row' ? role : 'between', token.offset)
      if (role === 'row') yield taken('row', token.offset)
    }
  }
  yield taken('between', markup.length)
}
