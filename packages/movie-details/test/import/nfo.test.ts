import { describe, expect, test } from 'vitest'
import { movieFromNfo } from '../../src/import/index.ts'
import { fixture, movie, short } from './movies.ts'

const cast = [
  { name: 'Joaquin Phoenix', role: 'Theodore' },
  { name: 'Amy Adams', role: 'Amy' },
]
const jonze = [{ name: 'Spike Jonze' }]

test('a file of Kodi', () => {
  expect(movieFromNfo(fixture('nfo/kodi.nfo'))).toEqual({
    movie: movie({
      year: 2013,
      released: '2013-12-18',
      directors: jonze,
      writers: jonze,
      cast,
      runtime: 126,
      countries: ['US'],
      genres: ['Romance', 'Drama'],
      certification: 'R',
      poster: { src: 'https://pictures.example/her.jpg', alt: 'Her' },
      ids: { imdb: 'tt1798709', tmdb: '152601' },
    }),
    problems: [],
  })
})

test('a file of Jellyfin, with a BOM and without a declaration', () => {
  expect(movieFromNfo(fixture('nfo/jellyfin.nfo'))).toEqual({
    movie: movie({
      year: 2013,
      released: '2013-12-18',
      directors: jonze,
      writers: [...jonze, { name: 'Ann Roe' }],
      cast: [{ name: 'Joaquin Phoenix', role: 'Theodore' }, { name: 'Amy Adams' }],
      runtime: 126,
      languages: ['en'],
      ids: { imdb: 'tt1798709', tmdb: '152601' },
    }),
    problems: [],
  })
})

test('XML with an address after it, and an & that is none of XML’s', () => {
  const { movie: found, problems } = movieFromNfo(fixture('nfo/combination.nfo'))
  expect(found).toEqual(
    movie({ title: 'Tom & Jerry', genres: ['Comedy', 'Animation'], ids: { tmdb: '587807' } }),
  )
  expect(problems.map(short)).toEqual(['xml-not-well-formed 2:15'])
})

