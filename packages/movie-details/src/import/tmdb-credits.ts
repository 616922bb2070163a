import type { Draft } from './draft.ts'
import { at, type JsonPart, kindOf, placeOf, readRecords, readText } from './json-part.ts'

/** The jobs of the department Writing: first who wrote the film, then who wrote what it is made from. */
const writing: readonly unknown[] = [
  'Screenplay',
  'Writer',
  'Screenstory',
  'Teleplay',
  'Story',
  'Original Story',
  'Author',
  'Novel',
  'Characters',
]

/** The people of a movie at TMDB: one person may have several rows, and the same name several persons. */
export function readTmdbCredits(credits: JsonPart, draft: Draft): void {
  if (kindOf(credits.value) !== 'a mapping') {
    draft.tell(
      {
        severity: 'warning',
        code: 'partial-record',
        message: 'The record has no credits: director, writers and cast are not known.',
        hint: 'Ask for /3/movie/ID?append_to_response=credits,external_ids,release_dates',
      },
      placeOf(credits),
    )
    return
  }
  const crew = readRecords(at(credits, 'crew'), draft)
  for (const row of crew)
    if (at(row, 'job').value === 'Director') addPerson('directors', row, draft)
  const writers = crew
    .filter(row => at(row, 'department').value === 'Writing')
    .map(row => ({ row, rank: writing.indexOf(at(row, 'job').value) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
  for (const { row } of writers) addPerson('writers', row, draft)
  readCast(at(credits, 'cast'), draft)
}

function addPerson(field: 'directors' | 'writers', row: JsonPart, draft: Draft): void {
  const name = readText(at(row, 'name'), draft)
  if (!name) return
  const id = at(row, 'id').value
  draft.add(field, { name }, placeOf(at(row, 'name')), typeof id === 'number' ? `#${id}` : name)
}

function readCast(cast: JsonPart, draft: Draft): void {
  const rows = readRecords(cast, draft).map(row => ({ row, order: at(row, 'order').value }))
  const rank = (order: unknown) => (typeof order === 'number' ? order : Number.MAX_VALUE)
  for (const { row } of rows.sort((a, b) => rank(a.order) - rank(b.order))) {
    const name = readText(at(row, 'name'), draft)
    const role = readText(at(row, 'character'), draft)
    if (name) draft.add('cast', { name, ...(role ? { role } : {}) }, placeOf(at(row, 'name')))
  }
}
