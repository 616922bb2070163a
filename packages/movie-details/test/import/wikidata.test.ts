import { describe, expect, test } from 'vitest'
import { movieFromWikidata } from '../../src/import/index.ts'
import { jsonFixture, movie, short } from './movies.ts'

const her = {
  year: 2013,
  released: '2013-10-13',
  directors: [{ name: 'Spike Jonze' }],
  writers: [{ name: 'Spike Jonze' }],
  cast: [{ name: 'Joaquin Phoenix', role: 'Theodore' }, { name: 'Amy Adams' }],
  runtime: 126,
  languages: ['en'],
  countries: ['US'],
  genres: ['romance film', 'science fiction film'],
  ids: { imdb: 'tt1798709', tmdb: '152601', wikidata: 'Q788822', letterboxd: 'her' },
}

describe('an entity beside those it points to', () => {
  test('gives all that a movie has but a poster', () => {
    expect(movieFromWikidata(jsonFixture('wikidata/her.json'))).toEqual({
      movie: movie(her),
      problems: [],
    })
  })

  test('is named in the language of the locale, as far as it goes', () => {
    const { movie: found } = movieFromWikidata(jsonFixture('wikidata/her.json'), {
      locale: 'fr-CA',
    })
    expect(found).toEqual(
      movie({
        ...her,
        title: 'Elle',
        originalTitle: 'Her',
        genres: ['film romantique', 'science fiction film'],
      }),
    )
  })
})

const item = (id: string) => ({ id })
const claim = (value: unknown, rank = 'normal', qualifiers = {}) => ({
  rank,
  mainsnak: { snaktype: 'value', datavalue: { value } },
  qualifiers,
})
const time = (written: string, precision: number) => claim({ time: written, precision })
const minutes = (amount: string, unit = 'http://www.wikidata.org/entity/Q7727') =>
  claim({ amount, unit })
const names = { Q1: 'Ann Roe', Q2: 'Bo Lee', Q3: 'German', Q4: 'Germany', Q5000: 'comedy' }

const read: { claims: object; gives: Parameters<typeof movie>[0]; problems?: string[] }[] = [
  // names by Q-id
  {
    claims: { P57: [claim(item('Q1'))], P364: [claim(item('Q3'))], P495: [claim(item('Q4'))] },
    gives: { directors: [{ name: 'Ann Roe' }], languages: ['de'], countries: ['DE'] },
  },
  {
    claims: { P57: [claim(item('Q77'))], P58: [claim(item('Q77'))] },
    gives: {},
    problems: ['name-unknown claims.P57.0.mainsnak.datavalue.value'],
  },
  {
    claims: { P495: [claim(item('Q1'))] },
    gives: {},
    problems: ['country-unknown claims.P495.0.mainsnak.datavalue.value'],
  },
  { claims: { P57: [claim({ id: 'constructor' }), claim(7)] }, gives: {} },
  // ranks
  {
    claims: { P57: [claim(item('Q1')), claim(item('Q2'), 'preferred')] },
    gives: { directors: [{ name: 'Bo Lee' }] },
  },
  { claims: { P57: [claim(item('Q1'), 'deprecated')] }, gives: {} },
  // unknown, and known not to be
  {
    claims: {
      P57: [
        { rank: 'normal', mainsnak: { snaktype: 'somevalue' } },
        { rank: 'normal', mainsnak: { snaktype: 'novalue' } },
      ],
    },
    gives: {},
  },
  // lengths and their units
  { claims: { P2047: [minutes('+126')] }, gives: { runtime: 126 } },
  {
    claims: { P2047: [minutes('+2.1', 'http://www.wikidata.org/entity/Q25235')] },
    gives: { runtime: 126 },
  },
  {
    claims: { P2047: [minutes('+7560', 'http://www.wikidata.org/entity/Q11574')] },
    gives: { runtime: 126 },
  },
  {
    claims: { P2047: [minutes('+126', '1')] },
    gives: {},
    problems: ['value-not-readable claims.P2047.0.mainsnak.datavalue.value'],
  },
  {
    claims: { P2047: [minutes('-126')] },
    gives: {},
    problems: ['runtime-out-of-range claims.P2047.0.mainsnak.datavalue.value'],
  },
  // dates: the earliest, as exact as it is known
  {
    claims: { P577: [time('+2014-01-10T00:00:00Z', 11), time('+2013-00-00T00:00:00Z', 9)] },
    gives: { year: 2013 },
  },
  {
    claims: { P577: [time('+2013-05-00T00:00:00Z', 10), time('+2013-10-13T00:00:00Z', 11)] },
    gives: { year: 2013 },
  },
  {
    claims: { P577: [time('+2013-00-00T00:00:00Z', 9), time('+2013-10-13T00:00:00Z', 11)] },
    gives: { year: 2013, released: '2013-10-13' },
  },
  {
    claims: { P577: [time('+2010-00-00T00:00:00Z', 8)] },
    gives: {},
    problems: ['value-not-readable claims.P577.0.mainsnak.datavalue.value'],
  },
  // titles
  { claims: { P1476: [claim({ text: 'Sie', language: 'de' })] }, gives: { originalTitle: 'Sie' } },
  // other kinds of film
  { claims: { P31: [claim(item('Q24862'))] }, gives: {} },
  // PHP writes an empty mapping as a list
  { claims: [], gives: {} },
]

test.each(read)('$claims gives $gives', ({ claims, gives, problems = [] }) => {
  const entity = { id: 'Q9', labels: { en: { language: 'en', value: 'Her' } }, claims }
  const found = movieFromWikidata(entity, { names })
  expect({ movie: found.movie, problems: found.problems.map(short) }).toEqual({
    movie: movie({ ids: { wikidata: 'Q9' }, ...gives }),
    problems,
  })
})

describe('no movie', () => {
  const ofClass = (id: string) => ({ id: 'Q9', labels: {}, claims: { P31: [claim(item(id))] } })
  const cases: { value: unknown; problem: string }[] = [
    { value: ofClass('Q5398426'), problem: 'not-a-film claims.P31' },
    { value: ofClass('Q21191270'), problem: 'not-a-film claims.P31' },
    { value: ofClass('Q5'), problem: 'not-a-film claims.P31' },
    { value: { entities: { Q9: ofClass('Q5') } }, problem: 'not-a-film entities.Q9.claims.P31' },
    { value: { entities: { Q9: { id: 'Q9', missing: '' } } }, problem: 'no-record entities.Q9' },
    {
      value: { error: { code: 'no-such-entity', info: 'Could not find it.' } },
      problem: 'no-record',
    },
    { value: { entities: {} }, problem: 'no-record' },
    { value: ofClass('Q11424'), problem: 'title-missing' },
    { value: 'Q9', problem: 'no-record' },
  ]
  test.each(cases)('$value: $problem', ({ value, problem }) => {
    const found = movieFromWikidata(value)
    expect(found.movie).toBeUndefined()
    expect(found.problems.map(short)).toEqual([problem])
  })
})
