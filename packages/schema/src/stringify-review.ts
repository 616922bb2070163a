import type { Image } from './image.ts'
import type { CastMember, Movie } from './movie.ts'
import type { Rating } from './rating.ts'
import { isAndOthers } from './read-movie.ts'
import { Review } from './review.ts'
import {
  bare,
  list,
  map,
  section,
  words,
  writeYaml,
  type Yaml,
  type YamlPair,
} from './yaml-text.ts'

/**
 * Writes a review as a file. What `parseReview` reads from it equals the review, whatever the words
 * hold, as long as the file stays within the sizes that are read. What is as a file without the key
 * would have it (no draft, no tags, no spoilers) is left out.
 *
 * @throws {TypeError} on a value that is no review: the caller’s mistake
 *
 * @example
 * const movie = { title: '1917', directors: [], writers: [], cast: [], moreCast: false, languages: ['en'], countries: [], genres: [], ids: {} }
 * const review = { title: 'One shot', language: 'en', authors: [{ name: 'Ada Moreau' }], draft: false, tags: [], spoilers: 'none' as const, movie, images: [], body: 'It *moves*.\n' }
 * stringifyReview(review) // '---\ntitle: One shot\nlanguage: en\nauthor: Ada Moreau\nmovie:\n  title: "1917"\n  languages: en\n---\n\nIt *moves*.\n'
 */
export function stringifyReview(review: Review): string {
  const wrong = Review.safeParse(review).error?.issues[0]
  if (wrong !== undefined) {
    const at = wrong.path.map(String).join('.')
    throw new TypeError(`stringifyReview: \`${at}\` is not as in a review: ${wrong.message}`)
  }
  const { authors, rating, images } = review
  const yaml = writeYaml([
    ['title', words(review.title)],
    ['slug', maybe(review.slug)],
    ['language', words(review.language)],
    [authors.length === 1 ? 'author' : 'authors', few(authors.map(someone))],
    ['published', token(review.published)],
    ['updated', token(review.updated)],
    ['draft', review.draft ? bare('true') : undefined],
    ['summary', maybe(review.summary)],
    ['tags', few(review.tags.map(words))],
    ['spoilers', review.spoilers === 'none' ? undefined : bare(review.spoilers)],
    ['rating', rating && ratingOf(rating)],
    ['movie', movieOf(review.movie)],
    ['images', few(images.map(picture))],
    ['copyright', maybe(review.copyright)],
  ])
  return `---\n${yaml}---\n${review.body === '' ? '' : `\n${review.body}`}`
}

function movieOf(movie: Movie): Yaml {
  return section([
    ['title', words(movie.title)],
    ['originalTitle', maybe(movie.originalTitle)],
    ['year', numeral(movie.year)],
    ['released', token(movie.released)],
    ['directors', few(movie.directors.map(someone))],
    ['writers', few(movie.writers.map(someone))],
    ['cast', few(movie.cast.map(someone))],
    ['moreCast', movie.moreCast ? bare('true') : undefined],
    ['runtime', numeral(movie.runtime)],
    ['languages', few(movie.languages.map(words))],
    ['countries', few(movie.countries.map(words))],
    ['genres', few(movie.genres.map(words))],
    ['certification', maybe(movie.certification)],
    ['poster', movie.poster && picture(movie.poster)],
    ['ids', idsOf(movie.ids)],
  ])
}

function idsOf({ imdb, tmdb, wikidata, letterboxd }: Movie['ids']): Yaml | undefined {
  const entries: YamlPair[] = [
    ['imdb', maybe(imdb)],
    ['tmdb', maybe(tmdb)],
    ['wikidata', maybe(wikidata)],
    ['letterboxd', maybe(letterboxd)],
  ]
  return entries.some(([, id]) => id !== undefined) ? map(entries) : undefined
}

/** A person: the name alone, where there is no more and nobody would take it for “and others”. */
function someone({ name, role, url, from, bio, image }: CastMember): Yaml {
  const more: YamlPair[] = [
    ['role', maybe(role)],
    ['url', maybe(url)],
    ['from', maybe(from)],
    ['bio', maybe(bio)],
    ['image', image && picture(image)],
  ]
  const alone = more.every(([, value]) => value === undefined) && !isAndOthers(name)
  return alone ? words(name) : map([['name', words(name)], ...more])
}

function picture({ src, alt, caption, credit, width, height }: Image): Yaml {
  return map([
    ['src', words(src)],
    ['alt', words(alt)],
    ['caption', maybe(caption)],
    ['credit', maybe(credit)],
    ['width', numeral(width)],
    ['height', numeral(height)],
  ])
}

function ratingOf({ value, best, worst }: Rating): Yaml {
  const short = `${numeralOf(value)}/${numeralOf(best)}`
  if (Object.is(worst, 0) && /^\d{1,15}([.]\d{1,15})?\/\d{1,15}([.]\d{1,15})?$/u.test(short)) {
    return bare(short)
  }
  return map([
    ['value', numeral(value)],
    ['best', numeral(best)],
    ['worst', Object.is(worst, 0) ? undefined : numeral(worst)],
  ])
}

/** One value as itself, several as a list, none not at all. */
function few(items: readonly Yaml[]): Yaml | undefined {
  const [first] = items
  return items.length > 1 ? list(items) : first
}

function maybe(text: string | undefined): Yaml | undefined {
  return text === undefined ? undefined : words(text)
}

function token(text: string | undefined): Yaml | undefined {
  return text === undefined ? undefined : bare(text)
}

function numeral(value: number | undefined): Yaml | undefined {
  return value === undefined ? undefined : bare(numeralOf(value))
}

function numeralOf(value: number): string {
  // String() forgets the sign of a negative zero.
  return Object.is(value, -0) ? '-0' : String(value)
}
