import { numberFormat } from '@reviewkit/locale'
import type { CastMember, Movie, Person } from '@reviewkit/schema'
import type { CodeNames } from './code-names.ts'
import { countries } from './countries.ts'
import type { MovieField } from './field.ts'
import { type Wording, wordingOf } from './labels/labels.ts'
import { languages } from './languages.ts'
import { holdTogether } from './list.ts'
import { oneLine } from './one-line.ts'
import { writeCastMember, writePerson } from './people.ts'
import { textPerLocale } from './per-locale.ts'
import { writeReleased } from './release-date.ts'
import { formatRuntime } from './runtime.ts'
import { holdQuotes } from './title.ts'

/** What stands in `Movie` under the name of the field. */
export type MovieDetailValue =
  | {
      readonly field: 'title' | 'originalTitle' | 'released' | 'certification'
      readonly value: string
    }
  | { readonly field: 'year' | 'runtime'; readonly value: number }
  | { readonly field: 'directors' | 'writers'; readonly value: readonly Person[] }
  | { readonly field: 'cast'; readonly value: readonly CastMember[] }
  | { readonly field: 'languages' | 'countries' | 'genres'; readonly value: readonly string[] }

/** A piece of a text, and where to read more about it. */
export interface Piece {
  readonly text: string
  readonly url?: string | undefined
}

/** What a movie has under the name of a field. */
export function knownOf(field: MovieField, movie: Movie): MovieDetailValue | undefined {
  switch (field) {
    case 'title':
    case 'originalTitle':
    case 'released':
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

const writeYear = textPerLocale((year: number, locale) =>
  numberFormat(locale, { useGrouping: false }).format(year),
)

const nameWriter = (names: CodeNames) =>
  textPerLocale((code: string, locale) =>
    holdTogether(oneLine(names.write(code, locale)), wordingOf(locale).labels),
  )
const writeLanguage = nameWriter(languages)
const writeCountry = nameWriter(countries)

/** The same in words, one piece for each member of a list. */
export function piecesOf(known: MovieDetailValue, { locale, labels }: Wording): Piece[] {
  switch (known.field) {
    case 'title':
    case 'originalTitle':
      return [{ text: holdQuotes(oneLine(known.value)) }]
    case 'certification':
      return [{ text: oneLine(known.value) }]
    case 'year':
      return [{ text: writeYear(known.value, locale) }]
    case 'released':
      return [{ text: writeReleased(known.value, locale) }]
    case 'runtime':
      return [{ text: formatRuntime(known.value, { locale }) }]
    case 'directors':
    case 'writers':
      return known.value.map(person => ({ text: writePerson(person, labels), url: person.url }))
    case 'cast':
      return known.value.map(member => ({ text: writeCastMember(member, labels), url: member.url }))
    case 'languages':
      return known.value.map(tag => ({ text: writeLanguage(tag, locale) }))
    case 'countries':
      return known.value.map(code => ({ text: writeCountry(code, locale) }))
    case 'genres':
      return known.value.map(genre => ({ text: holdTogether(oneLine(genre), labels) }))
    default:
      throw new TypeError(`movieDetails: no such field: ${String(known satisfies never)}`)
  }
}
