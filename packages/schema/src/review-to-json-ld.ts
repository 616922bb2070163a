import type { Image } from './image.ts'
import type { CastMember, Movie } from './movie.ts'
import type { Person } from './person.ts'
import type { Review } from './review.ts'

export interface ReviewToJsonLdOptions {
  /** The review's own address; relative addresses of pictures and people are resolved against it. */
  url?: string
}

type Node = Record<string, unknown>

/**
 * The review as schema.org tells it: a `Review` whose `itemReviewed` is a `Movie`. The scale of the
 * rating always stands beside it, since search engines assume 1 to 5 otherwise. Nothing that is not
 * known is written; the value holds JSON only. Put it on a page by `jsonScript` of `@reviewkit/html`.
 *
 * Writers are the movie's `author`: schema.org has no word of its own for them. Who plays a role
 * stands within it, a `PerformanceRole`; all others are a `Person`. One value stands alone, several
 * stand in a list. The body is not told: the page shows it, and would hold it twice.
 * `reviewFromJsonLd` reads it back.
 *
 * @example
 * const movie = { title: 'Her', directors: [{ name: 'Spike Jonze' }], writers: [], cast: [], moreCast: false, runtime: 126, languages: ['en'], countries: [], genres: [], ids: {} }
 * const review = { title: 'Love, updated', language: 'en', authors: [{ name: 'Ada Moreau' }], draft: false, tags: [], spoilers: 'none' as const, movie, images: [], body: '' }
 * reviewToJsonLd(review).author // { '@type': 'Person', name: 'Ada Moreau' }
 * reviewToJsonLd(review).itemReviewed // { '@type': 'Movie', name: 'Her', director: { '@type': 'Person', name: 'Spike Jonze' }, duration: 'PT2H6M', inLanguage: 'en' }
 */
export function reviewToJsonLd(
  review: Review,
  { url }: ReviewToJsonLdOptions = {},
): Record<string, unknown> {
  const { rating } = review
  return known({
    '@context': 'https://schema.org',
    '@type': 'Review',
    '@id': url,
    url,
    name: review.title,
    author: few(review.authors.map(person => personNode(person, url))),
    datePublished: review.published,
    dateModified: review.updated,
    inLanguage: review.language,
    description: review.summary,
    keywords: words(review.tags),
    reviewRating:
      rating &&
      known({
        '@type': 'Rating',
        ratingValue: rating.value,
        bestRating: rating.best,
        worstRating: rating.worst,
      }),
    image: few(review.images.map(image => imageNode(image, url))),
    copyrightNotice: review.copyright,
    itemReviewed: movieNode(review.movie, url),
  })
}

function movieNode(movie: Movie, base: string | undefined): Node {
  const { released } = movie
  // Where a movie came out a year after it was made, each has a property of its own.
  const year = movie.year?.toString() ?? released?.slice(0, 4)
  return known({
    '@type': 'Movie',
    name: movie.title,
    alternateName: movie.originalTitle,
    dateCreated: year === released?.slice(0, 4) ? released : year,
    datePublished: released ?? year,
    director: few(movie.directors.map(person => personNode(person, base))),
    author: few(movie.writers.map(person => personNode(person, base))),
    actor: few(movie.cast.map(member => memberNode(member, base))),
    duration: movie.runtime === undefined ? undefined : durationOf(movie.runtime),
    inLanguage: few(movie.languages),
    countryOfOrigin: few(movie.countries.map(name => ({ '@type': 'Country', name }))),
    genre: words(movie.genres),
    contentRating: movie.certification,
    image: movie.poster && imageNode(movie.poster, base),
    sameAs: few(pagesAbout(movie.ids)),
  })
}

function personNode({ name, url, from, bio, image }: Person, base: string | undefined): Node {
  return known({
    '@type': 'Person',
    name,
    url: url === undefined ? undefined : absolute(url, base),
    homeLocation: from === undefined ? undefined : { '@type': 'Place', name: from },
    description: bio,
    image: image && imageNode(image, base),
  })
}

function memberNode(member: CastMember, base: string | undefined): Node {
  const actor = personNode(member, base)
  const { role } = member
  if (role === undefined) return actor
  return { '@type': 'PerformanceRole', actor, characterName: role }
}

/** An address alone where a picture has nothing more to say: what search engines read most widely. */
function imageNode(image: Image, base: string | undefined): unknown {
  const url = absolute(image.src, base)
  const { alt, caption, credit, width, height } = image
  if (alt === '' && [caption, credit, width, height].every(value => value === undefined)) return url
  return known({
    '@type': 'ImageObject',
    url,
    description: alt === '' ? undefined : alt,
    caption,
    creditText: credit,
    width,
    height,
  })
}

function pagesAbout({ imdb, tmdb, wikidata, letterboxd }: Movie['ids']): string[] {
  const page = (base: string, id: string | undefined) =>
    id === undefined ? [] : [`${base}${encodeURIComponent(id.toWellFormed())}`]
  return [
    ...page('https://www.imdb.com/title/', imdb),
    ...page('https://www.themoviedb.org/movie/', tmdb),
    ...page('https://www.wikidata.org/wiki/', wikidata),
    ...page('https://letterboxd.com/film/', letterboxd),
  ]
}

/** Minutes as an ISO 8601 duration, in hours and minutes. */
function durationOf(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`
}

function absolute(address: string, base: string | undefined): string {
  if (base === undefined) return address
  try {
    return new URL(address, base).href
  } catch {
    // Without a base that is absolute itself, the address stays as it was written.
    return address
  }
}

/** One value alone, several as a list, none not at all. */
function few(values: readonly unknown[]): unknown {
  return values.length > 1 ? [...values] : values[0]
}

/** Words, one of which may hold a comma: alone it would be read as several. */
function words(values: readonly string[]): unknown {
  return values.length === 1 && values[0]?.includes(',') ? [...values] : few(values)
}

/** Leaves out what is not known: JSON has no `undefined`. */
function known(node: Node): Node {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined))
}
