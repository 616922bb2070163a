import { countries } from '../countries.ts'
import { languages } from '../languages.ts'
import type { Draft, Place } from './draft.ts'
import { readLeadingMinutes } from './leading-minutes.ts'
import { firstText, listText, textOf } from './nfo-text.ts'
import { unread } from './unread.ts'
import type { XmlElement } from './xml-tree.ts'

type PlaceOf = (element: XmlElement) => Place

/** What an NFO file says of the movie itself. */
export function readNfoFacts(movie: XmlElement, place: PlaceOf, draft: Draft): void {
  const title = firstText(movie, 'title', 'name', 'localtitle')
  const original = firstText(movie, 'originaltitle')
  const called = title ?? original
  if (called) draft.put('title', called.text, place(called.element))
  if (title && original && original.text !== title.text) {
    draft.put('originalTitle', original.text, place(original.element))
  }
  readRelease(movie, place, draft)
  const runtime = firstText(movie, 'runtime')
  if (runtime) readLeadingMinutes(runtime.text, place(runtime.element), draft)
  for (const { text, element } of listText(movie, 'genre')) {
    draft.add('genres', text, place(element), text)
  }
  for (const { text, element } of listText(movie, 'country')) {
    const code = countries.read(text, 'en')
    if (code) draft.add('countries', code, place(element), code)
    else draft.tell(unread('country', text), place(element))
  }
  // `language` is the one of the texts, and that of the sound may be a dub.
  for (const { text, element } of listText(movie, 'originallanguage')) {
    const code = languages.read(text, 'en')
    if (code) draft.add('languages', code, place(element), code)
    else draft.tell(unread('language', text), place(element))
  }
  const mpaa = firstText(movie, 'mpaa')
  const certification = mpaa && certificationIn(mpaa.text)
  if (mpaa && certification) draft.put('certification', certification, place(mpaa.element))
  if (called) readPoster(movie, called.text, place, draft)
  readIds(movie, place, draft)
}

/** The day of the premiere counts before the year, which some programs get from elsewhere. */
function readRelease(movie: XmlElement, place: PlaceOf, draft: Draft): void {
  const premiered = firstText(movie, 'premiered', 'releasedate', 'aired')
  const day = /^\d{4}-\d{2}-\d{2}(?![\d-])/u.exec(premiered?.text ?? '')?.[0]
  const year = firstText(movie, 'year')
  if (premiered && day) {
    draft.put('released', day, place(premiered.element))
    draft.put('year', Number(day.slice(0, 4)), place(premiered.element))
    return
  }
  if (premiered && !/^\d{4}$/u.test(premiered.text)) {
    draft.tell(unread('date', premiered.text), place(premiered.element))
  }
  for (const found of [premiered, year]) {
    if (!found || /^0*$/u.test(found.text)) continue
    if (/^\d{4}$/u.test(found.text)) {
      draft.put('year', Number(found.text), place(found.element))
      return
    }
  }
  if (year && !/^0*$/u.test(year.text)) draft.tell(unread('year', year.text), place(year.element))
}

/** `Rated PG-13 for language`, `US:PG-13`, `PG-13`. What says that there is none is none. */
function certificationIn(text: string): string | undefined {
  const written = text
    .replace(/^rated\s+/iu, '')
    .replace(/^[a-z]{2}:/iu, '')
    .replace(/\sfor\s.*$/iu, '')
    .trim()
  return /^(?:not rated|unrated|nr|none|)$/iu.test(written) ? undefined : written
}

/** A poster on the web: other programs’ files are on other people’s disks. */
function readPoster(movie: XmlElement, title: string, place: PlaceOf, draft: Draft): void {
  const poster = movie.children.find(
    ({ name, attributes, text }) =>
      name === 'thumb' &&
      ['poster', ''].includes(attributes.get('aspect') ?? '') &&
      /^\s*https?:/iu.test(text),
  )
  if (poster) draft.put('poster', { src: textOf(poster), alt: title }, place(poster))
}

const sites = ['imdb', 'tmdb', 'wikidata', 'letterboxd'] as const
const ownTags = [
  ['imdb', ['imdbid', 'imdb_id']],
  ['tmdb', ['tmdbid']],
] as const

/** `uniqueid` counts before the tags of one site each, and these before `id`, which says no site. */
function readIds(movie: XmlElement, place: PlaceOf, draft: Draft): void {
  const unique = movie.children.filter(({ name }) => name === 'uniqueid')
  const bare = firstText(movie, 'id')
  if (unique.length === 0 && bare && /^tt\d+$/u.test(bare.text)) {
    draft.putId('imdb', bare.text, place(bare.element))
  }
  for (const [site, names] of ownTags) {
    const found = firstText(movie, ...names)
    if (found) draft.putId(site, found.text, place(found.element))
  }
  for (const element of unique) {
    const site = sites.find(name => name === element.attributes.get('type')?.toLowerCase())
    const id = textOf(element)
    if (site && id) draft.putId(site, id, place(element))
  }
}
