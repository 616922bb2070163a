import * as z from 'zod/mini'
import { countryCode } from './country.ts'
import { date } from './date.ts'
import { Image } from './image.ts'
import { languageTag } from './language.ts'
import { type Person, Person as PersonSchema, personShape } from './person.ts'
import { rule } from './rule.ts'
import { text } from './text.ts'

/** Someone seen or heard in a movie. */
export interface CastMember extends Person {
  /** Whom the person plays. */
  role?: string
}

/** A movie's facts. Lists are empty, never absent, where nothing is known. */
export interface Movie {
  title: string
  /** The title at home, where it is another. */
  originalTitle?: string
  /** The year it came out. */
  year?: number
  /** The day it came out: `YYYY-MM-DD`, or an instant with its offset. */
  released?: string
  directors: Person[]
  writers: Person[]
  /** In the order of the credits. */
  cast: CastMember[]
  /** The list of the cast goes on: “and others”. */
  moreCast: boolean
  /** In whole minutes. */
  runtime?: number
  /** BCP 47 tags in canonical form; a movie without dialogue is `zxx`. */
  languages: string[]
  /** ISO 3166-1 codes of two letters. */
  countries: string[]
  genres: string[]
  /** As the board of film classification writes it: `PG-13`, `12A`. */
  certification?: string
  poster?: Image
  /** What others call it by: `tt1798709`, `152601`, `Q788822`, `her`. */
  ids: { imdb?: string; tmdb?: string; wikidata?: string; letterboxd?: string }
}

/** What a movie has where nothing is known of it: lists of its own, to be filled in. */
export const unknownFacts = () => ({
  directors: [],
  writers: [],
  cast: [],
  moreCast: false,
  languages: [],
  countries: [],
  genres: [],
  ids: {},
})

/**
 * Holds a value to be a `CastMember`.
 *
 * @example
 * CastMember.safeParse({ name: 'Joaquin Phoenix', role: 'Theodore' }).success // true
 * CastMember.safeParse({ role: 'Theodore' }).success // false
 */
export const CastMember = z.toZod<CastMember>()(
  z.object({ ...personShape, role: z.exactOptional(text()) }),
)

const year = () =>
  z.number().check(
    rule(value =>
      Number.isInteger(value) && value >= 1870 && value <= 2200
        ? undefined
        : {
            code: 'year-out-of-range',
            message: `No movie came out in the year ${value}.`,
            hint: 'Write the year of release in four digits, for example 2013.',
          },
    ),
  )

const runtime = () =>
  z.number().check(
    rule(value =>
      Number.isInteger(value) && value >= 1 && value <= 100_000
        ? undefined
        : {
            code: 'runtime-out-of-range',
            message: `A movie does not run for ${value} minutes.`,
            hint: 'Write whole minutes, for example 126, or 2h 6m.',
          },
    ),
  )

const id = (form: RegExp, where: string, example: string) =>
  z.string().check(
    rule(value =>
      form.test(value)
        ? undefined
        : {
            code: 'id-not-readable',
            message: `This is not the form of an id at ${where}.`,
            hint: `Write the part of the page’s address that names the movie, for example ${example}.`,
          },
    ),
  )

/** How others write their ids of movies. */
export const idForms = {
  imdb: /^tt\d{7,12}$/u,
  tmdb: /^\d{1,12}$/u,
  wikidata: /^Q[1-9]\d{0,11}$/u,
  letterboxd: /^[a-z0-9][a-z0-9_-]{0,199}$/u,
}

const ids = () =>
  z.object({
    imdb: z.exactOptional(id(idForms.imdb, 'IMDb', 'tt1798709')),
    tmdb: z.exactOptional(id(idForms.tmdb, 'TMDB', '152601')),
    wikidata: z.exactOptional(id(idForms.wikidata, 'Wikidata', 'Q788822')),
    letterboxd: z.exactOptional(id(idForms.letterboxd, 'Letterboxd', 'her')),
  })

/**
 * Holds a value to be a `Movie`: languages and countries as canonical codes, whole minutes, real dates.
 *
 * @example
 * const facts = { directors: [], writers: [], cast: [], moreCast: false, languages: ['en'], countries: ['US'], genres: [], ids: {} }
 * Movie.safeParse({ title: 'Her', year: 2013, ...facts }).success // true
 * Movie.safeParse({ title: 'Her', year: 13, ...facts }).success // false
 */
export const Movie = z.toZod<Movie>()(
  z.object({
    title: text(),
    originalTitle: z.exactOptional(text()),
    year: z.exactOptional(year()),
    released: z.exactOptional(date()),
    directors: z.array(PersonSchema),
    writers: z.array(PersonSchema),
    cast: z.array(CastMember),
    moreCast: z.boolean(),
    runtime: z.exactOptional(runtime()),
    languages: z.array(languageTag()),
    countries: z.array(countryCode()),
    genres: z.array(text()),
    certification: z.exactOptional(text()),
    poster: z.exactOptional(Image),
    ids: ids(),
  }),
)
