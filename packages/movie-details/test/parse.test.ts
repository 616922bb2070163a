import type { Movie } from '@reviewkit/schema'
import { describe, expect, test } from 'vitest'
import { parseMovieDetails } from '../src/index.ts'
import { named } from './movies.ts'

interface Block {
  shows: string
  text: string
  movie: Partial<Movie>
  locale?: string
  /** Code and line of each problem. */
  left?: string[]
}

const jonze = named('Spike Jonze')

const wild: Block[] = [
  // labels, as people write them
  {
    shows: 'labels with (s) and hours in words',
    text: 'Title: Her\nRelease Year: 2013\nDirector(s): Spike Jonze\nRuntime: 2 hours 6 minutes\nLanguage: English',
    movie: { title: 'Her', year: 2013, directors: jonze, runtime: 126, languages: ['en'] },
  },
  {
    shows: 'blank lines between, and Windows line ends',
    text: 'Title: Her\r\n\r\nYear: 2013\r\n\r\nDir.: Spike Jonze\r\n',
    movie: { title: 'Her', year: 2013, directors: jonze },
  },
  {
    shows: 'capitals, spaces before the colon, none after it',
    text: 'TITLE : Her\nrelease year:2013\nDIRECTED BY:Spike Jonze',
    movie: { title: 'Her', year: 2013, directors: jonze },
  },
  {
    shows: 'colons and digits of full width',
    text: 'Title：Her\nYear：２０１３\nRuntime： １２６ min',
    movie: { title: 'Her', year: 2013, runtime: 126 },
  },
  {
    shows: 'a dash in place of the colon',
    text: 'Title – Her\nDirector - Spike Jonze\nRuntime — 126 min',
    movie: { title: 'Her', directors: jonze, runtime: 126 },
  },
  {
    shows: 'a tab, as pasted from a table',
    text: 'Title\tHer\nDirector\tSpike Jonze\nYear\t2013',
    movie: { title: 'Her', directors: jonze, year: 2013 },
  },
  {
    shows: 'a slash for more than one',
    text: 'Director/s: Ann Roe, Bo Lee\nWriter/s: Ann Roe',
    movie: { directors: named('Ann Roe', 'Bo Lee'), writers: named('Ann Roe') },
  },
  {
    shows: 'an original title',
    text: 'Title: Spirited Away\nOriginal title: 千と千尋の神隠し\nYear: 2001',
    movie: { title: 'Spirited Away', originalTitle: '千と千尋の神隠し', year: 2001 },
  },
  // Markdown and HTML
  {
    shows: 'bold labels, the colon inside',
    text: '**Title:** Her\n**Year:** 2013\n**Cast:** Amy Adams, *Rooney Mara*',
    movie: { title: 'Her', year: 2013, cast: named('Amy Adams', 'Rooney Mara'), moreCast: false },
  },
  {
    shows: 'bold labels, the colon outside, or no colon',
    text: '**Title**: *Her*\n__Year__: 2013\n**Runtime** 126 min',
    movie: { title: 'Her', year: 2013, runtime: 126 },
  },
  {
    shows: 'whole lines in bold or italics',
    text: '**Title: Her**\n*Year: 2013*',
    movie: { title: 'Her', year: 2013 },
  },
  {
    shows: 'bullets, escapes and links',
    text: '- Title: \\*Her\\*\n* Year: 2013\n+ Director: [Spike Jonze](https://example.org/jonze)\n1. Genre: Drama &amp; noir',
    movie: { title: '*Her*', year: 2013, directors: jonze, genres: ['Drama & noir'] },
  },
  {
    shows: 'stars inside a name',
    text: '- **Title:** M*A*S*H\n- **Year:** 1970',
    movie: { title: 'M*A*S*H', year: 1970 },
  },
  {
    shows: 'a quotation and a heading',
    text: '> **Title:** Her\n> Year: 2013\n### Runtime: 2h 6m',
    movie: { title: 'Her', year: 2013, runtime: 126 },
  },
  {
    shows: 'a table, labels down the side',
    text: '| Field | Value |\n|---|---|\n| Title | Her |\n| **Director(s)** | Spike Jonze |\n| Runtime: | 126 min |',
    movie: { title: 'Her', directors: jonze, runtime: 126 },
    left: ['line-unknown 1'],
  },
  {
    shows: 'a table whose first row is a detail',
    text: '| Title | Her \\| Ella |\n| :--- | ---: |\n| Cast | Amy Adams | Rooney Mara |',
    movie: { title: 'Her | Ella', cast: named('Amy Adams', 'Rooney Mara'), moreCast: false },
  },
  {
    shows: 'a table, labels across the top',
    text: '| Title | Year | Runtime |\n|---|---|---|\n| *Her* | 2013 | 126 min |',
    movie: { title: 'Her', year: 2013, runtime: 126 },
  },
  {
    shows: 'names as bullets under their label',
    text: 'Title: Her\nActors:\n- Amy Adams\n- Rooney Mara (Catherine)\nYear: 2013',
    movie: {
      title: 'Her',
      cast: [{ name: 'Amy Adams' }, { name: 'Rooney Mara', role: 'Catherine' }],
      moreCast: false,
      year: 2013,
    },
  },
  {
    shows: 'lines of HTML',
    text: '<p><b>Title:</b> Tom &amp; Ann</p>\n<li><strong>Year</strong>: 2013</li>\n<tr><td>Runtime</td><td>126&nbsp;min</td></tr>',
    movie: { title: 'Tom & Ann', year: 2013, runtime: 126 },
  },
  {
    shows: 'a description list written by hand',
    text: '<dl>\n  <dt>Title:</dt>\n  <dd>Her</dd>\n  <dt>Budget</dt>\n  <dd>23</dd>\n</dl>',
    movie: { title: 'Her' },
    left: ['line-unknown 5'],
  },
  // lengths of time
  ...[
    ['126 mins', 126],
    ['2h06', 126],
    ['1:42:00', 102],
    ['2 hrs. 6 min.', 126],
    ['PT2H6M', 126],
    ['ca. 126 min', 126],
    ['126 minutes.', 126],
  ].map(([text, runtime]) => ({
    shows: `the running time ${text}`,
    text: `Runtime: ${text}`,
    movie: { runtime: Number(runtime) },
  })),
  {
    shows: 'a running time with a remark',
    text: 'Runtime: 126 min (extended cut)',
    movie: { runtime: 126 },
    left: ['partly-read 1'],
  },
  // years
  {
    shows: 'a year with its country',
    text: 'Year: 2013 (USA)',
    movie: { year: 2013 },
    left: ['partly-read 1'],
  },
  {
    shows: 'a whole date',
    text: 'Release date: 2013-12-18',
    movie: { year: 2013, released: '2013-12-18' },
  },
  {
    shows: 'a date in words',
    text: 'Released: 18 December 2013',
    movie: { year: 2013, released: '2013-12-18' },
  },
  // lists
  {
    shows: 'a cast that goes on',
    text: 'Starring: Amy Adams, Rooney Mara, et al.',
    movie: { cast: named('Amy Adams', 'Rooney Mara'), moreCast: true },
  },
  {
    shows: 'a cast that goes on without a comma',
    text: 'Cast: Amy Adams, Rooney Mara and others',
    movie: { cast: named('Amy Adams', 'Rooney Mara'), moreCast: true },
  },
  {
    shows: 'dots at the end of a cast',
    text: 'Cast: Amy Adams; Rooney Mara ...',
    movie: { cast: named('Amy Adams', 'Rooney Mara'), moreCast: true },
  },
  {
    shows: 'an “and” before the last name',
    text: 'Cast: Amy Adams, Rooney Mara, and Olivia Wilde\nDirectors: Joel Coen & Ethan Coen',
    movie: {
      cast: named('Amy Adams', 'Rooney Mara', 'Olivia Wilde'),
      moreCast: false,
      directors: named('Joel Coen', 'Ethan Coen'),
    },
  },
  {
    shows: 'names that cannot be told apart, as written',
    text: 'Directors: Joel & Ethan Coen',
    movie: { directors: named('Joel & Ethan Coen') },
  },
  {
    shows: 'several languages and countries',
    text: 'Languages: English, French and Mandarin / pt-BR; Klingonese\nCountry: USA, UK; France & Italy, Bosnia and Herzegovina',
    movie: { languages: ['en', 'fr', 'zh', 'pt-BR'], countries: ['US', 'GB', 'FR', 'IT', 'BA'] },
    left: ['language-unknown 1'],
  },
  {
    shows: 'where a language is spoken',
    text: 'Language: Portuguese (Brazil), English (New Zealand)',
    movie: { languages: ['pt-BR', 'en-NZ'] },
  },
  // other languages, recognised by their labels
  {
    shows: 'German',
    locale: 'de',
    text: 'Titel: Her\nRegisseur(e): Spike Jonze\nDarsteller: Amy Adams, Rooney Mara u.a.\nLaufzeit: 2 Std. 6 Min.\nSprache: Englisch',
    movie: {
      title: 'Her',
      directors: jonze,
      cast: named('Amy Adams', 'Rooney Mara'),
      moreCast: true,
      runtime: 126,
      languages: ['en'],
    },
  },
  {
    shows: 'French, without accents',
    locale: 'fr',
    text: 'Titre : Her\nAnnee : 2013\nRealisateur : Spike Jonze\nDuree : 2 heures et 6 minutes\nLangue : Français',
    movie: { title: 'Her', year: 2013, directors: jonze, runtime: 126, languages: ['fr'] },
  },
  {
    shows: 'Spanish',
    locale: 'es',
    text: 'Título: Her\nAño: 2013\nDirigido por: Spike Jonze\nReparto: Amy Adams y Rooney Mara\nPaís: Estados Unidos',
    movie: {
      title: 'Her',
      year: 2013,
      directors: jonze,
      cast: named('Amy Adams', 'Rooney Mara'),
      moreCast: false,
      countries: ['US'],
    },
  },
  {
    shows: 'Brazilian Portuguese',
    locale: 'pt-BR',
    text: 'Título: Ela\nGênero: Drama\nRoteiro: Spike Jonze\nDireção: Spike Jonze\nDuração: 2 horas e 6 minutos\nEscritores: Spike Jonze',
    movie: { title: 'Ela', genres: ['Drama'], writers: jonze, directors: jonze, runtime: 126 },
    left: ['detail-repeated 6'],
  },
  {
    shows: 'Polish',
    locale: 'pl',
    text: 'Tytuł: Ona\nReżyser: Spike Jonze\nCzas trwania: 2 godz. 6 min\nKraj: Polska',
    movie: { title: 'Ona', directors: jonze, runtime: 126, countries: ['PL'] },
  },
  {
    shows: 'Russian, without ё',
    locale: 'ru',
    text: 'Название: Она\nРежиссер: Спайк Джонз\nВ главных ролях: Эми Адамс и др.\nВремя: 2 часа 6 минут',
    movie: {
      title: 'Она',
      directors: named('Спайк Джонз'),
      cast: named('Эми Адамс'),
      moreCast: true,
      runtime: 126,
    },
  },
  {
    shows: 'Japanese',
    locale: 'ja',
    text: '題名：her\n公開年：2013年\n監督：スパイク・ジョーンズ\n出演：エイミー・アダムス、ルーニー・マーラ 他\n上映時間：2時間6分\n言語：英語',
    movie: {
      title: 'her',
      year: 2013,
      directors: named('スパイク・ジョーンズ'),
      cast: named('エイミー・アダムス', 'ルーニー・マーラ'),
      moreCast: true,
      runtime: 126,
      languages: ['en'],
    },
  },
  {
    shows: 'Chinese',
    locale: 'zh',
    text: '片名：她\n导演：斯派克·琼斯\n主演：艾米·亚当斯、鲁妮·玛拉等\n片长：126分钟\n制片国家/地区: 美国 / 法国',
    movie: {
      title: '她',
      directors: named('斯派克·琼斯'),
      cast: named('艾米·亚当斯', '鲁妮·玛拉'),
      moreCast: true,
      runtime: 126,
      countries: ['US', 'FR'],
    },
  },
  {
    shows: 'Arabic, from right to left, with duals and marks of direction',
    locale: 'ar',
    text: '\u200Fالعنوان: \u2068Her\u2069\nالسنة: ٢٠١٣\nالممثلون: Amy Adams، Rooney Mara، وآخرون\nالمدة: ساعتين ودقيقتين',
    movie: {
      title: 'Her',
      year: 2013,
      cast: named('Amy Adams', 'Rooney Mara'),
      moreCast: true,
      runtime: 122,
    },
  },
  {
    shows: 'English labels among others',
    locale: 'de',
    text: 'Titel: Her\nRegie: Spike Jonze\nBesetzung: Amy Adams\nRuntime: 126',
    movie: {
      title: 'Her',
      directors: jonze,
      cast: named('Amy Adams'),
      moreCast: false,
      runtime: 126,
    },
  },
  // what is no detail
  {
    shows: 'a label with nothing after it',
    text: 'Title: Her\nWriter:\nYear: 2013',
    movie: { title: 'Her', year: 2013 },
    left: ['value-missing 2'],
  },
  {
    shows: 'prose around the block',
    text: 'Facts first\n\nTitle: Her\nYear: 2013\nWhat a year it was.\nRuntime: 126 min\n\nAnn from Lyon on July 01:\nworth it',
    movie: { title: 'Her', year: 2013, runtime: 126 },
    left: ['line-unknown 1', 'line-unknown 5', 'line-unknown 8', 'line-unknown 9'],
  },
  {
    shows: 'prose that begins like a detail, far from the block',
    text: 'Title: an odd word for a name.\nOne.\nTwo.\nThree.\nTitle: Her\nYear: 2013\nRuntime: 126\nFour.\nFive.\nSix.\nGenre: it has none.',
    movie: { title: 'Her', year: 2013, runtime: 126 },
    left: [
      'apart-from-details 1',
      'line-unknown 2',
      'line-unknown 3',
      'line-unknown 4',
      'line-unknown 8',
      'line-unknown 9',
      'line-unknown 10',
      'apart-from-details 11',
    ],
  },
  {
    shows: 'prose inside the block whose value cannot be meant',
    text: 'Runtime: too long for a bus ride\nRuntime: 126 min\nYear: the best one\nLanguage: Englsh',
    movie: { runtime: 126 },
    left: ['runtime-not-readable 1', 'year-not-readable 3', 'language-unknown 4'],
  },
  {
    shows: 'a sentence without a colon',
    text: 'Written by Spike Jonze, Her is a film about a voice.',
    movie: {},
    left: ['line-unknown 1'],
  },
  { shows: 'nothing', text: '', movie: {} },
  { shows: 'marks without words', text: ' \n---\n***\n| | |\n```', movie: {} },
  {
    shows: 'names of objects in JavaScript',
    text: '__proto__: x\nconstructor: y\nGenre: __proto__',
    movie: { genres: ['__proto__'] },
    left: ['line-unknown 1', 'line-unknown 2'],
  },
]

