/** A row of a table of IMDb, which is cut into cells when somebody asks. */
export class TsvRow {
  readonly line: number
  /** The first cell, which the rows are sorted by. */
  readonly key: string
  readonly #text: string
  readonly #places: ReadonlyMap<string, number>

  constructor(line: number, text: string, places: ReadonlyMap<string, number>) {
    this.line = line
    this.key = text.slice(0, endOfCell(text, 0))
    this.#text = text
    this.#places = places
  }

  /** Whether the row is as long as a table needs it. */
  reaches(width: number): boolean {
    return this.key !== '' && startOfCell(this.#text, width - 1) >= 0
  }

  /** What stands under the name of a column; nothing for `\N`. */
  cell(column: string): string | undefined {
    const place = this.#places.get(column)
    const start = place === undefined ? -1 : startOfCell(this.#text, place)
    if (start < 0) return undefined
    const text = this.#text.slice(start, endOfCell(this.#text, start))
    return text === '\\N' || text === '' ? undefined : text
  }
}

function startOfCell(text: string, place: number): number {
  let start = 0
  for (let tabs = 0; tabs < place; tabs++) {
    start = text.indexOf('\t', start) + 1
    if (start === 0) return -1
  }
  return start
}

function endOfCell(text: string, start: number): number {
  const end = text.indexOf('\t', start)
  return end < 0 ? text.length : end
}
