import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  CastMember,
  Comment,
  Commenter,
  Image,
  Movie,
  Person,
  Rating,
  Review,
  Votes,
} from '../src/index.ts'

const movie = {
  title: 'Her',
  directors: [],
  writers: [],
  cast: [],
  moreCast: false,
  languages: ['en'],
  countries: ['US'],
  genres: [],
  ids: {},
}
const review = {
  title: 'Love, updated',
  language: 'en',
  authors: [{ name: 'Ada Moreau' }],
  draft: false,
  tags: [],
  spoilers: 'none',
  movie,
  images: [],
  body: '',
}

const refused = [
  // each kind of value, where another belongs
  ...[null, undefined, '', 'x', 0, true, [], () => review].map(value => ({
    name: `a review that is ${JSON.stringify(value) ?? typeof value}`,
    schema: Review,
    value,
  })),
  ...Object.keys(review).map(key => ({
    name: `a review without ${key}`,
    schema: Review,
    value: Object.fromEntries(Object.entries(review).filter(([each]) => each !== key)),
  })),
  {
    name: 'a key that is there and undefined',
    schema: Review,
    value: { ...review, slug: undefined },
  },
  { name: 'no author', schema: Review, value: { ...review, authors: [] } },
  { name: 'a title of white space', schema: Review, value: { ...review, title: ' \n' } },
  { name: 'a language by name', schema: Review, value: { ...review, language: 'english' } },
  { name: 'a tag that is not canonical', schema: Review, value: { ...review, language: 'EN-us' } },
  {
    name: 'a day that does not exist',
    schema: Review,
    value: { ...review, published: '2019-02-30' },
  },
  { name: 'a leap day in 1900', schema: Review, value: { ...review, published: '1900-02-29' } },
  {
    name: 'an hour that does not exist',
    schema: Review,
    value: { ...review, published: '2019-02-03T24:00Z' },
  },
  {
    name: 'a date with a line end',
    schema: Review,
    value: { ...review, published: '2019-02-03\n' },
  },
  ...[
    '',
    '.',
    '..',
    '.hidden',
    'a/b',
    'a\\b',
    'a?b',
    'a#b',
    'a%2fb',
    'a\0b',
    ' a',
    'a ',
    'a.',
    'x'.repeat(201),
  ].map(slug => ({
    name: `the slug ${JSON.stringify(slug).slice(0, 20)}`,
    schema: Review,
    value: { ...review, slug },
  })),
  { name: 'a country that is no more', schema: Movie, value: { ...movie, countries: ['SU'] } },
  { name: 'a country in small letters', schema: Movie, value: { ...movie, countries: ['us'] } },
  { name: 'half a minute', schema: Movie, value: { ...movie, runtime: 126.5 } },
  { name: 'half a year', schema: Movie, value: { ...movie, year: 2013.5 } },
  {
    name: 'an id with a path',
    schema: Movie,
    value: { ...movie, ids: { imdb: 'tt1798709/../x' } },
  },
  {
    name: 'a rating that is not a number',
    schema: Rating,
    value: { value: Number.NaN, best: 5, worst: 0 },
  },
  {
    name: 'a rating without end',
    schema: Rating,
    value: { value: 1, best: Number.POSITIVE_INFINITY, worst: 0 },
  },
  { name: 'a rating above its scale', schema: Rating, value: { value: 6, best: 5, worst: 0 } },
  { name: 'a scale upside down', schema: Rating, value: { value: 3, best: 1, worst: 5 } },
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'data:text/html,x',
    'vbscript:x',
    ' https://a.example',
    'java\nscript:x',
    '',
    'C:\\ada',
  ].map(url => ({
    name: `the address ${JSON.stringify(url)}`,
    schema: Person,
    value: { name: 'Ada', url },
  })),
  { name: 'a picture without words for it', schema: Image, value: { src: 'a.jpg' } },
  { name: 'a picture by mail', schema: Image, value: { src: 'mailto:ada@a.example', alt: '' } },
  { name: 'a role without a name', schema: CastMember, value: { role: 'Theodore' } },
  {
    name: 'a commenter known by an address',
    schema: Commenter,
    value: { name: 'Ben', id: 'x ben@a.example' },
  },
  { name: 'votes below zero', schema: Votes, value: { up: -1, down: 0 } },
  { name: 'a comment without an id', schema: Comment, value: { body: 'Yes!' } },
]

test.each(refused)('$name is refused', ({ schema, value }) => {
  expect(schema.safeParse(value).success).toBe(false)
})

const accepted = [
  { name: 'the least of a review', schema: Review, value: review },
  { name: 'a slug in another script', schema: Review, value: { ...review, slug: 'она-2013' } },
  { name: 'a slug with a space and a dot', schema: Review, value: { ...review, slug: 'her 2.0' } },
  { name: 'a movie without words', schema: Movie, value: { ...movie, languages: ['zxx'] } },
  { name: 'Kosovo', schema: Movie, value: { ...movie, countries: ['XK'] } },
  { name: 'a scale below zero', schema: Rating, value: { value: 0, best: 1, worst: -1 } },
  {
    name: 'an address by mail',
    schema: Person,
    value: { name: 'Ada', url: 'mailto:ada@a.example' },
  },
  {
    name: 'an address without a scheme',
    schema: Person,
    value: { name: 'Ada', url: '//a.example/ada' },
  },
  { name: 'a picture that decorates', schema: Image, value: { src: 'my poster.jpg', alt: '' } },
]

test.each(accepted)('$name is accepted as it is', ({ schema, value }) => {
  expect(schema.parse(value)).toStrictEqual(value)
})

describe('a schema gives its interface', () => {
  test('exactly', () => {
    expectTypeOf(Review.parse).returns.toEqualTypeOf<Review>()
    expectTypeOf(Movie.parse).returns.toEqualTypeOf<Movie>()
    expectTypeOf(Comment.parse).returns.toEqualTypeOf<Comment>()
    expect(Object.keys(Review.shape)).toContain('movie')
  })
})
