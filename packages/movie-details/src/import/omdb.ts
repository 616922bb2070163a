import { countries } from '../countries.ts'
import { languages } from '../languages.ts'
import { type Draft, draftMovie, type ImportedMovie } from './draft.ts'
import { at, type JsonPart, kindOf, placeOf, readText } from './json-part.ts'
import { readLeadingMinutes } from './leading-minutes.ts'
import { readNames } from './name-list.ts'
import { noRecord, notAFilm } from './refused.ts'
import { unread } from './unread.ts'

/**
 * A movie from an answer of OMDb (`?i=tt…`), where every value is a text and `N/A` is none.
 * Languages and countries are read by their English names. Notes in brackets after a writer’s name
 * are left out. `Not Rated` and `Unrated` are no certification. Whether the cast goes on is not told.
 *
 * @param value - parsed JSON, from anyone: it never throws
 *
 * @example
 * const { movie } = movieFromOmdb({ Title: 'Her', Year: '2013', Runtime: '126 min', Director: 'Spike Jonze', Language: 'English', Type: 'movie', Response: 'True' })
 * movie?.directors // [{ name: 'Spike Jonze' }]
 * movie?.languages // ['en']
 * movieFromOmdb({ Response: 'False', Error: 'Movie not found!' }).problems[0]?.message // 'OMDb gives no movie: “Movie not found!”'
 */
export function movieFromOmdb(value: unknown): ImportedMovie {
  const draft = draftMovie()
  const record: JsonPart = { value, path: [] }
  if (kindOf(value) !== 'a mapping') return noRecord('OMDb', undefined, { path: [] })
  const read = (key: string) => known(at(record, key), draft)
  if (read('Response')?.toLowerCase() === 'false')
    return noRecord('OMDb', read('Error'), { path: [] })
  const type = read('Type')?.toLowerCase()
  if (type === 'series' || type === 'game') return notAFilm(`a ${type}`, { path: ['Type'] })
  if (type === 'episode' || read('seriesID')) return notAFilm('an episode', { path: ['Type'] })

  const title = read('Title')
  if (title) draft.put('title', title, { path: ['Title'] })
  readRelease(record, draft)
  const runtime = read('Runtime')
  if (runtime) readLeadingMinutes(runtime, { path: ['Runtime'] }, draft)
  for (const [field, key] of people) {
    for (const name of readNames(read(key) ?? '')) draft.add(field, { name }, { path: [key] }, name)
  }
  for (const genre of listed(read('Genre'))) draft.add('genres', genre, { path: ['Genre'] }, genre)
  for (const name of listed(read('Language'))) {
    const code = /^none$/iu.test(name) ? 'zxx' : languages.read(name, 'en')
    if (code) draft.add('languages', code, { path: ['Language'] }, code)
    else draft.tell(unread('language', name), { path: ['Language'] })
  }
  for (const name of listed(read('Country'))) {
    const code = countries.read(name, 'en')
    if (code) draft.add('countries', code, { path: ['Country'] }, code)
    else draft.tell(unread('country', name), { path: ['Country'] })
  }
  const rated = read('Rated')
  if (rated && !/^(?:not rated|unrated)$/iu.test(rated)) {
    draft.put('certification', rated, { path: ['Rated'] })
  }
  const poster = read('Poster')
  if (poster && title) draft.put('poster', { src: poster, alt: title }, { path: ['Poster'] })
  const id = read('imdbID')
  if (id) draft.putId('imdb', id, { path: ['imdbID'] })
  return draft.finish({ path: [] })
}

const people = [
  ['directors', 'Director'],
  ['writers', 'Writer'],
  ['cast', 'Actors'],
] as const

function known(part: JsonPart, draft: Draft): string | undefined {
  const text = readText(part, draft)
  return text?.toUpperCase() === 'N/A' ? undefined : text
}

function listed(text = ''): string[] {
  return text
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '' && item.toUpperCase() !== 'N/A')
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function readRelease(record: JsonPart, draft: Draft): void {
  const released = at(record, 'Released')
  const day = known(released, draft)
  const [, date = '', name = '', ofYear = ''] =
    /^(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})$/iu.exec(day ?? '') ?? []
  const month = months.indexOf(name.toLowerCase()) + 1
  if (month > 0) {
    const written = `${ofYear}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
    draft.put('released', written, placeOf(released))
  } else if (day) draft.tell(unread('date', day), placeOf(released))
  const year = known(at(record, 'Year'), draft)
  if (year === undefined) return
  // A range has an EN DASH, and is a series that says it is a film.
  if (/^\d{4}$/u.test(year)) draft.put('year', Number(year), { path: ['Year'] })
  else draft.tell(unread('year', year), { path: ['Year'] })
}
