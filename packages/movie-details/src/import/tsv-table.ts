import type { Problem } from '@reviewkit/problem'
import { type Bytes, tsvLines } from './tsv-lines.ts'
import { TsvRow } from './tsv-row.ts'

export interface TsvTable {
  readonly file: string
  /** The rows of one piece of the file at a time. */
  rows(): AsyncGenerator<TsvRow[]>
}

/** More of them tell nothing new, and a file has millions of rows. */
const mostProblems = 100

/**
 * A file of IMDb: UTF-8, tabs between the cells, a head with the names of the columns, `\N` for what
 * is not known. Quotes mean nothing.
 */
export function tsvTable(
  file: string,
  bytes: Bytes,
  columns: readonly string[],
  tell: (problem: Problem) => void,
): TsvTable {
  const decoder = new TextDecoder()
  let told = 0
  const warn = (line: number, code: string, message: string, hint: string) => {
    told += 1
    if (told <= mostProblems) tell({ severity: 'warning', code, message, hint, file, line })
  }

  async function* rows() {
    let line = 0
    let places: ReadonlyMap<string, number> | undefined
    let width = 0
    let last = ''
    let sorted = true
    for await (const lines of tsvLines(bytes)) {
      const found: TsvRow[] = []
      for (const encoded of lines) {
        line += 1
        // A line is a text of its own: part of a longer one would keep the longer one in memory.
        const text = encoded === undefined ? '' : decoder.decode(encoded)
        if (places === undefined) {
          places = headOf(text)
          const missing = missingColumns(columns, places)
          if (missing.length > 0) {
            tell(columnsMissing(file, missing))
            return
          }
          width = Math.max(...columns.map(column => (places?.get(column) ?? 0) + 1))
          continue
        }
        const row = new TsvRow(line, text, places)
        if (!row.reaches(width)) {
          if (encoded?.length !== 0) {
            warn(line, 'row-not-readable', 'This row has too few cells, or is too long.', rowHint)
          }
          continue
        }
        const { key } = row
        if (key < last && sorted) {
          sorted = false
          const order = `${key.slice(0, 20)} stands after ${last.slice(0, 20)}.`
          warn(line, 'rows-not-sorted', order, sortHint)
        }
        last = key
        found.push(row)
      }
      if (found.length > 0) yield found
    }
    if (places === undefined) tell(columnsMissing(file, columns))
  }
  return { file, rows }
}

function headOf(text: string): ReadonlyMap<string, number> {
  return new Map(text.split('\t').map((name, index) => [name, index]))
}

/** The first column asked for has to be the first of the file, since the rows are sorted by it. */
function missingColumns(columns: readonly string[], places: ReadonlyMap<string, number>) {
  return columns.filter((column, index) =>
    index === 0 ? places.get(column) !== 0 : !places.has(column),
  )
}

const rowHint = 'Write one cell for each name in the first line, with tabs between them.'
const sortHint = 'Sort the file by its first column as bytes, as IMDb does: LC_ALL=C sort.'

const columnsMissing = (file: string, missing: readonly string[]): Problem => ({
  severity: 'error',
  code: 'columns-missing',
  message: `The first line does not name these columns: ${missing.join(', ')}.`,
  hint: `Give the whole file as IMDb publishes it, unzipped; ${missing[0]} stands where IMDb has it.`,
  file,
  line: 1,
})
