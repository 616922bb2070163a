import { describe, expect, test } from 'vitest'
import { movieDetails } from '../src/index.ts'
import { her, movie, named } from './movies.ts'

const full = {
  ...her,
  originalTitle: 'Her!',
  countries: ['US'],
  genres: ['Drama', 'Romance'],
  certification: 'R',
}

test('tells the fields in the order of the block that people know', () => {
  expect(movieDetails(full).map(({ field }) => field)).toEqual([
    ...['title', 'originalTitle', 'year', 'directors', 'writers', 'cast', 'runtime', 'languages'],
    ...['countries', 'genres', 'certification'],
  ])
})

test('tells each field by its label, its value and its text', () => {
  const details = movieDetails(full)
  expect(details.map(({ label, text }) => `${label} = ${text}`)).toEqual([
    'Title = Her',
    'Original Title = Her!',
    'Release Year = 2013',
    'Director = Spike Jonze',
    'Writer = Spike Jonze',
    'Actors = Joaquin Phoenix, Amy Adams, Scarlett Johansson, Rooney Mara, a.o.',
    'Runtime = 2 hours 6 minutes',
    'Language = English',
    'Country = United States',
    'Genres = Drama, Romance',
    'Certification = R',
  ])
  for (const { field, value } of details) expect(value).toBe(full[field])
})

const counted = [
  { locale: 'en', one: 'Director', two: 'Directors' },
  { locale: 'en-GB', one: 'Director', two: 'Directors' },
  { locale: 'de', one: 'Regie', two: 'Regie' },
  { locale: 'ru', one: 'Режиссёр', two: 'Режиссёры' },
  { locale: 'pt', one: 'Realização', two: 'Realização' },
  { locale: 'pt-BR', one: 'Direção', two: 'Direção' },
  { locale: 'pt-AO', one: 'Realização', two: 'Realização' },
  { locale: 'zh-TW', one: '導演', two: '導演' },
  { locale: 'sr', one: 'Director', two: 'Directors' },
  { locale: '__proto__', one: 'Director', two: 'Directors' },
]

test.each(counted)('$locale says $one for one and $two for two', ({ locale, one, two }) => {
  const labelOf = (...names: string[]) =>
    movieDetails(movie({ directors: named(...names) }), { locale })[1]?.label
  expect([labelOf('Ann Roe'), labelOf('Ann Roe', 'Bo Lee')]).toEqual([one, two])
})

test('a locale without labels gets English words throughout', () => {
  const known = movie({ languages: ['sr'], runtime: 60 })
  expect(movieDetails(known, { locale: 'sr' })).toEqual(movieDetails(known))
})

test('digits are those of the locale, without a mark between thousands', () => {
  const texts = (locale: string) =>
    movieDetails(movie({ year: 2013 }), { locale }).map(({ text }) => text)
  expect(texts('de')[1]).toBe('2013')
  expect(texts('ar-EG')[1]).toBe('٢٠١٣')
})

describe('leaves out', () => {
  const nothing = [
    { what: 'what is not known', known: movie({ title: 'x' }), fields: ['title'] },
    { what: 'an empty title', known: movie({ title: ' \u200F\n' }), fields: [] },
    {
      what: 'names that nobody can see',
      known: movie({ directors: named(' ', '\u2060') }),
      fields: ['title'],
    },
    { what: 'that an unknown cast goes on', known: movie({ moreCast: true }), fields: ['title'] },
  ]
  test.each(nothing)('$what', ({ known, fields }) => {
    expect(movieDetails(known).map(({ field }) => field)).toEqual(fields)
  })
})

test('a code without a name is told as it is', () => {
  const known = movie({ languages: ['qaa', 'not a tag'], countries: ['QQ', '<b>'] })
  expect(movieDetails(known).map(({ text }) => text)).toEqual(['Her', 'qaa, not a tag', 'QQ, <b>'])
})

test('a broken running time is the caller’s mistake', () => {
  expect(() => movieDetails(movie({ runtime: -1 }))).toThrow(TypeError)
})
