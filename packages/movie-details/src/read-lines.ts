import { listFields, type MovieField } from './field.ts'
import type { LabelIndex } from './label-index.ts'
import { readMarkdown } from './markdown.ts'
import { type Labelled, labelOfCell, readBareLabel, readLine, tableCells } from './read-line.ts'

/** One line of a block: a detail, or words that are none. */
export interface Row {
  readonly line: number
  /** Where the words begin. */
  readonly column: number
  /** As it stands in the source, without white space around it. */
  readonly source: string
  readonly field?: MovieField | undefined
  /** As it is written; empty where there is no field. */
  readonly label: string
  readonly value: string
}

/** Rules, fences and the second line of a table: marks, and no words. */
const onlyMarks = /^[\s|:=*_~`+-]+$/u
const tableRule = /^\|?\s*:?--[\s|:-]*$/u
const bullet = /^\s*(?:[-+*•‣–]|\d{1,2}[.)])\s+/u
/** The label of another detail, known or not. */
const labelled = /^[^:：]{1,40}[:：](?:\s|$)/u
/** One label alone on its line is a heading, or chance; two are a habit. */
const fewestBareLabels = 2

/** The lines of plain or Markdown text that say something. */
export function readLines(text: string, fieldOf: LabelIndex): Row[] {
  const lines = text.split(/\r\n|\r|\n/u)
  const read = readingOf(lines, fieldOf)
  const rows: Row[] = []
  for (let index = 0; index < lines.length; index++) {
    const source = (lines[index] ?? '').trim()
    if (source === '' || onlyMarks.test(source)) continue
    const across = readAcross(lines, index, fieldOf)
    if (across) {
      rows.push(...across)
      index += 2
      continue
    }
    const { field, label = '', value = '' } = read(index) ?? {}
    const below =
      field && value === '' && !source.startsWith('|') ? valueBelow(lines, index, read, field) : []
    rows.push({ ...placeOf(lines, index), source, field, label, value: value || below.join('; ') })
    index += below.length
  }
  return rows
}

/** What a line says; a label without a colon only where there are more of them. */
function readingOf(lines: readonly string[], fieldOf: LabelIndex) {
  const bare = new Map<number, Labelled>()
  lines.forEach((line, index) => {
    const found = readBareLabel(line, fieldOf)
    if (found) bare.set(index, found)
  })
  const known = bare.size >= fewestBareLabels ? bare : new Map<number, Labelled>()
  return (index: number) => readLine(lines[index] ?? '', fieldOf) ?? known.get(index)
}

function placeOf(lines: readonly string[], index: number): { line: number; column: number } {
  return { line: index + 1, column: (lines[index] ?? '').search(/\S/u) + 1 }
}

/** A table whose head is labels: what they name stands in the row below. */
function readAcross(
  lines: readonly string[],
  index: number,
  fieldOf: LabelIndex,
): Row[] | undefined {
  const [head = '', rule = '', body = ''] = lines.slice(index, index + 3)
  if (!head.includes('|') || !tableRule.test(rule.trim())) return undefined
  const found = tableCells(head).map(cell => labelOfCell(cell, fieldOf))
  if (found.length < 2) return undefined
  const cells = tableCells(body)
  const place = { ...placeOf(lines, index + 2), source: body.trim() }
  const rows = found.flatMap((cell, column) =>
    cell ? [{ ...place, ...cell, value: readMarkdown(cells[column] ?? '') }] : [],
  )
  return rows.length === found.length ? rows : undefined
}

/**
 * The value under a label that has nothing beside it: the bullets of a list; names, one a line; or
 * one line. Not a sentence, which is about something else.
 */
function valueBelow(
  lines: readonly string[],
  label: number,
  read: (index: number) => Labelled | undefined,
  field: MovieField,
): string[] {
  const items: string[] = []
  const bare = !/[:：﹕]/u.test(lines[label] ?? '')
  const most = listFields.has(field) && !bare ? Number.POSITIVE_INFINITY : 1
  for (let index = label + 1; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const isItem = listFields.has(field) && bullet.test(line)
    const fits = isItem || (items.length < most && couldBeValue(line))
    if (!fits || read(index)) break
    items.push(readMarkdown(line.replace(bullet, '')).trim())
  }
  return items
}

function couldBeValue(line: string): boolean {
  const text = line.trim()
  if (text === '' || text.length > 100 || onlyMarks.test(text) || labelled.test(text)) return false
  return !(/[.!?。！？]$/u.test(text) && text.split(/\s+/u).length > 5)
}
