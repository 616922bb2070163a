import { type Movie, unknownFacts } from './movie.ts'
import { movieFields } from './read-movie.ts'
import { type ParseReviewOptions, reviewFields } from './read-review.ts'
import { type Fields, nameOf } from './reading.ts'
import type { Review } from './review.ts'

/** Facts of a movie, each as it shall be; `undefined` takes the key out. */
export type MovieChanges = { [Fact in keyof Movie]?: Movie[Fact] | undefined }

/** Parts of a review, each as it shall be, in canonical form; `undefined` takes the key out. */
export type ReviewChanges = {
  [Part in Exclude<keyof Review, 'movie'>]?: Review[Part] | undefined
} & { movie?: MovieChanges | undefined }

/** @throws {TypeError} on what is no part of a review: nothing in a file, but a slip in a program */
export function requireParts(changes: ReviewChanges): void {
  require(Object.keys(changes), [...partsOf(reviewFields), 'body'], '')
  require(Object.keys(changes.movie ?? {}), partsOf(movieFields), 'movie.')
}

function partsOf(fields: Fields): string[] {
  return Object.keys(fields).map(key => nameOf(fields, key))
}

function require(keys: readonly string[], known: readonly string[], above: string): void {
  for (const key of keys) {
    if (!known.includes(key)) {
      throw new TypeError(`editReview: \`${above}${key}\` is no part of a review`)
    }
  }
}

/** What the review would be: without a key it has what a file without the key gives it. */
export function withChanges(
  review: Review,
  changes: ReviewChanges,
  { defaults = {} }: ParseReviewOptions,
): object {
  const { slug, language = 'en', authors } = defaults
  const site = {
    slug,
    language,
    authors,
    draft: false,
    tags: [],
    spoilers: 'none',
    images: [],
    body: '',
  }
  const movie = { ...review.movie, ...filled(changes.movie ?? {}, unknownFacts()) }
  const rest = filled({ ...changes, movie: undefined }, site)
  const all =
    'movie' in changes && changes.movie === undefined ? rest : { ...rest, movie: present(movie) }
  return present({ ...review, ...all })
}

function filled(changes: object, defaults: object): object {
  return Object.fromEntries(
    Object.entries(changes).map(([key, value]) => [
      key,
      value === undefined ? Object.entries(defaults).find(([name]) => name === key)?.[1] : value,
    ]),
  )
}

function present(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined))
}
