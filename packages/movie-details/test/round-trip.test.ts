import { Movie } from '@reviewkit/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatMovieDetails, type MovieField, parseMovieDetails } from '../src/index.ts'
import { her, languages, locales, movie, named } from './movies.ts'

const formats = ['text', 'markdown', 'html'] as const

function roundTrip(known: Movie, locale: string) {
  return formats.map(format => {
    const block = String(formatMovieDetails(known, { locale, format }))
    const { movie, problems } = parseMovieDetails(block, { locale })
    return { format, movie, problems }
  })
}

/** What a block shows of a movie. */
function shown({ title, cast, moreCast, ...known }: Movie): Partial<Movie> {
  const lists = ['directors', 'writers', 'languages', 'countries', 'genres'] as const
  const fields = ['originalTitle', 'year', 'runtime', 'certification'] as const
  return {
    title,
    ...Object.fromEntries(fields.filter(field => known[field]).map(field => [field, known[field]])),
    ...Object.fromEntries(
      lists.filter(field => known[field].length > 0).map(field => [field, known[field]]),
    ),
    ...(cast.length > 0 ? { cast, moreCast } : {}),
  }
}

function expectSame(known: Movie, locale: string) {
  for (const { format, movie, problems } of roundTrip(known, locale)) {
    expect({ format, movie, problems }).toEqual({ format, movie: shown(known), problems: [] })
  }
}

/** Words that blocks, lists, Markdown and HTML are made of, and text that is none of them. */
const trap = fc.constantFrom(
  ...[
    'Title:',
    'Titel: x',
    '片名：',
    'Runtime',
    'a.o.',
    'et al.',
    'u. a.',
    '等',
    'ほか',
    '…',
    '...',
  ],
  ...[
    'and',
    'und',
    'et',
    'y',
    'e',
    'i',
    'и',
    'و',
    '&',
    '/',
    ' / ',
    ',',
    ', ',
    ',x',
    '、',
    '، ',
    '；',
    ';',
  ],
  ...[
    'and others',
    'Robert Downey, Jr.',
    '(',
    ')',
    ' (',
    '(II)',
    ')(',
    '||',
    '|',
    '**',
    '__',
    '*a*',
    '_b_',
  ],
  ...[
    '\\',
    '\\*',
    '`',
    '[a](b)',
    '![a](b)',
    '<b>',
    '</dd>',
    '<dl>',
    '&amp;',
    '&#38;',
    '&',
    '<',
    '>',
  ],
  ...[
    '#',
    '# x',
    '- x',
    '1. x',
    '---',
    '2013',
    '٢٠١٣',
    '2h',
    'שלום',
    'مرحبا',
    'é',
    'ё',
    '👩‍🚀',
    '\u200D',
  ],
  ...[
    '"',
    "'",
    '“x”',
    ':',
    '：',
    ' – ',
    'x | y',
    '~~',
    'http://example.org',
    'constructor',
    '__proto__',
  ],
)
const words = fc
  .array(fc.oneof(trap, fc.string({ unit: 'grapheme', maxLength: 6 })), {
    minLength: 1,
    maxLength: 4,
  })
  .chain(parts => fc.constantFrom('', ' ').map(gap => parts.join(gap)))
/** One line, as the law asks: other texts are written as one. */
const line = words
  .map(text =>
    text
      .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, '')
      .replace(/[\s\p{Control}]+/gu, ' ')
      .trim(),
  )
  .filter(text => text !== '')

