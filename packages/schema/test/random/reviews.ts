import fc from 'fast-check'
import type { Review } from '../../src/index.ts'

const sign = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(
      ...'-:?,[]{}#&*!|>\'"%@`~= \n\r\t\\.0123eEaxnoyNY…★/½\u0085\u2028\ufeff\0\ud83d',
    ),
    maxLength: 12,
  }),
  fc.constantFrom(
    'a.o.',
    'and others',
    'true',
    'Null',
    '.inf',
    '2:06',
    '<<',
    '__proto__',
    '- a',
    '? b',
    '|-',
    '>+',
    '!!str x',
    '&a',
    '*a',
    '{ name: x }',
    '4/5',
  ),
)
const text = sign.map(value => (/\S/u.test(value) ? value : `x${value}`))
const day = fc.constantFrom(
  '2014-02-13',
  '0001-01-01',
  '2024-02-29T23:59:59.5-11:30',
  '2014-02-13T10:00Z',
)
const address = fc.constantFrom(
  'a.jpg',
  'https://a.example/?q=a b#c',
  '/x, y',
  'é: x.jpg'.replace(':', ''),
  '?a={b}',
  '#',
)
const size = fc.integer({ min: 1, max: 5000 })
const maybe = { noNullPrototype: true }
const image = fc.record(
  { src: address, alt: sign, caption: text, credit: text, width: size, height: size },
  { ...maybe, requiredKeys: ['src', 'alt'] },
)
const someone = { name: text, url: address, from: text, bio: text, image }
const person = fc.record(someone, { ...maybe, requiredKeys: ['name'] })
const member = fc.record({ ...someone, role: text }, { ...maybe, requiredKeys: ['name'] })
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 })
const rating = fc
  .tuple(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  )
  .map(numbers => numbers.sort((a, b) => a - b))
  .filter(([worst = 0, , best = 0]) => worst < best)
  .map(([worst = 0, value = 0, best = 0]) => ({ value, best, worst }))
const simpleRating = fc
  .integer({ min: 0, max: 20 })
  .map(half => ({ value: half / 2, best: 10, worst: 0 }))
const movies = fc.record(
  {
    title: text,
    originalTitle: text,
    year: fc.integer({ min: 1870, max: 2200 }),
    released: day,
    directors: few(person),
    writers: few(person),
    cast: few(member),
    moreCast: fc.boolean(),
    runtime: size,
    languages: few(
      fc.constantFrom('en', 'no', 'pt-BR', 'zxx', 'zh-Hant-TW', 'ga', 'gaa', 'de-1996', 'en-x-a'),
    ),
    countries: few(fc.constantFrom('NO', 'US', 'XK', 'FR')),
    genres: few(text),
    certification: text,
    poster: image,
    ids: fc.record(
      {
        imdb: fc.constant('tt1798709'),
        tmdb: fc.constantFrom('0', '152601', '012'),
        wikidata: fc.constant('Q788822'),
        letterboxd: fc.constantFrom('her', '1917', 'no'),
      },
      { ...maybe, requiredKeys: [] },
    ),
  },
  {
    ...maybe,
    requiredKeys: [
      'title',
      'directors',
      'writers',
      'cast',
      'moreCast',
      'languages',
      'countries',
      'genres',
      'ids',
    ],
  },
)
/** Valid reviews, full of words that YAML and JSON-LD could take for something else. */
export const reviews: fc.Arbitrary<Review> = fc.record(
  {
    title: text,
    slug: fc.constantFrom('her', '1917', 'no', 'été', 'a b', '-x', "it's", '{a}', '[', 'null'),
    language: fc.constantFrom('en', 'no', 'zh-Hans'),
    authors: fc.array(person, { minLength: 1, maxLength: 3 }),
    published: day,
    updated: day,
    draft: fc.boolean(),
    summary: text,
    tags: few(text),
    spoilers: fc.constantFrom('none' as const, 'mild' as const, 'full' as const),
    rating: fc.oneof(rating, simpleRating),
    movie: movies,
    images: few(image),
    copyright: text,
    body: sign,
  },
  {
    ...maybe,
    requiredKeys: [
      'title',
      'language',
      'authors',
      'draft',
      'tags',
      'spoilers',
      'movie',
      'images',
      'body',
    ],
  },
)
