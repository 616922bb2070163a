import { describe, expect, test } from 'vitest'
import { movieFromOmdb } from '../../src/import/index.ts'
import { jsonFixture, movie, short } from './movies.ts'

test('a whole answer gives all that a movie has', () => {
  expect(movieFromOmdb(jsonFixture('omdb/her.json'))).toEqual({
    movie: movie({
      year: 2013,
      released: '2014-01-10',
      directors: [{ name: 'Spike Jonze' }],
      writers: [{ name: 'Spike Jonze' }],
      cast: [{ name: 'Joaquin Phoenix' }, { name: 'Amy Adams' }, { name: 'Scarlett Johansson' }],
      runtime: 126,
      languages: ['en'],
      countries: ['US'],
      genres: ['Drama', 'Romance', 'Sci-Fi'],
      certification: 'R',
      poster: { src: 'https://pictures.example/her.jpg', alt: 'Her' },
      ids: { imdb: 'tt1798709' },
    }),
    problems: [],
  })
})

const names = (...list: string[]) => list.map(name => ({ name }))

const read: { record: object; gives: Parameters<typeof movie>[0]; problems?: string[] }[] = [
  // missing
  { record: { Year: 'N/A', Runtime: 'N/A', Director: 'N/A', Language: 'n/a' }, gives: {} },
  // people
  {
    record: { Writer: 'Jane Doe (screenplay), John Roe (novel, 1950), Jane Doe (story)' },
    gives: { writers: names('Jane Doe', 'John Roe') },
  },
  {
    record: { Actors: 'Robert Downey, Jr., Ann Roe' },
    gives: { cast: names('Robert Downey, Jr.', 'Ann Roe') },
  },
  { record: { Writer: 'Jane Doe (never closed, John Roe' }, gives: { writers: names('Jane Doe') } },
  { record: { Director: ', ,' }, gives: {} },
  { record: { Director: 'Tom &amp; Jerry' }, gives: { directors: names('Tom & Jerry') } },
  // languages and countries
  {
    record: { Language: 'English, Mandarin, Sign Language' },
    gives: { languages: ['en', 'zh'] },
    problems: ['language-unknown Language'],
  },
  { record: { Language: 'None' }, gives: { languages: ['zxx'] } },
  { record: { Country: 'USA, United Kingdom' }, gives: { countries: ['US', 'GB'] } },
  { record: { Country: 'Soviet Union' }, gives: {}, problems: ['country-unknown Country'] },
  // years, days and lengths
  { record: { Year: '2013–2020' }, gives: {}, problems: ['value-not-readable Year'] },
  { record: { Year: '0013' }, gives: {}, problems: ['year-out-of-range Year'] },
  { record: { Released: '9 Feb 2013' }, gives: { released: '2013-02-09' } },
  { record: { Released: '31 Feb 2013' }, gives: {}, problems: ['date-not-in-calendar Released'] },
  { record: { Released: '2013' }, gives: {}, problems: ['value-not-readable Released'] },
  { record: { Runtime: '1 h 32 min' }, gives: { runtime: 92 } },
  { record: { Runtime: '0 min' }, gives: {} },
  { record: { Runtime: 'long' }, gives: {}, problems: ['value-not-readable Runtime'] },
  // the rest
  { record: { Rated: 'Not Rated' }, gives: {} },
  { record: { Poster: 'javascript:alert(1)' }, gives: {}, problems: ['address-not-web Poster'] },
  { record: { imdbID: '1798709' }, gives: {}, problems: ['id-not-readable imdbID'] },
  { record: { Director: ['Spike Jonze'] }, gives: {}, problems: ['wrong-kind Director'] },
]

test.each(read)('$record gives $gives', ({ record, gives, problems = [] }) => {
  const found = movieFromOmdb({ Title: 'Her', Response: 'True', Type: 'movie', ...record })
  expect({ movie: found.movie, problems: found.problems.map(short) }).toEqual({
    movie: movie(gives),
    problems,
  })
})

describe('no movie', () => {
  const cases: { value: unknown; says: string }[] = [
    {
      value: { Title: 'Twin Peaks', Type: 'series', Year: '1990–1991' },
      says: 'This is a series, not a film.',
    },
    { value: { Title: 'Pilot', Type: 'episode' }, says: 'This is an episode, not a film.' },
    { value: { Title: 'Pilot', seriesID: 'tt0098936' }, says: 'This is an episode, not a film.' },
    {
      value: { Response: 'False', Error: 'Incorrect IMDb ID.' },
      says: 'OMDb gives no movie: “Incorrect IMDb ID.”',
    },
    { value: { Response: 'True', Title: 'N/A' }, says: 'The movie has no title.' },
    { value: undefined, says: 'OMDb gives no movie.' },
    { value: [], says: 'OMDb gives no movie.' },
  ]
  test.each(cases)('$value: $says', ({ value, says }) => {
    const { movie: found, problems } = movieFromOmdb(value)
    expect(found).toBeUndefined()
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([['error', says]])
  })
})