test.each(wild)('reads $shows', ({ text, movie, locale = 'en', left = [] }) => {
  const read = parseMovieDetails(text)
  expect({
    movie: read.movie,
    locale: read.locale,
    left: read.problems.map(({ code, line }) => `${code} ${line}`),
  }).toEqual({ movie, locale, left })
})

test('reads in the locale that is asked for', () => {
  const text = 'Regie: Spike Jonze\nSprache: Englisch'
  const { movie, locale, problems } = parseMovieDetails(text, { locale: 'fr' })
  expect({ movie, locale, lines: problems.map(({ line }) => line) }).toEqual({
    movie: {},
    locale: 'fr',
    lines: [1, 2],
  })
  expect(parseMovieDetails(text, { locale: 'de-CH' }).movie.languages).toEqual(['en'])
  expect(parseMovieDetails('Title: Her', { locale: 'no tag!' }).movie.title).toBe('Her')
})

describe('each problem says what, where, and what to type', () => {
  const cases = [
    {
      text: 'Runtme: 126',
      severity: 'warning',
      code: 'line-unknown',
      message: '“Runtme: 126” is none of the details of a movie.',
      hint: 'Is the label “Runtime”?',
    },
    {
      text: 'Quite a film.',
      severity: 'warning',
      code: 'line-unknown',
      message: '“Quite a film.” is none of the details of a movie.',
      hint: 'Begin a detail with its label and a colon, for example Title: Her.',
    },
    {
      text: 'Writer:',
      path: ['writers'],
      severity: 'warning',
      code: 'value-missing',
      message: 'Nothing stands after “Writer”.',
      hint: 'Write the value after the label, on the same line, or leave the line out.',
    },
    {
      text: 'Year: 2013 (USA)',
      path: ['year'],
      severity: 'warning',
      code: 'partly-read',
      message: 'Of “2013 (USA)” only this is read: 2013.',
      hint: 'Keep the rest in the text of the review if it matters.',
    },
    {
      text: 'Directors: Ann Roe, a.o.',
      path: ['directors'],
      severity: 'warning',
      code: 'partly-read',
      message: 'Of “Ann Roe, a.o.” only this is read: the names.',
      hint: 'Keep the rest in the text of the review if it matters.',
    },
    {
      text: 'Year: 13',
      path: ['year'],
      severity: 'error',
      code: 'year-not-readable',
      message: 'There is no year from 1870 to 2200 in “13”.',
      hint: 'Write the year of release in four digits, for example 2013.',
    },
    {
      text: 'Runtime: two hours',
      path: ['runtime'],
      severity: 'error',
      code: 'runtime-not-readable',
      message: '“two hours” is not a length of time that is understood.',
      hint: 'Write hours and minutes, for example 2h 6m, or minutes, for example 126 min.',
    },
    {
      text: 'Language: Englsh',
      path: ['languages'],
      severity: 'error',
      code: 'language-unknown',
      message: 'No language is called “Englsh”.',
      hint: 'Is it “English”? Else write a BCP 47 tag, for example en.',
    },
    {
      text: 'Country: Ruritania-on-Sea',
      path: ['countries'],
      severity: 'error',
      code: 'country-unknown',
      message: 'No country is called “Ruritania-on-Sea”.',
      hint: 'Write its name, or an ISO 3166-1 code, for example US.',
    },
    {
      text: 'Title: Her\n  Title: Ella',
      line: 2,
      column: 3,
      path: ['title'],
      severity: 'warning',
      code: 'detail-repeated',
      message: '“Title: Ella” is not read: line 1 already tells this detail.',
      hint: 'Keep one line with “Title”.',
    },
    {
      text: 'Title: Her\nYear: 2013\n\nTitle: Ex Machina\nRuntime: 108',
      line: 5,
      path: ['runtime'],
      severity: 'warning',
      code: 'another-movie',
      message: '“Runtime: 108” is of another movie, whose title stands on line 4.',
      hint: 'Read the details of each movie alone.',
    },
    {
      text: 'Title: Her\nYear: 2013\nRuntime: 126\na\nb\nc\nGenre: none',
      line: 7,
      path: ['genres'],
      severity: 'warning',
      code: 'apart-from-details',
      message: '“Genre: none” begins like a detail, but stands apart from the others.',
      hint: 'If it is one, move “Genre” to the other details.',
    },
  ]
  test.each(cases)('$text', ({ text, line = 1, column = 1, ...problem }) => {
    expect(parseMovieDetails(text).problems).toContainEqual({ ...problem, line, column })
  })
})

