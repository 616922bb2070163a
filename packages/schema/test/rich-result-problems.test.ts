import { describe, expect, test } from 'vitest'
import { type Rating, type Review, richResultProblems } from '../src/index.ts'
import { richResultRules } from '../src/rich-result-rules.ts'

/** Has all that is required and recommended. */
const full: Review = {
  title: 'Love, updated',
  language: 'en',
  authors: [{ name: 'Ada Moreau' }],
  published: '2014-02-13',
  draft: false,
  tags: [],
  spoilers: 'none',
  rating: { value: 4.5, best: 5, worst: 0 },
  movie: {
    title: 'Her',
    released: '2013-12-18',
    directors: [{ name: 'Spike Jonze' }],
    writers: [],
    cast: [],
    moreCast: false,
    languages: ['en'],
    countries: ['US'],
    genres: [],
    poster: { src: 'her.jpg', alt: '' },
    ids: {},
  },
  images: [],
  body: '',
}

function without<T extends object>(whole: T, ...keys: (keyof T)[]): T {
  return Object.fromEntries(
    Object.entries(whole).filter(([key]) => !keys.some(each => each === key)),
  ) as T
}

const { movie } = full
const rating: Rating = { value: 4.5, best: 5, worst: 0 }
/** A review for each rule that lacks what it asks for; the types forbid some of them. */
const cases: { property: string; review: Review; message: string }[] = [
  {
    property: 'Review.author',
    review: { ...full, authors: [] },
    message: 'The review has no author, which Google requires for a review snippet.',
  },
  {
    property: 'Review.author.name',
    review: { ...full, authors: [{ name: 'A'.repeat(100) }] },
    message:
      'The review has no author’s name of less than 100 characters, which Google requires for a review snippet.',
  },
  {
    property: 'Review.itemReviewed.name',
    review: { ...full, movie: { ...movie, title: '' } },
    message: 'The review has no movie with a title, which a review snippet may need.',
  },
  {
    property: 'Review.reviewRating.ratingValue',
    review: without(full, 'rating'),
    message: 'The review has no rating, which Google requires for a review snippet.',
  },
  {
    property: 'Review.datePublished',
    review: without(full, 'published'),
    message: 'The review has no date, which may make for a better review snippet.',
  },
  {
    property: 'Rating.bestRating',
    review: { ...full, rating: without(rating, 'best') },
    message:
      'The review has no upper end of the rating’s scale, which Google recommends for a review snippet.',
  },
  {
    property: 'Rating.worstRating',
    review: { ...full, rating: without(rating, 'worst') },
    message:
      'The review has no lower end of the rating’s scale, which Google recommends for a review snippet.',
  },
  {
    property: 'Movie.name',
    review: { ...full, movie: { ...movie, title: '' } },
    message: 'The review has no title of the movie, which Google requires for a movie carousel.',
  },
  {
    property: 'Movie.image',
    review: { ...full, movie: without(movie, 'poster') },
    message: 'The review has no poster of the movie, which Google requires for a movie carousel.',
  },
  {
    property: 'Movie.dateCreated',
    review: { ...full, movie: without(movie, 'released', 'year') },
    message:
      'The review has no day or year of release, which may make for a better movie carousel.',
  },
  {
    property: 'Movie.director',
    review: { ...full, movie: { ...movie, directors: [] } },
    message: 'The review has no director, which may make for a better movie carousel.',
  },
]

test('every rule stands in the table below, with its day', () => {
  expect(richResultRules.map(rule => `${rule.node}.${rule.property}`)).toEqual(
    cases.map(({ property }) => property),
  )
  for (const { asOf } of richResultRules) expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

test('a review with all of it has no problem', () => {
  expect(richResultProblems(full)).toEqual([])
})

describe('a review that lacks', () => {
  test.each(cases)('$property: $message', ({ property, review, message }) => {
    const rule = richResultRules.find(each => `${each.node}.${each.property}` === property)
    expect(richResultProblems(review, { file: 'her.md' })).toContainEqual({
      severity: 'warning',
      code: rule?.status === 'required' ? 'rich-result-required' : 'rich-result-recommended',
      message,
      file: 'her.md',
      path: rule?.path,
      hint: rule?.hint,
    })
  })

  test('one author’s short name beside a long one is enough', () => {
    const authors = [{ name: 'A'.repeat(100) }, { name: 'Ada Moreau' }]
    expect(richResultProblems({ ...full, authors })).toEqual([])
  })

  test('claims nothing of Google where its words were not read', () => {
    const uncertain = richResultRules.filter(rule => !rule.certain).map(rule => rule.property)
    const messages = cases
      .filter(({ property }) => uncertain.includes(property.replace(/^\w+[.]/, '')))
      .map(({ message }) => message)
    expect(messages.length).toBe(uncertain.length)
    for (const message of messages) {
      expect(message).toContain('may')
      expect(message).not.toContain('Google')
    }
  })
})
