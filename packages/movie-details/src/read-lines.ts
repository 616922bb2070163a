import type { MovieField } from './field.ts'
import type { LabelIndex } from './label-index.ts'
import { readMarkdown } from './markdown.ts'
import { fieldOfCell, readLine, tableCells } from './read-line.ts'

/** One line of a block: a detail, or words that are none. */
export interface Row {
  readonly line: number
  /** Where the words begin. */
  readonly column: number
  /** As it stands in the source, without white space around it. */
  readonly source: string
  readonly field?: MovieField | undefined
  readonly value: string
}

/** Rules, fences and the second line of a table: marks, and no words. */
const onlyMarks = /^[\s|:=*_~`+-]+$/u
const tableRule = /^\|?\s*:?--[\s|:-]*$/u
const bullet = /^\s*(?:[-+*•‣–]|\d{1,2}[.)])\s+/u
const lists: ReadonlySet<MovieField> = new Set<MovieField>([
  'directors',
  'writers',
  'cast',
  'languages',
  'countries',
  'genres',
])

/** The lines of plain or Markdown text that say something. */
export function readLines(text: string, fieldOf: LabelIndex): Row[] {
  const lines = text.split(/\r\n|\r|\n/u)
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
    const found = readLine(source, fieldOf)
    const row = { ...placeOf(lines, index), source, field: found?.field, value: found?.value ?? '' }
    const items =
      found && row.value === '' && lists.has(found.field) ? bulleted(lines, index + 1, fieldOf) : []
    rows.push(items.length > 0 ? { ...row, value: items.join('; ') } : row)
    index += items.length
  }
  return rows
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
  const fields = tableCells(head).map(cell => fieldOfCell(cell, fieldOf))
  if (fields.length < 2 || !fields.every(field => field !== undefined)) return undefined
  const cells = tableCells(body)
  return fields.map((field, column) => ({
    ...placeOf(lines, index + 2),
    source: body.trim(),
    field,
    value: readMarkdown(cells[column] ?? ''),
  }))
}

/** The bullets under a label that has nothing beside it. */
function bulleted(lines: readonly string[], from: number, fieldOf: LabelIndex): string[] {
  const items = []
  for (const line of lines.slice(from)) {
    if (!bullet.test(line) || readLine(line, fieldOf)) break
    items.push(readMarkdown(line.replace(bullet, '')).trim())
  }
  return items
}