describe('takes any text', () => {
  const hostile = {
    'a long line of brackets': `- Cast: ${'(['.repeat(20_000)}`,
    'a long line of stars': `- Title: ${'*a'.repeat(20_000)}`,
    'many openings of a role': `Cast: ${'a ('.repeat(20_000)}`,
    'many spaces': `Cast: a${' '.repeat(40_000)}b`,
    'many dashes': `| Title | Year |\n|${'-'.repeat(40_000)}x`,
    'many tags that never end': `<dl>${'<dt><a href="'.repeat(10_000)}`,
    'many unknown languages': `Language: ${'zzyx, '.repeat(5_000)}`,
    'many lines': 'Title: Her\nwords\n'.repeat(5_000),
    'a megabyte of opening brackets': `<dl>${'<'.repeat(1_000_000)}`,
    'a megabyte of ends of names': `Cast: ${'Jr., '.repeat(200_000)}`,
    'a megabyte of one line': `Title: ${'her '.repeat(250_000)}`,
    'a megabyte of cells within cells': `<table>${'<tr><td>'.repeat(125_000)}`,
    'more unknown languages than a call has arguments': `Language: ${'zzyx, '.repeat(150_000)}`,
    'labels with nothing under them': 'Cast:\n'.repeat(20_000),
    'names of objects as elements': `<dl>${'<constructor>x</constructor>'.repeat(10)}</dl>`,
    'a lone surrogate and a null': 'Title: \uD800\u0000x',
  }
  test.each(Object.entries(hostile))('%s', (_, text) => {
    expect(parseMovieDetails(text, { locale: 'en' }).problems.every(({ line }) => line)).toBe(true)
  })

  test('a block of the size of a page is read in full', () => {
    const cast = Array.from({ length: 3000 }, (_, index) => `Player ${index}`)
    expect(parseMovieDetails(`Cast: ${cast.join(', ')}`).movie.cast).toEqual(named(...cast))
  })
})
