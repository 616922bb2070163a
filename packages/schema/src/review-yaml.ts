import type { Image } from './image.ts'
import type { CastMember, Movie } from './movie.ts'
import type { Rating } from './rating.ts'
import { isAndOthers } from './read-movie.ts'
import type { Review } from './review.ts'
import { bare, list, map, section, words, type Yaml, type YamlPair } from './yaml-text.ts'

/** A review as the keys of its front matter, in their order; also what a file may leave out. */
export function reviewYaml(review: Review): YamlPair[] {
  const { authors, rating, images } = review
  return [
    ['title', words(review.title)],
    ['slug', maybe(review.slug)],
    ['language', words(review.language)],
    ['authors', several(authors.map(someone))],
    ['published', token(review.published)],
    ['updated', token(review.updated)],
    ['draft', bare(String(review.draft))],
    ['summary', maybe(review.summary)],
    ['tags', several(review.tags.map(words))],
    ['spoilers', bare(review.spoilers)],
    ['rating', rating && ratingOf(rating)],
    ['movie', movieYaml(review.movie)],
    ['images', several(images.map(picture))],
    ['copyright', maybe(review.copyright)],
  ]
}

/** A movie as the keys of a mapping. */
function movieYaml(movie: Movie): Yaml {
  return section([
    ['title', words(movie.title)],
    ['originalTitle', maybe(movie.originalTitle)],
    ['year', numeral(movie.year)],
    ['released', token(movie.released)],
    ['directors', several(movie.directors.map(someone))],
    ['writers', several(movie.writers.map(someone))],
    ['cast', several(movie.cast.map(someone))],
    ['moreCast', bare(String(movie.moreCast))],
    ['runtime', numeral(movie.runtime)],
    ['languages', several(movie.languages.map(words))],
    ['countries', several(movie.countries.map(words))],
    ['genres', several(movie.genres.map(words))],
    ['certification', maybe(movie.certification)],
    ['poster', movie.poster && picture(movie.poster)],
    ['ids', idsOf(movie.ids)],
  ])
}

function idsOf({ imdb, tmdb, wikidata, letterboxd }: Movie['ids']): Yaml {
  return map([
    ['imdb', maybe(imdb)],
    ['tmdb', maybe(tmdb)],
    ['wikidata', maybe(wikidata)],
    ['letterboxd', maybe(letterboxd)],
  ])
}

/** A person: the name alone, where there is no more and nobody would take it for “and others”. */
export function someone({ name, role, url, from, bio, image }: CastMember): Yaml {
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

function ratingOf(rating: Rating): Yaml {
  const { value, best, worst } = rating
  const short = `${numeralOf(value)}/${numeralOf(best)}`
  if (Object.is(worst, 0) && /^\d{1,15}([.]\d{1,15})?\/\d{1,15}([.]\d{1,15})?$/u.test(short)) {
    return bare(short)
  }
  return ratingMap(rating)
}

/** A rating with its parts named. */
export function ratingMap({ value, best, worst }: Rating): Yaml {
  return map([
    ['value', numeral(value)],
    ['best', numeral(best)],
    ['worst', Object.is(worst, 0) ? undefined : numeral(worst)],
  ])
}

/** One value as itself, any other number as a list. */
function several(items: readonly Yaml[]): Yaml {
  const [only] = items
  return only !== undefined && items.length === 1 ? only : list(items)
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
