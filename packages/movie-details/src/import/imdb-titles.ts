import type { Problem } from '@reviewkit/problem'
import { tsvCursor } from './tsv-cursor.ts'
import type { Bytes } from './tsv-lines.ts'
import type { TsvRow } from './tsv-row.ts'
import { tsvTable } from './tsv-table.ts'

/** All rows of one film. */
export interface ImdbTitle {
  readonly basics: TsvRow
  readonly crew: TsvRow | undefined
  readonly principals: readonly TsvRow[]
}

interface Sources {
  readonly basics: Bytes
  readonly crew: Bytes
  readonly principals: Bytes
}

const films: ReadonlySet<string | undefined> = new Set(['movie', 'tvMovie'])

/** Films with their rows of the other two files, which come in the same order: a merge of the three. */
export async function* imdbTitles(
  { basics, crew, principals }: Sources,
  tell: (problem: Problem) => void,
): AsyncGenerator<ImdbTitle> {
  const titles = tsvTable(imdbFiles.basics, basics, titleColumns, tell)
  const crews = tsvCursor(tsvTable(imdbFiles.crew, crew, ['tconst', 'directors', 'writers'], tell))
  const credits = tsvCursor(tsvTable(imdbFiles.principals, principals, creditColumns, tell))
  try {
    for await (const rows of titles.rows()) {
      for (const row of rows) {
        if (!films.has(row.cell('titleType'))) continue
        const [own] = await crews.rowsOf(row.key)
        yield { basics: row, crew: own, principals: await credits.rowsOf(row.key) }
      }
    }
  } finally {
    await crews.close()
    await credits.close()
  }
}

/** The files as IMDb names them, for the places of problems. */
export const imdbFiles = {
  basics: 'title.basics.tsv',
  crew: 'title.crew.tsv',
  principals: 'title.principals.tsv',
  names: 'name.basics.tsv',
} as const

const titleColumns = [
  'tconst',
  'titleType',
  'primaryTitle',
  'originalTitle',
  'startYear',
  'runtimeMinutes',
  'genres',
]
const creditColumns = ['tconst', 'nconst', 'category', 'characters']