const read: { inside: string; gives: Parameters<typeof movie>[0]; problems?: string[] }[] = [
  // one tag each, or joined, or anew
  { inside: '<genre>A / B</genre><genre>C</genre>', gives: { genres: ['A', 'B', 'C'] } },
  {
    inside: '<genre>A</genre><genre clear="true">B</genre><genre>C</genre>',
    gives: { genres: ['B', 'C'] },
  },
  { inside: '<set>Old form</set><tag>x</tag>', gives: {} },
  // people
  {
    inside: '<credits>A / B</credits><writer>B</writer><writer>C</writer>',
    gives: { writers: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
  },
  {
    inside: '<actor><name>A</name><type>GuestStar</type></actor><actor><role>nobody</role></actor>',
    gives: { cast: [{ name: 'A' }] },
  },
  {
    inside:
      '<actor><name>A</name><type>Producer</type></actor><actor><name>B</name><type>Writer</type></actor>',
    gives: { writers: [{ name: 'B' }] },
  },
  // when it came out
  { inside: '<year>2013</year>', gives: { year: 2013 } },
  {
    inside: '<premiered>2013-12-18</premiered><year>2012</year>',
    gives: { year: 2013, released: '2013-12-18' },
  },
  {
    inside: '<premiered>soon</premiered><year>2013</year>',
    gives: { year: 2013 },
    problems: ['value-not-readable 1:26'],
  },
  {
    inside: '<premiered>2013-02-30</premiered>',
    gives: { year: 2013 },
    problems: ['date-not-in-calendar 1:26'],
  },
  { inside: '<year>0</year>', gives: {} },
  { inside: '<year>12</year>', gives: {}, problems: ['value-not-readable 1:26'] },
  // how long
  { inside: '<runtime>126 min (uncut)</runtime>', gives: { runtime: 126 } },
  { inside: '<runtime>2h 6min</runtime>', gives: { runtime: 126 } },
  { inside: '<runtime>0</runtime>', gives: {} },
  { inside: '<runtime>99999999</runtime>', gives: {}, problems: ['runtime-out-of-range 1:26'] },
  // certification
  { inside: '<mpaa>US:PG-13</mpaa>', gives: { certification: 'PG-13' } },
  { inside: '<mpaa>Not Rated</mpaa>', gives: {} },
  // ids
  { inside: '<id>tt1798709</id>', gives: { ids: { imdb: 'tt1798709' } } },
  { inside: '<id>tt1798709</id><uniqueid type="tmdb">5</uniqueid>', gives: { ids: { tmdb: '5' } } },
  {
    inside: '<uniqueid type="imdb">1798709</uniqueid>',
    gives: {},
    problems: ['id-not-readable 1:26'],
  },
  // text
  { inside: '<genre><![CDATA[Rock & Roll]]></genre>', gives: { genres: ['Rock & Roll'] } },
  { inside: '<genre>Caf&eacute; &amp;amp; bar</genre>', gives: { genres: ['Café & bar'] } },
  { inside: '<genre>a\u0007b</genre>', gives: { genres: ['a b'] } },
  { inside: '<country>Atlantis</country>', gives: {}, problems: ['country-unknown 1:26'] },
  { inside: '<thumb aspect="poster">/media/her.jpg</thumb>', gives: {} },
  { inside: '<__proto__>x</__proto__><constructor>y</constructor>', gives: {} },
  { inside: '<a hasOwnProperty="1" __proto__="2" b="3"/><year>2013</year>', gives: { year: 2013 } },
  // not well-formed: the rest is read as it seems to be meant
  {
    inside: '<genre>A</gen><year>2013</year>',
    gives: { genres: ['A'], year: 2013 },
    problems: ['xml-not-well-formed'],
  },
  {
    inside: '<year>2013</year><director>Jo',
    gives: { year: 2013, directors: [{ name: 'Jo' }] },
    problems: ['xml-not-well-formed'],
  },
]

test.each(read)('$inside gives $gives', ({ inside, gives, problems = [] }) => {
  const whole = inside.endsWith('>') ? `${inside}</movie>` : inside
  const found = movieFromNfo(`<movie><title>Her</title>${whole}`)
  expect(found.movie).toEqual(movie(gives))
  const told = found.problems.map(short)
  for (const problem of problems) expect(told.join('\n')).toContain(problem)
  if (problems.length === 0) expect(told).toEqual([])
})

describe('no movie', () => {
  const cases = [
    { xml: '<tvshow><title>Twin Peaks</title></tvshow>', says: 'This is a series, not a film.' },
    { xml: '<episodedetails/><episodedetails/>', says: 'This is an episode, not a film.' },
    { xml: '<html><title>Her</title></html>', says: 'This is <html>, not a film.' },
    {
      xml: 'https://www.imdb.com/title/tt1798709/',
      says: 'The file holds the address of a movie and nothing else.',
    },
    { xml: '<movie><year>2013</year></movie>', says: 'The movie has no title.' },
    { xml: '', says: 'This is no NFO file of a movie.' },
    { xml: '\u0000\u0001', says: 'This is no NFO file of a movie.' },
    { xml: `<movie>${' '.repeat(2e6)}</movie>`, says: 'This is no NFO file of a movie.' },
  ]
  test.each(cases)('$says', ({ xml, says }) => {
    const { movie: found, problems } = movieFromNfo(xml)
    expect(found).toBeUndefined()
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([['error', says]])
  })

  test('an address says whom to ask', () => {
    const [problem] = movieFromNfo('x\n https://www.themoviedb.org/movie/152601-her').problems
    expect(problem).toMatchObject({ line: 2, hint: 'Ask TMDB for 152601, and import its answer.' })
  })
})

test('of two movies the first is read', () => {
  const { movie: found, problems } = movieFromNfo(
    '<movie><title>Her</title></movie>\n<movie><title>Him</title></movie>',
  )
  expect(found).toEqual(movie({}))
  expect(problems.map(short)).toEqual(['several-movies 2:1'])
})

test('entities of a DOCTYPE are neither expanded nor fetched', () => {
  const lol = (n: number) => `<!ENTITY l${n} "${`&l${n - 1};`.repeat(10)}">`
  const laughs = `<!DOCTYPE x [<!ENTITY l0 "ha"><!ENTITY file SYSTEM "file:///etc/passwd">${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(lol).join('')}]>`
  const { movie: found } = movieFromNfo(
    `${laughs}<movie><title>Her</title><genre>&l9;</genre><genre>&file;</genre></movie>`,
  )
  expect(found).toEqual(movie({ genres: ['&l9;', '&file;'] }))
})

// Each takes milliseconds; what takes the square of its length would take minutes.
const hostile = [
  '<',
  '&',
  '<!',
  '<a>',
  '<?',
  '</x>',
  '<movie/>',
  '<!--',
  '<![CDATA[',
  '<!DOCTYPE [',
  '<a b="',
]
test.each(hostile)('a megabyte of %s after the title is survived', part => {
  const { movie: found } = movieFromNfo(
    `<movie><title>Her</title>${part.repeat(1e6 / part.length)}`,
  )
  expect(found?.title).toBe('Her')
})
