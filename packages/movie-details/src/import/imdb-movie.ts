import { oneLine } from '../one-line.ts'
import { type Draft, draftMovie, type ImportedMovie, type Place } from './draft.ts'
import { castOf, peopleIn } from './imdb-people.ts'
import { type ImdbTitle, imdbFiles } from './imdb-titles.ts'
import type { TsvRow } from './tsv-row.ts'
import { unread } from './unread.ts'

/** The rows of a film as a movie. */
export function imdbMovie(title: ImdbTitle, names: ReadonlyMap<string, string>): ImportedMovie {
  const draft = draftMovie()
  const { basics, crew } = title
  const place = { file: imdbFiles.basics, line: basics.line }
  const primary = oneLine(basics.cell('primaryTitle') ?? '')
  const original = oneLine(basics.cell('originalTitle') ?? '')
  if (primary || original) draft.put('title', primary || original, place)
  if (primary && original && original !== primary) draft.put('originalTitle', original, place)
  readWhole('year', basics.cell('startYear'), place, draft)
  readWhole('runtime', basics.cell('runtimeMinutes'), place, draft)
  for (const genre of (basics.cell('genres') ?? '').split(',').map(oneLine)) {
    if (genre) draft.add('genres', genre, place, genre)
  }
  draft.putId('imdb', basics.key, place)

  const nameOf = (id: string, at: Place) => {
    const name = names.get(id)
    if (name === undefined) draft.tell(nameUnknown(id), at)
    return name
  }
  for (const field of ['directors', 'writers'] as const) {
    const at = { file: imdbFiles.crew, line: crew?.line ?? 1 }
    for (const id of peopleIn(crew?.cell(field))) {
      const name = nameOf(id, at)
      if (name) draft.add(field, { name }, at, id)
    }
  }
  for (const row of castOf(title)) {
    const at = { file: imdbFiles.principals, line: row.line }
    const name = nameOf(row.cell('nconst') ?? '', at)
    const role = name && roleOf(row, at, draft)
    if (name) draft.add('cast', { name, ...(role ? { role } : {}) }, at)
  }
  return draft.finish(place)
}

function readWhole(
  field: 'year' | 'runtime',
  text: string | undefined,
  place: Place,
  draft: Draft,
) {
  if (text === undefined) return
  if (!/^\d{1,9}$/u.test(text)) {
    draft.tell(unread(field === 'year' ? 'year' : 'running time', text), place)
  } else if (Number(text) !== 0) draft.put(field, Number(text), place)
}

/** The characters are a list in JSON: one actor may play several. */
function roleOf(row: TsvRow, place: Place, draft: Draft): string | undefined {
  const text = row.cell('characters')
  if (text === undefined) return undefined
  try {
    const characters: unknown = JSON.parse(text)
    if (Array.isArray(characters)) {
      return characters
        .filter(name => typeof name === 'string')
        .map(oneLine)
        .filter(Boolean)
        .join(', ')
    }
  } catch {
    // Told below, like what is JSON but no list.
  }
  draft.tell(unread('list of characters', text), place)
  return undefined
}

const nameUnknown = (id: string) => ({
  severity: 'warning' as const,
  code: 'name-unknown',
  message: `What ${id.slice(0, 20)} is called is not known.`,
  hint: `Give name.basics.tsv of the same day as the other files, whole.`,
})
