import { Movie } from '@reviewkit/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatMovieDetails, parseMovieDetails } from '../src/index.ts'
import { her, locales, movie, named } from './movies.ts'

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
