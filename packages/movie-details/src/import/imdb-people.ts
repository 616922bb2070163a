import type { ImdbTitle } from './imdb-titles.ts'
import type { TsvRow } from './tsv-row.ts'

/** Who is seen or heard in a film, among all that have a hand in it. */
const seen: ReadonlySet<string | undefined> = new Set(['actor', 'actress', 'self'])

export const castOf = ({ principals }: ImdbTitle): readonly TsvRow[] =>
  principals.filter(row => seen.has(row.cell('category')))

/** The ids in a cell of title.crew. */
export const peopleIn = (cell: string | undefined): string[] => (cell ? cell.split(',') : [])

/** The ids of all whose names a movie needs. */
export function peopleOf(title: ImdbTitle): string[] {
  const cast = castOf(title).map(row => row.cell('nconst') ?? '')
  const { crew } = title
  return [...peopleIn(crew?.cell('directors')), ...peopleIn(crew?.cell('writers')), ...cast]
}
