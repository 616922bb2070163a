import type { Movie } from '@reviewkit/schema'
import { type MovieField, movieFields, usualFields } from './field.ts'
import { isolate } from './isolate.ts'
import { type Wording, wordingOf } from './labels/labels.ts'
import { knownOf, type MovieDetailValue, type Piece, piecesOf } from './pieces.ts'

/** One fact of a movie, as it is and as people read it. */
export type MovieDetail = MovieDetailValue & {
  /** In the words of the locale, for one or for several: `Director`, `Directors`. */
  readonly label: string
  /** On one line, in the words of the locale. */
  readonly text: string
}

/** Which facts to tell, and in whose words. */
export interface MovieDetailsOptions {
  /** A BCP 47 tag: `en` unless given. */
  readonly locale?: string
  /** Which facts, in which order. All but `released` in the usual order, unless given. */
  readonly fields?: readonly MovieField[]
  /** So many of the cast are named; if there are more, “and others” stands for the rest. */
  readonly maxCast?: number
}

/** A detail with the pieces its text is made of. */
export interface ToldDetail {
  readonly detail: MovieDetail
  readonly pieces: readonly Piece[]
  /** What follows the last piece where the list goes on, with what stands before it: `, a.o.` */
  readonly more: string
}

/**
 * A movie’s facts in the order and the words in which people read them. What is not known is not
 * there; nor is the address, the place or the picture of a person.
 *
 * A locale without labels gets English ones, with English names of languages and countries.
 *
 * @throws {TypeError} on a field that is none, on a `maxCast` below 1, and on a running time that is
 * no whole number, 0 or more
 *
 * @example
 * const unknown = { directors: [], writers: [], cast: [], moreCast: false, languages: [], countries: [], genres: [], ids: {} }
 * const her = { ...unknown, title: 'Her', year: 2013, released: '2013-12-18' }
 * movieDetails(her, { locale: 'de' })[1] // { field: 'year', value: 2013, label: 'Erscheinungsjahr', text: '2013' }
 * movieDetails(her, { fields: ['released'] })[0]?.text // 'December 18, 2013'
 */
export function movieDetails(
  movie: Movie,
  { locale = 'en', ...choice }: MovieDetailsOptions = {},
): MovieDetail[] {
  return tellMovie(movie, wordingOf(locale), choice).map(({ detail }) => detail)
}

/** The same with the pieces, for those who put marks around each. */
export function tellMovie(
  movie: Movie,
  wording: Wording,
  { fields = usualFields, maxCast = Number.POSITIVE_INFINITY }: Omit<MovieDetailsOptions, 'locale'>,
): ToldDetail[] {
  checkFields(fields)
  if (!(maxCast >= 1))
    throw new TypeError(`movieDetails: \`maxCast\` must be 1 or more, not ${maxCast}`)
  return [...new Set(fields)].flatMap(field => {
    const known = knownOf(field, movie)
    if (known === undefined) return []
    const all = piecesOf(known, wording).filter(({ text }) => text !== '')
    if (all.length === 0) return []
    const pieces = field === 'cast' ? all.slice(0, maxCast) : all
    const goesOn = pieces.length < all.length || (field === 'cast' && movie.moreCast)
    const { several, separator, more: forms, beforeMore = separator } = wording.labels
    const more = goesOn ? beforeMore + forms[0] : ''
    const label =
      (pieces.length > 1 ? several?.[field] : undefined) ?? wording.labels.fields[field][0]
    const text = pieces.map(piece => isolate(piece.text, wording.locale)).join(separator) + more
    return [{ detail: { ...known, label, text }, pieces, more }]
  })
}

function checkFields(fields: readonly MovieField[]) {
  const unknown = fields.find(field => !movieFields.includes(field))
  if (unknown === undefined) return
  throw new TypeError(
    `movieDetails: \`fields\` must be among ${movieFields.join(', ')}, and has '${unknown}'`,
  )
}
