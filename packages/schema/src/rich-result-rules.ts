/** One thing that Google’s documentation asks of structured data, as it stood on a day. */
export interface RichResultRule {
  readonly node: 'Review' | 'Rating' | 'Movie'
  readonly property: string
  readonly status: 'required' | 'recommended'
  /** The rich result that the rule is about. */
  readonly feature: 'review snippet' | 'movie carousel'
  /** The day on which the documentation was read. */
  readonly asOf: string
  /** Whether the documentation itself was read, or only what others say of it. */
  readonly certain: boolean
  /** What the property is called in a sentence. */
  readonly called: string
  /** Where it stands in a review, and what to write there. */
  readonly path: readonly string[]
  readonly hint: string
  /** The most characters that a text may have. */
  readonly longest?: number
}

const asOf = '2026-11-22'

/**
 * What a review snippet and a movie carousel need. Google’s lists change with time: this is data with
 * its date, not code. Left out is what a review always has, its `itemReviewed`, and what one review
 * cannot tell: the `aggregateRating` of a movie, its other reviews, and the list around a carousel.
 */
export const richResultRules: readonly RichResultRule[] = [
  {
    node: 'Review',
    property: 'author',
    status: 'required',
    feature: 'review snippet',
    asOf,
    certain: true,
    called: 'author',
    path: ['authors'],
    hint: 'Write author: and the name of who wrote the review.',
  },
  {
    node: 'Review',
    property: 'author.name',
    status: 'required',
    feature: 'review snippet',
    asOf,
    certain: true,
    called: 'author’s name of less than 100 characters',
    path: ['authors'],
    hint: 'Write the name alone, and what there is to say of the person as bio:.',
    longest: 99,
  },
  {
    node: 'Review',
    property: 'itemReviewed.name',
    status: 'required',
    feature: 'review snippet',
    asOf,
    certain: false,
    called: 'movie with a title',
    path: ['movie', 'title'],
    hint: 'Write title: and the title of the movie, below movie:.',
  },
  {
    node: 'Review',
    property: 'reviewRating.ratingValue',
    status: 'required',
    feature: 'review snippet',
    asOf,
    certain: true,
    called: 'rating',
    path: ['rating'],
    hint: 'Write rating: and a value on its scale, for example 4.5/5.',
  },
  {
    node: 'Review',
    property: 'datePublished',
    status: 'recommended',
    feature: 'review snippet',
    asOf,
    certain: false,
    called: 'date',
    path: ['published'],
    hint: 'Write published: and the day, as YYYY-MM-DD.',
  },
  {
    node: 'Rating',
    property: 'bestRating',
    status: 'recommended',
    feature: 'review snippet',
    asOf,
    certain: true,
    called: 'upper end of the rating’s scale',
    path: ['rating', 'best'],
    hint: 'Write the scale after a slash, for example 4.5/5.',
  },
  {
    node: 'Rating',
    property: 'worstRating',
    status: 'recommended',
    feature: 'review snippet',
    asOf,
    certain: true,
    called: 'lower end of the rating’s scale',
    path: ['rating', 'worst'],
    hint: 'Write { value: 4.5, best: 5, worst: 1 } where it is not 0.',
  },
  {
    node: 'Movie',
    property: 'name',
    status: 'required',
    feature: 'movie carousel',
    asOf,
    certain: true,
    called: 'title of the movie',
    path: ['movie', 'title'],
    hint: 'Write title: and the title of the movie, below movie:.',
  },
  {
    node: 'Movie',
    property: 'image',
    status: 'required',
    feature: 'movie carousel',
    asOf,
    certain: true,
    called: 'poster of the movie',
    path: ['movie', 'poster'],
    hint: 'Write poster: { src: poster.jpg, alt: "…" } below movie:.',
  },
  {
    node: 'Movie',
    property: 'dateCreated',
    status: 'recommended',
    feature: 'movie carousel',
    asOf,
    certain: false,
    called: 'day or year of release',
    path: ['movie', 'released'],
    hint: 'Write released: and the day, or year: and the year, below movie:.',
  },
  {
    node: 'Movie',
    property: 'director',
    status: 'recommended',
    feature: 'movie carousel',
    asOf,
    certain: false,
    called: 'director',
    path: ['movie', 'directors'],
    hint: 'Write director: and a name, or a list of names, below movie:.',
  },
]
