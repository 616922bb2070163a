import { numberFormat } from '@reviewkit/locale'
import type { CastMember, Movie, Person } from '@reviewkit/schema'
import { countries } from './countries.ts'
import { type MovieField, movieFields } from './field.ts'
import { isolate } from './isolate.ts'
import { type Wording, wordingOf } from './labels/labels.ts'
import { languages } from './languages.ts'
import { holdTogether } from './list.ts'
import { oneLine } from './one-line.ts'
import { writeCastMember, writePerson } from './people.ts'
import { formatRuntime } from './runtime.ts'

/** What stands in `Movie` under the name of the field. */
export type MovieDetailValue =
  | { readonly field: 'title' | 'originalTitle' | 'certification'; readonly value: string }
  | { readonly field: 'year' | 'runtime'; readonly value: number }
  | { readonly field: 'directors' | 'writers'; readonly value: readonly Person[] }
  | { readonly field: 'cast'; readonly value: readonly CastMember[] }
  | { readonly field: 'languages' | 'countries' | 'genres'; readonly value: readonly string[] }

/** One fact of a movie, as it is and as people read it. */
export type MovieDetail = MovieDetailValue & {
  /** In the words of the locale, for one or for several: `Director`, `Directors`. */
  readonly label: string
  /** On one line, in the words of the locale. */
  readonly text: string
}

/** A piece of a text, and where to read more about it. */
export interface Piece {
  readonly text: string
  readonly url?: string | undefined
}

/** A detail with the pieces its text is made of. */
export interface ToldDetail {
  readonly detail: MovieDetail
  readonly pieces: readonly Piece[]
  /** What follows the last piece where the list goes on: `a.o.` */
  readonly more?: string | undefined
}

/**
 * A movie’s facts in the order and the words in which people read them. What is not known is not
 * there; nor is the address, the place or the picture of a person.
 *
 * A locale without labels gets English ones, with English names of languages and countries.
 *
 * @throws {TypeError} on a running time that is no whole number, 0 or more
 *
 * @example
 * const unknown = { directors: [], writers: [], cast: [], moreCast: false, languages: [], countries: [], genres: [], ids: {} }
 * movieDetails({ ...unknown, title: 'Her', year: 2013 }, { locale: 'de' })[1] // { field: 'year', value: 2013, label: 'Erscheinungsjahr', text: '2013' }
 */
export function movieDetails(
  movie: Movie,
  { locale = 'en' }: { locale?: string } = {},
): MovieDetail[] {
  return tellMovie(movie, wordingOf(locale)).map(({ detail }) => detail)
}

/** The same with the pieces, for those who put marks around each. */
export function tellMovie(movie: Movie, wording: Wording): ToldDetail[] {
  return movieFields.flatMap(field => {
    const known = knownOf(field, movie)
    if (known === undefined) return []
    const pieces = piecesOf(known, wording).filter(({ text }) => text !== '')
    if (pieces.length === 0) return []
    const { fields, several, more, separator } = wording.labels
    const ending = field === 'cast' && movie.moreCast ? more[0] : undefined
    const label = (pieces.length > 1 ? several?.[field] : undefined) ?? fields[field][0]
    const texts = pieces.map(({ text }) => isolate(text, wording.locale))
    const text = [...texts, ...(ending === undefined ? [] : [ending])].join(separator)
    return [{ detail: { ...known, label, text }, pieces, more: ending }]
  })
}

function knownOf(field: MovieField, movie: Movie): MovieDetailValue | undefined {
  switch (field) {
    case 'title':
    case 'originalTitle':
    case 'certification': {
      const value = movie[field]
      return value === undefined ? undefined : { field, value }
    }
    case 'year':
    case 'runtime': {
      const value = movie[field]
      return value === undefined ? undefined : { field, value }
    }
    case 'directors':
    case 'writers':
      return { field, value: movie[field] }
    case 'cast':
      return { field, value: movie[field] }
    case 'languages':
    case 'countries':
    case 'genres':
      return { field, value: movie[field] }
    default:
      throw new TypeError(`movieDetails: no field is called ${field satisfies never}`)
  }
}

function piecesOf(known: MovieDetailValue, { locale, labels }: Wording): Piece[] {
  const named = (texts: readonly string[]) =>
    texts.map(text => ({ text: holdTogether(oneLine(text), labels) }))
  switch (known.field) {
    case 'title':
    case 'originalTitle':
    case 'certification':
      return [{ text: oneLine(known.value) }]
    case 'year':
      return [{ text: numberFormat(locale, { useGrouping: false }).format(known.value) }]
    case 'runtime':
      return [{ text: formatRuntime(known.value, { locale }) }]
    case 'directors':
    case 'writers':
      return known.value.map(person => ({ text: writePerson(person, labels), url: person.url }))
    case 'cast':
      return known.value.map(member => ({ text: writeCastMember(member, labels), url: member.url }))
    case 'languages':
      return named(known.value.map(tag => languages.write(tag, locale)))
    case 'countries':
      return named(known.value.map(code => countries.write(code, locale)))
    case 'genres':
      return named(known.value)
    default:
      throw new TypeError(`movieDetails: no such field: ${String(known satisfies never)}`)
  }
}
