import { describe, expect, test } from 'vitest'
import { type MovieField, movieDetails } from '../src/index.ts'
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
  { locale: 'sv', one: 'Regi', two: 'Regi' },
  { locale: 'da', one: 'Instruktør', two: 'Instruktører' },
  { locale: 'nn', one: 'Regi', two: 'Regi' },
  { locale: 'no', one: 'Regi', two: 'Regi' },
  { locale: 'fi', one: 'Ohjaaja', two: 'Ohjaajat' },
  { locale: 'cs', one: 'Režie', two: 'Režie' },
  { locale: 'hu', one: 'Rendező', two: 'Rendezők' },
  { locale: 'uk', one: 'Режисер', two: 'Режисери' },
  { locale: 'el', one: 'Σκηνοθεσία', two: 'Σκηνοθεσία' },
  { locale: 'tr', one: 'Yönetmen', two: 'Yönetmenler' },
  { locale: 'ko', one: '감독', two: '감독' },
  { locale: 'he', one: 'בימוי', two: 'בימוי' },
  { locale: 'iw', one: 'בימוי', two: 'בימוי' },
  { locale: 'ar', one: 'إخراج', two: 'إخراج' },
  { locale: 'fa', one: 'کارگردان', two: 'کارگردان' },
  { locale: 'th', one: 'กำกับโดย', two: 'กำกับโดย' },
  { locale: 'zh-HK', one: '導演', two: '導演' },
  { locale: 'zh-Hans', one: '导演', two: '导演' },
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

describe('fields', () => {
  const known = { ...full, released: '2013-12-18' }
  const fieldsOf = (fields: readonly MovieField[]) =>
    movieDetails(known, { fields }).map(({ field }) => field)

  test('are told in the order they are asked for, each once', () => {
    expect(fieldsOf(['year', 'title', 'year'])).toEqual(['year', 'title'])
    expect(fieldsOf([])).toEqual([])
  })

  test('have the day of release only where it is asked for', () => {
    expect(movieDetails(known).map(({ field }) => field)).not.toContain('released')
    expect(movieDetails(known, { fields: ['released'], locale: 'pt-BR' })[0]).toEqual({
      field: 'released',
      value: '2013-12-18',
      label: 'Data de lançamento',
      text: '18 de dezembro de 2013',
    })
  })

  test('tell an instant as it is', () => {
    const released = '2013-12-18T20:00:00Z'
    expect(movieDetails({ ...known, released }, { fields: ['released'] })[0]?.text).toBe(released)
  })

  test('that are none are the caller’s mistake', () => {
    expect(() => fieldsOf(JSON.parse('["title", "budget"]'))).toThrow(
      "movieDetails: `fields` must be among title, originalTitle, year, released, directors, writers, cast, runtime, languages, countries, genres, certification, and has 'budget'",
    )
  })
})

describe('maxCast', () => {
  const folds = [
    { maxCast: 1, text: 'Joaquin Phoenix, a.o.' },
    { maxCast: 2, locale: 'de', text: 'Joaquin Phoenix, Amy Adams u. a.' },
    { maxCast: 2, locale: 'zh', text: 'Joaquin Phoenix、Amy Adams等' },
    { maxCast: 2, locale: 'ja', text: 'Joaquin Phoenix、Amy Adams ほか' },
    { maxCast: 4, text: 'Joaquin Phoenix, Amy Adams, Scarlett Johansson, Rooney Mara' },
  ]
  test.each(folds)('$maxCast in $locale names $text', ({ text, ...options }) => {
    const known = { ...her, moreCast: false }
    const [detail] = movieDetails(known, { ...options, fields: ['cast'] })
    expect([detail?.text, detail?.value]).toEqual([text, her.cast])
  })

  test.each([0, -1, Number.NaN])('of %d is the caller’s mistake', maxCast => {
    expect(() => movieDetails(her, { maxCast })).toThrow(
      `movieDetails: \`maxCast\` must be 1 or more, not ${maxCast}`,
    )
  })
})