const people = fc.array(fc.record({ name: line }), { maxLength: 3 })
const cast = fc.array(fc.record({ name: line, role: line }, { requiredKeys: ['name'] }), {
  maxLength: 4,
})
const movies = fc
  .record({
    title: line,
    originalTitle: line,
    year: fc.integer({ min: 1870, max: 2200 }),
    directors: people,
    writers: people,
    cast,
    moreCast: fc.boolean(),
    runtime: fc.integer({ min: 1, max: 100_000 }),
    released: fc
      .date({ min: new Date('1895-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map(date => date.toISOString().slice(0, 10)),
    languages: fc.uniqueArray(
      fc.constantFrom(
        'en',
        'fr',
        'zh',
        'yue',
        'nb',
        'no',
        'pt-BR',
        'en-NZ',
        'zxx',
        'fil',
        'tlh',
        'qaa',
      ),
    ),
    countries: fc.uniqueArray(fc.constantFrom('US', 'GB', 'BA', 'HK', 'CG', 'CD', 'AG', 'XK')),
    genres: fc.array(line, { maxLength: 3 }),
    certification: line,
  })
  .map(known => movie(known))

describe('what is written reads back as the same movie', () => {
  test.each(locales)('in %s, whatever stands in names and titles', locale => {
    fc.assert(
      fc.property(movies, known => expectSame(known, locale)),
      { numRuns: 30 },
    )
  })

  test.each(locales)('in %s, for the block that people know', locale => {
    expectSame(her, locale)
  })

  test.each(locales)('in %s, from 1 minute to 5 hours', locale => {
    for (let runtime = 1; runtime <= 300; runtime++) {
      const block = formatMovieDetails(movie({ runtime }), { locale })
      expect(parseMovieDetails(block, { locale }).movie.runtime).toBe(runtime)
    }
  })
})

const hard = [
  { names: ['Robert Downey, Jr.'], why: 'a comma inside' },
  { names: ['Foo,Bar', ',', ', ,', 'x,'], why: 'a comma without a space' },
  { names: ['a.o.'], why: 'the words that end a list' },
  { names: ['Penn', 'Teller and others'], why: 'a name that ends like a list' },
  { names: ['小等', '监督等'], why: 'a name that ends in 等' },
  { names: ['Earth Wind and Fire Dept'], why: 'an “and” between longer words' },
  { names: ['and Then'], why: 'an “and” at the front' },
  { names: ['Tom Hall (II)', 'Ann (the (other)) (x'], why: 'brackets' },
  { names: ['AC / DC'], why: 'a slash with spaces' },
  {
    names: ['*NSYNC', '_x_', '[REC]', 'a|b', '<script>', '&amp;'],
    why: 'marks of Markdown and HTML',
  },
  { names: ['Title: Her', '**Title:** Her'], why: 'a label' },
  { names: ['عمر الشريف', 'Omar Sharif', 'יגאל 3'], why: 'two directions' },
]

test.each(hard)('a name with $why is one name, in every locale', ({ names }) => {
  const cast = named(...names)
  const played = cast.map(({ name }) => ({ name, role: name }))
  for (const locale of locales) {
    expectSame(movie({ cast, directors: cast, genres: names }), locale)
    expectSame(movie({ cast: played, moreCast: true }), locale)
  }
})

test('a text of several lines, with control characters, is written and read as one line', () => {
  const title = ' A\nTitle: B\t\u0000C\u2028D\u202E\u2068E\uD800 '
  for (const { movie: read, problems } of roundTrip(movie({ title }), 'en')) {
    expect({ read, problems }).toEqual({ read: { title: 'A Title: B C DE\uFFFD' }, problems: [] })
  }
})

test('every language and every country is read by the name it is written with', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const pairs = letters.flatMap(first => letters.map(second => first + second))
  const countries = pairs
    .map(code => code.toUpperCase())
    .filter(code => Movie.safeParse(movie({ countries: [code] })).success)
  const languages = [
    ...pairs.filter(code => Intl.getCanonicalLocales(code)[0] === code),
    ...['yue', 'fil', 'haw', 'ase', 'zxx', 'mul', 'grc', 'arc', 'tlh', 'qaa', 'xyz'],
    ...[
      'pt-BR',
      'en-GB',
      'en-NZ',
      'es-MX',
      'fr-BE',
      'zh-Hant',
      'zh-Hant-HK',
      'sr-Latn',
      'de-CH-1996',
    ],
  ]
  const known = movie({ languages, countries })
  for (const locale of locales) {
    const read = parseMovieDetails(formatMovieDetails(known, { locale }), { locale })
    expect({ locale, ...read.movie }).toEqual({ locale, ...shown(known) })
  }
})

const allFields: readonly MovieField[] = [
  ...(['title', 'originalTitle', 'year', 'released', 'directors', 'writers', 'cast'] as const),
  ...(['runtime', 'languages', 'countries', 'genres', 'certification'] as const),
]

/** What a block shows where only some fields are asked for, and a long cast is folded. */
function chosen(known: Movie, fields: readonly MovieField[], maxCast: number): Partial<Movie> {
  const { cast, moreCast } = known
  const folded = {
    ...known,
    cast: cast.slice(0, maxCast),
    moreCast: moreCast || cast.length > maxCast,
  }
  const told = Object.entries({ ...shown(folded), released: known.released }).filter(([key]) =>
    fields.some(field => field === key || (field === 'cast' && key === 'moreCast')),
  )
  const released = fields.includes('released') ? Number(known.released?.slice(0, 4)) : undefined
  return { ...(released === undefined ? {} : { year: released }), ...Object.fromEntries(told) }
}

const choices = fc.record({
  known: movies,
  fields: fc.shuffledSubarray([...allFields], { minLength: 1 }),
  maxCast: fc.integer({ min: 1, max: 4 }),
})

describe('what is chosen and folded reads back as what it shows', () => {
  test.each(locales)('in %s', locale => {
    const sameAgain = fc.property(choices, ({ known, fields, maxCast }) => {
      for (const format of formats) {
        const block = String(formatMovieDetails(known, { locale, format, fields, maxCast }))
        const { movie, problems } = parseMovieDetails(block, { locale })
        const expected = { format, movie: chosen(known, fields, maxCast), problems: [] }
        expect({ format, movie, problems }).toEqual(expected)
      }
    })
    fc.assert(sameAgain, { numRuns: 6 })
  })
})

describe('the language of a whole block need not be told', () => {
  test.each(languages)('in %s', locale => {
    const known = { ...her, originalTitle: 'Titel', countries: ['US'], genres: ['Drama'] }
    for (const format of formats) {
      const block = String(formatMovieDetails(known, { locale, format }))
      expect(parseMovieDetails(block)).toEqual({ movie: shown(known), locale, problems: [] })
    }
  })
})

test.each(languages)('every day of a leap year reads back in %s, in words', locale => {
  for (let time = Date.UTC(2012, 0, 1); time < Date.UTC(2013, 0, 1); time += 86_400_000) {
    const released = new Date(time).toISOString().slice(0, 10)
    const block = formatMovieDetails(movie({ released }), { locale, fields: ['released'] })
    expect(block).not.toContain(released)
    expect({ block, ...parseMovieDetails(block, { locale }) }).toEqual({
      ...{ block, locale, problems: [] },
      movie: { released, year: 2012 },
    })
  }
})
