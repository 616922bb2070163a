import type { Movie } from '@reviewkit/schema'
import { describe, expect, test } from 'vitest'
import { type ImdbTsv, moviesFromImdbTsv } from '../../src/import/index.ts'
import { fixture, movie, short } from './movies.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** The text in pieces of so many bytes, as a stream may bring it. */
async function* pieces(text: string, size: number) {
  const whole = bytes(text)
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size)
}

async function gather(files: ImdbTsv) {
  const movies: Movie[] = []
  const problems: string[] = []
  for await (const item of moviesFromImdbTsv(files)) {
    if (item.movie) movies.push(item.movie)
    else problems.push(short(item.problem))
  }
  return { movies, problems }
}

const files = (size: number): ImdbTsv => ({
  basics: pieces(fixture('imdb/title.basics.tsv'), size),
  crew: pieces(fixture('imdb/title.crew.tsv'), size),
  principals: pieces(fixture('imdb/title.principals.tsv'), size),
  names: () => pieces(fixture('imdb/name.basics.tsv'), size),
})

describe.each([1, 7, 100_000])('files that come in pieces of %i bytes', size => {
  test('give films, and no series or short', async () => {
    const { movies, problems } = await gather(files(size))
    expect(movies).toEqual([
      movie({
        title: '"Quotes" mean nothing',
        year: 1894,
        runtime: 45,
        genres: ['Romance'],
        ids: { imdb: 'tt0000009' },
      }),
      movie({
        title: 'At home',
        originalTitle: 'Zuhause',
        directors: [{ name: 'Ann Roe' }],
        writers: [{ name: 'Ann Roe' }],
        cast: [{ name: 'Joaquin Phoenix' }],
        ids: { imdb: 'tt0100002' },
      }),
      movie({
        year: 2013,
        runtime: 126,
        genres: ['Drama', 'Romance', 'Sci-Fi'],
        directors: [{ name: 'Spike Jonze' }],
        writers: [{ name: 'Spike Jonze' }],
        cast: [
          { name: 'Joaquin Phoenix', role: 'Theodore' },
          { name: 'Amy Adams', role: 'Amy, Her "double"' },
        ],
        ids: { imdb: 'tt1798709' },
      }),
    ])
    expect(problems).toEqual([
      'name-unknown title.crew.tsv:4',
      'value-not-readable title.principals.tsv:3',
    ])
  })
})

const head = 'tconst\ttitleType\tprimaryTitle\toriginalTitle\tstartYear\truntimeMinutes\tgenres\n'
const film = (id: string, title = 'Her', year = '2013') =>
  `${id}\tmovie\t${title}\t${title}\t${year}\t\\N\t\\N\n`
const small = (basics: string, crew = 'tconst\tdirectors\twriters\n'): ImdbTsv => ({
  basics: [bytes(basics)],
  crew: [bytes(crew)],
  principals: [bytes('tconst\tnconst\tcategory\tcharacters\n')],
  names: () => [bytes('nconst\tprimaryName\nnm1\tAnn Roe')],
})

const broken: { what: string; files: ImdbTsv; titles: string[]; problems: string[] }[] = [
  {
    what: 'an empty file',
    files: small(''),
    titles: [],
    problems: ['columns-missing title.basics.tsv:1'],
  },
  {
    what: 'a file without a head',
    files: small(film('tt1')),
    titles: [],
    problems: ['columns-missing title.basics.tsv:1'],
  },
  {
    what: 'a row that is cut off',
    files: small(`${head}tt0000001\tmovie\n${film('tt0000002')}`),
    titles: ['Her'],
    problems: ['row-not-readable title.basics.tsv:2'],
  },
  {
    what: 'a row without an end',
    files: small(`${head}${'x'.repeat(2e6)}\n${film('tt0000002')}`),
    titles: ['Her'],
    problems: ['row-not-readable title.basics.tsv:2'],
  },
  {
    what: 'an empty line, CRLF and a BOM',
    files: small(`\uFEFF${head}\n${film('tt0000001')}`.replaceAll('\n', '\r\n')),
    titles: ['Her'],
    problems: [],
  },
  {
    what: 'rows out of order',
    files: small(`${head}${film('tt0000002')}${film('tt0000001', 'Him')}`),
    titles: ['Her', 'Him'],
    problems: ['rows-not-sorted title.basics.tsv:3'],
  },
  {
    what: 'a film without a title',
    files: small(`${head}${film('tt0000001', '\\N')}`),
    titles: [],
    problems: ['title-missing title.basics.tsv:2'],
  },
  {
    what: 'a year that is none',
    files: small(`${head}${film('tt0000001', 'Her', '13?')}`),
    titles: ['Her'],
    problems: ['value-not-readable title.basics.tsv:2'],
  },
  {
    what: 'the wrong file',
    files: small(`${head}${film('tt0000001')}`, 'nconst\tprimaryName\n'),
    titles: ['Her'],
    problems: ['columns-missing title.crew.tsv:1'],
  },
]

test.each(broken)('$what: $problems', async ({ files: given, titles, problems }) => {
  const found = await gather(given)
  expect(found.movies.map(({ title }) => title)).toEqual(titles)
  expect(found.problems).toEqual(problems)
})

test('the names are read once for each 25,000 films, and not at all where nobody is named', async () => {
  const id = (n: number) => `tt${String(n).padStart(7, '0')}`
  const numbers = Array.from({ length: 25_001 }, (_, n) => n)
  const crew = ['tconst\tdirectors\twriters', ...numbers.map(n => `${id(n)}\tnm1\t\\N`)].join('\n')
  const basics = head + numbers.map(n => film(id(n))).join('')
  let passes = 0
  const counted = (given: ImdbTsv): ImdbTsv => ({
    ...given,
    names: () => {
      passes += 1
      return given.names()
    },
  })
  const { movies } = await gather(counted(small(basics, crew)))
  expect([movies.length, movies.at(-1)?.directors, passes]).toEqual([
    25_001,
    [{ name: 'Ann Roe' }],
    2,
  ])
  passes = 0
  await gather(counted(small(`${head}${film('tt0000001')}`)))
  expect(passes).toBe(0)
})

test('what a stream throws is the reader’s to know', async () => {
  async function* failing() {
    yield bytes(head)
    throw new Error('The disk is gone')
  }
  await expect(gather({ ...small(''), basics: failing() })).rejects.toThrow('The disk is gone')
})
