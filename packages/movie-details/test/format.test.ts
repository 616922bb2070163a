import { isHtml } from '@reviewkit/html'
import { describe, expect, test } from 'vitest'
import { formatMovieDetails } from '../src/index.ts'
import { her, movie, named } from './movies.ts'

test('English text is the block that people know', () => {
  expect(formatMovieDetails(her)).toBe(
    [
      'Title: Her',
      'Release Year: 2013',
      'Director: Spike Jonze',
      'Writer: Spike Jonze',
      'Actors: Joaquin Phoenix, Amy Adams, Scarlett Johansson, Rooney Mara, a.o.',
      'Runtime: 2 hours 6 minutes',
      'Language: English',
    ].join('\n'),
  )
})

test('Markdown is a list with bold labels', () => {
  const known = movie({ title: '*Her*', genres: ['a|b', '[c](d)', '<e> &f \\g'] })
  expect(formatMovieDetails(known, { format: 'markdown' })).toBe(
    '- **Title:** \\*Her\\*\n- **Genres:** a\\|b, \\[c\\](d), \\<e\\> \\&f \\\\g',
  )
})

test('HTML is a description list, its running time for machines too', () => {
  const known = movie({ directors: named('Ann <b> Roe'), runtime: 126 })
  const details = formatMovieDetails(known, { format: 'html' })
  expect(isHtml(details)).toBe(true)
  expect(String(details)).toBe(
    '<dl class="rk-details"><div><dt>Title</dt><dd>Her</dd></div>' +
      '<div><dt>Director</dt><dd>Ann &lt;b&gt; Roe</dd></div>' +
      '<div><dt>Runtime</dt><dd><time datetime="PT2H6M">2 hours 6 minutes</time></dd></div></dl>',
  )
})

const durations = [
  { runtime: 45, datetime: 'PT45M' },
  { runtime: 60, datetime: 'PT1H' },
  { runtime: 0, datetime: 'PT0M' },
]
test.each(durations)('$runtime minutes are $datetime', ({ runtime, datetime }) => {
  const details = formatMovieDetails(movie({ runtime }), { format: 'html' })
  expect(String(details)).toContain(`datetime="${datetime}"`)
})

test('a name links to where the person is read about, unless the address is a trap', () => {
  const directors = [
    { name: 'Ann', url: 'https://example.org/?a=1&b=">' },
    { name: 'Bo', url: 'javascript:alert(1)' },
  ]
  const details = String(formatMovieDetails(movie({ directors }), { format: 'html' }))
  expect(details).toContain('<a href="https://example.org/?a=1&amp;b=&quot;&gt;">Ann</a>, ')
  expect(details).toContain('</a>, Bo</dd>')
})

describe('lists', () => {
  const lists = [
    { names: ['Robert Downey, Jr.', 'Amy Adams'], text: 'Robert Downey,\u00A0Jr., Amy Adams' },
    { names: ['x,y'], text: 'x,\u2060y' },
    { names: ['a.o.'], text: 'a.o.\u2060' },
    { names: ['Earth and Fire'], text: 'Earth and\u00A0Fire' },
    { names: ['Ann (II)'], text: 'Ann\u00A0(II)' },
    { names: ['A', 'B'], locale: 'ja', text: 'A、B' },
    { names: ['اسم', 'Amy Adams'], locale: 'ar', text: 'اسم، \u2068Amy Adams\u2069' },
    { names: ['اسم', 'Amy Adams'], locale: 'de', text: '\u2068اسم\u2069, Amy Adams' },
  ]
  test.each(lists)('$names in $locale hold together', ({ names, text, locale = 'en' }) => {
    const block = formatMovieDetails(movie({ cast: named(...names) }), { locale })
    expect(block.split('\n')[1]?.replace(/^[^:：]*[:：] ?/u, '')).toBe(text)
  })

  test('a role follows its name in brackets', () => {
    const cast = [{ name: 'Amy Adams', role: 'Amy' }, ...named('Rooney Mara')]
    expect(formatMovieDetails(movie({ cast }))).toContain('Actors: Amy Adams (Amy), Rooney Mara')
  })
})

test('names against the lines of the page are isolated in HTML', () => {
  const known = movie({ title: 'Her', cast: named('اسم', 'Amy Adams') })
  const details = String(formatMovieDetails(known, { locale: 'ar', format: 'html' }))
  expect(details).toContain('<dd><bdi>Her</bdi></dd>')
  expect(details).toContain('<dd>اسم، <bdi>Amy Adams</bdi></dd>')
})

test('French sets a no-break space before the colon, Chinese one of full width', () => {
  expect(formatMovieDetails(movie(), { locale: 'fr' })).toBe('Titre\u00A0: Her')
  expect(formatMovieDetails(movie(), { locale: 'zh' })).toBe('片名：Her')
  expect(formatMovieDetails(movie(), { locale: 'fr', format: 'markdown' })).toBe(
    '- **Titre\u00A0:** Her',
  )
})

test('another format is the caller’s mistake', () => {
  const format = JSON.parse('"xml"')
  expect(() => formatMovieDetails(her, { format })).toThrow(
    "formatMovieDetails: `format` must be 'text', 'markdown' or 'html', not xml",
  )
})

test('a movie of which nothing can be shown is an empty block', () => {
  expect(formatMovieDetails(movie({ title: '' }))).toBe('')
  expect(String(formatMovieDetails(movie({ title: '' }), { format: 'html' }))).toBe(
    '<dl class="rk-details"></dl>',
  )
})

const originals = [
  { languages: ['ja'], locale: 'en', dd: '<dd lang="ja">' },
  { languages: ['ja'], locale: 'ja-JP', dd: '<dd>' },
  { languages: ['zh-Hant'], locale: 'zh', dd: '<dd>' },
  { languages: ['ja', 'en'], locale: 'en', dd: '<dd>' },
  { languages: ['zxx'], locale: 'en', dd: '<dd>' },
  { languages: ['"><script>'], locale: 'en', dd: '<dd>' },
]
test.each(originals)('an original title of a movie in $languages is $dd in $locale', item => {
  const known = movie({ originalTitle: 'x', languages: item.languages })
  const fields = ['originalTitle'] as const
  const { locale } = item
  const details = String(formatMovieDetails(known, { locale, format: 'html', fields }))
  expect(details).toContain(`${item.dd}x</dd>`)
})

test('the day of release is for machines too', () => {
  const known = movie({ released: '2013-12-18' })
  const details = formatMovieDetails(known, { format: 'html', fields: ['released'] })
  expect(String(details)).toContain('<time datetime="2013-12-18">December 18, 2013</time>')
})
