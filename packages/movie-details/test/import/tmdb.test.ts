import { describe, expect, test } from 'vitest'
import { movieFromTmdb } from '../../src/import/index.ts'
import { jsonFixture, movie, short } from './movies.ts'

test('a whole answer gives all that a movie has', () => {
  expect(movieFromTmdb(jsonFixture('tmdb/her.json'))).toEqual({
    movie: {
      title: 'Her',
      year: 2013,
      released: '2013-12-18',
      directors: [{ name: 'Spike Jonze' }],
      writers: [{ name: 'Spike Jonze' }],
      cast: [
        { name: 'Joaquin Phoenix', role: 'Theodore' },
        { name: 'Scarlett Johansson', role: 'Samantha (voice)' },
        { name: 'Amy Adams', role: 'Amy' },
        { name: 'Rooney Mara' },
      ],
      moreCast: false,
      runtime: 126,
      languages: ['en'],
      countries: ['US'],
      genres: ['Romance', 'Drama'],
      certification: 'R',
      poster: { src: 'https://image.tmdb.org/t/p/w500/made-up-poster.jpg', alt: 'Her' },
      ids: { imdb: 'tt1798709', tmdb: '152601', wikidata: 'Q788822' },
    },
    problems: [],
  })
})

const credits = { cast: [], crew: [] }
const crew = (id: number, name: string, job: string, department = 'Writing') => ({
  id,
  name,
  job,
  department,
})

const read: { record: object; gives: Parameters<typeof movie>[0]; problems?: string[] }[] = [
  // titles
  {
    record: { title: 'Elle', original_title: 'Her' },
    gives: { title: 'Elle', originalTitle: 'Her' },
  },
  { record: { title: '', original_title: 'Her' }, gives: {} },
  { record: { title: ' Tom &amp;\n Jerry\u0007 ' }, gives: { title: 'Tom & Jerry' } },
  // what is not known
  { record: { title: 'Her', runtime: 0 }, gives: {} },
  { record: { title: 'Her', runtime: null, release_date: '', poster_path: null }, gives: {} },
  // TMDB’s own codes
  { record: { title: 'Her', original_language: 'cn' }, gives: { languages: ['yue'] } },
  { record: { title: 'Her', original_language: 'sh' }, gives: { languages: ['sr-Latn'] } },
  { record: { title: 'Her', original_language: 'xx' }, gives: { languages: ['zxx'] } },
  {
    record: {
      title: 'Her',
      original_language: 'fr',
      spoken_languages: [{ iso_639_1: 'en' }, { iso_639_1: 'fr' }],
    },
    gives: { languages: ['fr', 'en'] },
  },
  {
    record: { title: 'Her', original_language: 'xx', spoken_languages: [{ iso_639_1: 'en' }] },
    gives: { languages: ['en'] },
  },
  {
    record: { title: 'Her', production_countries: [{ iso_3166_1: 'SU' }, { iso_3166_1: 'PL' }] },
    gives: { countries: ['PL'] },
    problems: ['country-unknown production_countries.0.iso_3166_1'],
  },
  // people
  {
    record: {
      title: 'Her',
      credits: {
        crew: [
          crew(1, 'Nora Novel', 'Novel'),
          crew(2, 'Sam Same', 'Screenplay'),
          crew(3, 'Sam Same', 'Writer'),
          crew(2, 'Sam Same', 'Story'),
          crew(4, 'Sue', 'Script Supervisor', 'Directing'),
        ],
      },
    },
    gives: { writers: [{ name: 'Sam Same' }, { name: 'Sam Same' }, { name: 'Nora Novel' }] },
  },
  // no credits were asked for
  {
    record: { title: 'Her', genre_ids: [18], credits: undefined },
    gives: {},
    problems: ['partial-record credits'],
  },
  // mistakes: each costs its own value and no other
  { record: { title: 'Her', runtime: '126' }, gives: {}, problems: ['wrong-kind runtime'] },
  { record: { title: 'Her', runtime: 1e9 }, gives: {}, problems: ['runtime-out-of-range runtime'] },
  { record: { title: 'Her', runtime: Number.NaN }, gives: {}, problems: ['wrong-kind runtime'] },
  {
    record: { title: 'Her', release_date: '2013-02-30' },
    gives: { year: 2013 },
    problems: ['date-not-in-calendar release_date'],
  },
  { record: { title: 'Her', genres: 'Drama' }, gives: {}, problems: ['wrong-kind genres'] },
  {
    record: { title: 'Her', genres: [{ name: 'Drama' }, 7, { name: 7 }, null] },
    gives: { genres: ['Drama'] },
    problems: ['wrong-kind genres.1', 'wrong-kind genres.2.name'],
  },
  {
    record: { title: 'Her', imdb_id: 'nm0000001', id: 1.5 },
    gives: {},
    problems: ['id-not-readable imdb_id', 'id-not-readable id'],
  },
  {
    record: { title: 'Her', genres: [{ name: 'x'.repeat(3000) }] },
    gives: {},
    problems: ['text-too-long genres.0.name'],
  },
]

test.each(read)('$record gives $gives', ({ record, gives, problems = [] }) => {
  const found = movieFromTmdb({ credits, ...record })
  expect({ movie: found.movie, problems: found.problems.map(short) }).toEqual({
    movie: movie(gives),
    problems,
  })
})

describe('no movie', () => {
  const cases: { value: unknown; problem: string }[] = [
    { value: { name: 'Twin Peaks', first_air_date: '1990-04-08' }, problem: 'not-a-film' },
    { value: { media_type: 'tv', title: 'Twin Peaks' }, problem: 'not-a-film' },
    { value: { name: 'Pilot', episode_number: 1, season_number: 1 }, problem: 'not-a-film' },
    { value: { media_type: 'person', name: 'Spike Jonze' }, problem: 'not-a-film' },
    {
      value: { success: false, status_code: 34, status_message: 'Not found.' },
      problem: 'no-record',
    },
    { value: { id: 1, credits }, problem: 'title-missing' },
    { value: Object.create({ title: 'Her' }), problem: 'title-missing' },
    { value: JSON.parse('{"__proto__":{"title":"Her"}}'), problem: 'title-missing' },
    { value: null, problem: 'no-record' },
    { value: 'Her', problem: 'no-record' },
    { value: [{ title: 'Her' }], problem: 'no-record' },
  ]
  test.each(cases)('from $value: $problem', ({ value, problem }) => {
    const found = movieFromTmdb(value)
    expect(found.movie).toBeUndefined()
    expect(
      found.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    ).toEqual([problem])
  })
})

test('a cast that never ends, and one that holds itself, are survived', () => {
  const cast: unknown[] = Array.from({ length: 5000 }, (_, order) => ({ name: 'A', order }))
  cast.push(cast)
  const { movie: found, problems } = movieFromTmdb({ title: 'Her', credits: { cast } })
  expect(found?.cast.length).toBe(2000)
  expect(problems.map(short)).toEqual(['list-too-long credits.cast'])
})

test('a problem says what to write', () => {
  expect(movieFromTmdb({ title: 'Her', runtime: '126', credits }).problems).toEqual([
    {
      severity: 'warning',
      code: 'wrong-kind',
      message: 'Where a number belongs stands text.',
      hint: 'Give a number, or leave it out.',
      path: ['runtime'],
    },
  ])
})
