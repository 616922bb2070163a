import type { TsvRow } from './tsv-row.ts'
import type { TsvTable } from './tsv-table.ts'

/** A place among sorted rows, which only goes forward. */
export interface TsvCursor {
  /** The rows of a key, once all before it are passed by. */
  rowsOf(key: string): Promise<TsvRow[]>
  close(): Promise<void>
}

export function tsvCursor(table: TsvTable): TsvCursor {
  const pieces = table.rows()
  let rows: readonly TsvRow[] = []
  let index = 0
  let ended = false

  /** The row at the place, or nothing at the end. */
  const current = async () => {
    while (index >= rows.length && !ended) {
      const next = await pieces.next()
      rows = next.done ? [] : next.value
      index = 0
      ended = next.done === true
    }
    return rows[index]
  }

  return {
    async rowsOf(key) {
      const found: TsvRow[] = []
      for (let row = await current(); row; row = rows[index] ?? (await current())) {
        if (row.key > key) break
        if (row.key === key && found.length < mostOfOneKey) found.push(row)
        index += 1
      }
      return found
    },
    async close() {
      await pieces.return(undefined)
    },
  }
}

/** No film has as many rows, which are all held at once. */
const mostOfOneKey = 1000
