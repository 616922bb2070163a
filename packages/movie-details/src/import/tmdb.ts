import { canonicalTag } from '@reviewkit/locale'
import { type Draft, draftMovie, type ImportedMovie } from './draft.ts'
import {
  at,
  type JsonPart,
  kindOf,
  placeOf,
  readNumber,
  readRecords,
  readText,
} from './json-part.ts'
import { noRecord, notAFilm } from './refused.ts'
import { readTmdbCredits } from './tmdb-credits.ts'

/**
 * A movie from the answer of TMDB’s `GET /3/movie/{id}` (version 3). All there is to read comes
 * with `?append_to_response=credits,external_ids,release_dates`; what was not asked for is a
 * warning with its path, `partial-record`.
 *
 * - A running time of 0 is not known. The languages are those spoken, the original one first; of
 *   TMDB’s own codes `cn` is Cantonese (`yue`), `xx` no dialogue (`zxx`), and `sh`, Serbo-Croatian,
 *   is what `Intl` makes of it: `sr-Latn`.
 * - Writers are all of the department Writing, those of the screenplay before those of the source.
 * - The certification is that of the country of origin.
 * - The poster is 500 pixels wide, at TMDB’s own address; its `alt` is the title, which is what a
 *   poster shows.
 *
 * @param value - parsed JSON, from anyone: it never throws
 *
 * @example
 * const { movie } = movieFromTmdb({ id: 152601, title: 'Her', release_date: '2013-12-18', runtime: 126, original_language: 'en' })
 * movie?.year // 2013
 * movie?.languages // ['en']
 * movieFromTmdb({ id: 1, name: 'Twin Peaks', first_air_date: '1990-04-08' }).problems[0]?.code // 'not-a-film'
 */
export function movieFromTmdb(value: unknown): ImportedMovie {
  const draft = draftMovie()
  const record: JsonPart = { value, path: [] }
  if (kindOf(value) !== 'a mapping') return noRecord('TMDB', undefined, { path: [] })
  if (at(record, 'success').value === false) {
    return noRecord('TMDB', readText(at(record, 'status_message'), draft), { path: [] })
  }
  const other = otherThanFilm(record)
  if (other) return notAFilm(other, { path: [] })
  readTitles(record, draft)
  readRelease(record, draft)
  readTmdbCredits(at(record, 'credits'), draft)
  readLanguages(record, draft)
  for (const country of readRecords(at(record, 'production_countries'), draft)) {
    const code = readText(at(country, 'iso_3166_1'), draft)
    if (code) draft.add('countries', code, placeOf(at(country, 'iso_3166_1')), code)
  }
  for (const genre of readRecords(at(record, 'genres'), draft)) {
    const name = readText(at(genre, 'name'), draft)
    if (name) draft.add('genres', name, placeOf(at(genre, 'name')), name)
  }
  readIds(record, draft)
  return draft.finish({ path: [] })
}

function otherThanFilm(record: JsonPart): string | undefined {
  const type = at(record, 'media_type').value
  if (type === 'person') return 'a person'
  const has = (key: string) => at(record, key).value !== undefined
  if (type === 'tv_episode' || has('episode_number')) return 'an episode'
  const ofSeries = ['first_air_date', 'number_of_seasons', 'season_number', 'seasons']
  if (type === 'tv' || (!has('title') && ofSeries.some(has))) return 'a series'
  return undefined
}

function readTitles(record: JsonPart, draft: Draft): void {
  const title = readText(at(record, 'title'), draft)
  const original = readText(at(record, 'original_title'), draft)
  if (title) draft.put('title', title, placeOf(at(record, 'title')))
  else if (original) draft.put('title', original, placeOf(at(record, 'original_title')))
  if (title && original && original !== title) {
    draft.put('originalTitle', original, placeOf(at(record, 'original_title')))
  }
  const poster = at(record, 'poster_path')
  const file = readText(poster, draft)
  if (title && file) {
    const src = `https://image.tmdb.org/t/p/w500/${encodeURI(file.replace(/^\/+/u, ''))}`
    draft.put('poster', { src, alt: title }, placeOf(poster))
  }
}

function readRelease(record: JsonPart, draft: Draft): void {
  const released = at(record, 'release_date')
  const day = readText(released, draft)
  if (day) {
    draft.put('released', day, placeOf(released))
    const year = /^\d{4}(?!\d)/u.exec(day)?.[0]
    if (year) draft.put('year', Number(year), placeOf(released))
  }
  const runtime = readNumber(at(record, 'runtime'), draft)
  if (runtime) draft.put('runtime', runtime, placeOf(at(record, 'runtime')))
  const origin =
    readText(at(record, 'origin_country', 0), draft) ??
    readText(at(record, 'production_countries', 0, 'iso_3166_1'), draft)
  for (const country of readRecords(at(record, 'release_dates', 'results'), draft)) {
    if (at(country, 'iso_3166_1').value !== origin) continue
    for (const release of readRecords(at(country, 'release_dates'), draft)) {
      const part = at(release, 'certification')
      const certification = readText(part, draft)
      if (!certification) continue
      draft.put('certification', certification, placeOf(part))
      return
    }
  }
}

/** TMDB’s codes that are none of ISO 639-1. `sh`, which was one, is `Intl`’s to read. */
const ownCodes: Readonly<Record<string, string>> = { cn: 'yue', xx: 'zxx' }

function readLanguages(record: JsonPart, draft: Draft): void {
  const original = at(record, 'original_language')
  const spoken = readRecords(at(record, 'spoken_languages'), draft).map(language =>
    at(language, 'iso_639_1'),
  )
  for (const part of original.value === 'xx' && spoken.length > 0
    ? spoken
    : [original, ...spoken]) {
    const code = readText(part, draft)
    if (!code) continue
    const known = Object.hasOwn(ownCodes, code) ? ownCodes[code] : canonicalTag(code)
    draft.add('languages', known ?? code, placeOf(part), known ?? code)
  }
}

function readIds(record: JsonPart, draft: Draft): void {
  const id = at(record, 'id')
  const tmdb = typeof id.value === 'string' ? readText(id, draft) : readNumber(id, draft)
  if (tmdb !== undefined) draft.putId('tmdb', String(tmdb), placeOf(id))
  const elsewhere = [
    ['imdb', at(record, 'external_ids', 'imdb_id')],
    ['imdb', at(record, 'imdb_id')],
    ['wikidata', at(record, 'external_ids', 'wikidata_id')],
  ] as const
  for (const [site, part] of elsewhere) {
    const text = readText(part, draft)
    if (text) draft.putId(site, text, placeOf(part))
  }
}
