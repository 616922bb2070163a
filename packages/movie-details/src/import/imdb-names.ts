import type { Problem } from '@reviewkit/problem'
import { oneLine } from '../one-line.ts'
import { imdbFiles } from './imdb-titles.ts'
import type { Bytes } from './tsv-lines.ts'
import { tsvTable } from './tsv-table.ts'

/** The names of some people, in one pass over the file of all. */
export async function imdbNames(
  wanted: ReadonlySet<string>,
  names: Bytes,
  tell: (problem: Problem) => void,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  const table = tsvTable(imdbFiles.names, names, ['nconst', 'primaryName'], tell)
  for await (const rows of table.rows()) {
    for (const row of rows) {
      if (!wanted.has(row.key)) continue
      const name = oneLine(row.cell('primaryName') ?? '')
      if (name !== '') found.set(row.key, name)
    }
    // Each is there once: the rest of the file is for others.
    if (found.size === wanted.size) break
  }
  return found
}
