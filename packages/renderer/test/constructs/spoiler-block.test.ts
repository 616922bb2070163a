import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../src/index.ts'
import { back, block, covered, htmlOf, mark, notes, type Row } from './html-of.ts'

describe('a block spoiler', () => {
  test.each<Row>([
    // as people write it
    [':::spoiler[The *end*]\nHe dies.\n:::', `${block(`The <em>end</em>`, `<p>He dies.</p>`)}`],
    [':::spoiler\na\n\nb\n:::\nc', `${block(`Spoiler`, `<p>a</p>\n<p>b</p>`)}\n<p>c</p>`],
    ['a\n:::spoiler[]\nb\n:::', `<p>a</p>\n${block(`Spoiler`, `<p>b</p>`)}`],
    [
      ':::spoiler\n# A\n\n- b\n\n| c |\n|---|\n:::',
      `${block(`Spoiler`, `<h1 id="a">A</h1>\n<ul>\n<li>b</li>\n</ul>\n<table>\n<thead>\n<tr>\n<th>c</th>\n</tr>\n</thead>\n</table>`)}`,
    ],
    [
      ':::spoiler\n:::',
      `<details class="rk-spoiler-block">\n<summary>Spoiler</summary>\n</details>`,
    ],
    // its label
    [':::spoiler[`]`]\na\n:::', `${block(`<code>]</code>`, `<p>a</p>`)}`],
    [':::spoiler[# x]\na\n:::', `${block(`# x`, `<p>a</p>`)}`],
    [
      ':::spoiler[a [b](c) ||d||]\ne\n:::',
      `${block(`a <a href="c">b</a> ${covered(`d`)}`, `<p>e</p>`)}`,
    ],
    [
      ':::spoiler[||www.example.org||]\ne\n:::',
      `${block(`${covered(`<a href="http://www.example.org">www.example.org</a>`)}`, `<p>e</p>`)}`,
    ],
    [':::spoiler[![a](b)]\ne\n:::', `${block(`<img src="b" alt="a">`, `<p>e</p>`)}`],
    [':::spoiler[<b>x</b>]\ne\n:::', `${block(`<b>x</b>`, `<p>e</p>`)}`],
    [':::spoiler[a]]\nb\n:::', `${block(`a]`, `<p>b</p>`)}`],
    // nested
    [
      ':::spoiler[1]\n:::spoiler[2]\na\n:::\nb\n:::',
      `${block(`1`, `${block(`2`, `<p>a</p>`)}\n<p>b</p>`)}`,
    ],
    [
      '> > :::spoiler\n> > a\n> > :::',
      `<blockquote>\n<blockquote>\n${block(`Spoiler`, `<p>a</p>`)}\n</blockquote>\n</blockquote>`,
    ],
    // not closed
    ['a\n:::spoiler\nb', `<p>a</p>\n${block(`Spoiler`, `<p>b</p>`)}`],
    [
      '- b\n- :::spoiler[x]\n  c\n\n  d\n- e',
      `<ul>\n<li>\n<p>b</p>\n</li>\n<li>\n${block(`x`, `<p>c</p>\n<p>d</p>`)}\n</li>\n<li>\n<p>e</p>\n</li>\n</ul>`,
    ],
    [':::spoiler[1]\n:::spoiler[2]\na\n:::', `${block(`1`, `${block(`2`, `<p>a</p>`)}`)}`],
    // a closer elsewhere closes nothing
    [
      '> :::spoiler\n> a\n\n:::',
      `<blockquote>\n${block(`Spoiler`, `<p>a</p>`)}\n</blockquote>\n<p>:::</p>`,
    ],
    [':::spoiler\n```\n:::\n```\n:::', `${block(`Spoiler`, `<pre><code>:::\n</code></pre>`)}`],
    [':::spoiler\na\n::: b\n:::', `${block(`Spoiler`, `<p>a\n::: b</p>`)}`],
    [
      '- :::spoiler\n  a\n\n:::',
      `<ul>\n<li>\n${block(`Spoiler`, `<p>a</p>`)}\n</li>\n</ul>\n<p>:::</p>`,
    ],
    // in something else
    [
      '> :::spoiler\n> a\n> :::\n> b',
      `<blockquote>\n${block(`Spoiler`, `<p>a</p>`)}\n<p>b</p>\n</blockquote>`,
    ],
    [
      '- :::spoiler[x]\n  a\n  :::\n- b',
      `<ul>\n<li>\n${block(`x`, `<p>a</p>`)}\n</li>\n<li>b</li>\n</ul>`,
    ],
    [
      '1. a\n\n   :::spoiler\n   b\n   :::',
      `<ol>\n<li>\n<p>a</p>\n${block(`Spoiler`, `<p>b</p>`)}\n</li>\n</ol>`,
    ],
    [
      'x[^1]\n\n[^1]: :::spoiler\n    a\n    :::\n\n    b',
      `<p>x${mark(1, '1')}</p>\n${notes(['1', `${block(`Spoiler`, `<p>a</p>`)}\n<p>b${back(1, '1')}</p>`])}`,
    ],
    [
      'x[^1]\n\n[^1]: a\n\n    :::spoiler\n    b\n    :::',
      `<p>x${mark(1, '1')}</p>\n${notes(['1', `<p>a</p>\n${block(`Spoiler`, `<p>b</p>`)}\n<p>${back(1, '1').trim()}</p>`])}`,
    ],
    // where no block can stand, as written
    [
      '| :::spoiler |\n|---|',
      `<table>\n<thead>\n<tr>\n<th>:::spoiler</th>\n</tr>\n</thead>\n</table>`,
    ],
    ['# :::spoiler', `<h1 id="spoiler">:::spoiler</h1>`],
    ['[:::spoiler\na\n:::](b)', `<p><a href="b">:::spoiler\na\n:::</a></p>`],
    ['*:::spoiler\na*\n:::', `<p><em>:::spoiler\na</em>\n:::</p>`],
    ['x :::spoiler\na\n:::', `<p>x :::spoiler\na\n:::</p>`],
    // not ours
    [':::unknown\na\n:::', `<p>:::unknown\na\n:::</p>`],
    [':::', `<p>:::</p>`],
    ['a\n:::\nb', `<p>a\n:::\nb</p>`],
    ['::::spoiler\na', `<p>::::spoiler\na</p>`],
    [':::spoilers\na', `<p>:::spoilers\na</p>`],
    [':::spoiler x\na', `<p>:::spoiler x\na</p>`],
    [':::Spoiler\na\n:::', `<p>:::Spoiler\na\n:::</p>`],
    [':::spoiler[a\nb\n:::', `<p>:::spoiler[a\nb\n:::</p>`],
    ['\\:::spoiler\na\n:::', `<p>:::spoiler\na\n:::</p>`],
    // in code and raw HTML
    ['```\n:::spoiler\n:::\n```', `<pre><code>:::spoiler\n:::\n</code></pre>`],
    ['    :::spoiler', `<pre><code>:::spoiler\n</code></pre>`],
    ['<pre>\n:::spoiler\n</pre>', `<pre>:::spoiler\n</pre>`],
    ['<div>\n:::spoiler\na\n:::\n</div>', `<div>\n:::spoiler\na\n:::\n</div>`],
    [
      '`a`\n:::spoiler\n`b`\n:::',
      `<p><code>a</code></p>\n${block(`Spoiler`, `<p><code>b</code></p>`)}`,
    ],
    // line ends and scripts
    [':::spoiler[a]\r\nb\r\n\r\nc\r\n:::\r\nd', `${block(`a`, `<p>b</p>\n<p>c</p>`)}\n<p>d</p>`],
    [':::spoiler[סוף]\nהם נפרדים\n:::', `${block(`סוף`, `<p>הם נפרדים</p>`)}`],
    // as the options say
    [':::spoiler\na\n:::', `${block(`ネタバレ`, `<p>a</p>`)}`, { locale: 'ja' }],
    [':::spoiler\na\n:::', `${block(`Spoiler`, `<p>a</p>`)}`, { locale: 'tlh' }],
    [
      'a\n\n:::spoiler\nb\n:::',
      `<p>a</p>\n<details class="rk-spoiler-block" open>\n<summary>Spoiler</summary>\n<p>b</p>\n</details>`,
      { spoilers: 'show' },
    ],
    ['a\n\n:::spoiler\nb\n:::', `<p>a</p>`, { spoilers: 'omit' }],
    [':::spoiler\na\n:::', `${block(`Spoiler`, `<p>a</p>`)}`, { profile: 'comment' }],
    [':::spoiler\na\n:::', `<p>:::spoiler\na\n:::</p>`, { dialect: 'gfm' }],
  ])('%j', (text, html, options) => {
    expect(htmlOf(text, options)).toBe(html)
  })
})

test('one that is not closed is told where it begins', () => {
  expect(renderMarkdown('a\n\n- b\n- :::spoiler[x]\n  c').messages).toMatchObject([
    { code: 'spoiler-unclosed', line: 4, column: 3 },
  ])
})

test('what its label says wrong is placed on its line', () => {
  expect(renderMarkdown('a\n\n:::spoiler[b [c](javascript:d)]\ne\n:::').messages).toMatchObject([
    { code: 'link-dangerous', line: 3, column: 14 },
  ])
})

test('its words are words of the text, but the word for a spoiler is ours', () => {
  expect(renderMarkdown(':::spoiler\na\n:::').text).toBe('a')
  expect(renderMarkdown(':::spoiler[b]\na\n:::').text).toBe('b\na')
  expect(renderMarkdown(':::spoiler[b]\na\n:::').excerpt).toBe('')
})

test.each(
  'ar cs da de el es fi fr he hi hu id it ja ko nb nl pl pt-BR ro ru sv tr uk vi zh zh-TW'.split(
    ' ',
  ),
)('all that the renderer adds is said in %s', locale => {
  const [english, own] = ['en', locale].map(tag =>
    htmlOf('||a|| b[^1]\n\n- [ ] c\n\nhttps://youtu.be/dQw4w9WgXcQ\n\n[^1]: d', { locale: tag }),
  )
  const words = /(aria-label=")[^"]*|(<h2[^>]*>|noreferrer">)[^<]*/g
  const said = (html = '') => html.match(words) ?? []
  expect(said(own)).toHaveLength(5)
  for (const [index, one] of said(own).entries()) expect(one).not.toBe(said(english)[index])
  expect(own?.replace(words, '$1$2')).toBe(english?.replace(words, '$1$2'))
})

test('those that stand in fifty others are covered by them, and lose no words', () => {
  const label = (_: unknown, index: number) => `:::spoiler[label ${index}]\n`
  const { html, messages } = renderMarkdown(
    `${Array.from({ length: 60 }, label).join('')}words\n${':::\n'.repeat(60)}\nafter`,
  )
  expect(String(html).match(/<details/g)).toHaveLength(50)
  expect(String(html)).toMatch(
    /<p>label 59<\/p>\n<p>words<\/p>\n(<\/details>\n){50}<p>after<\/p>\n$/,
  )
  expect(messages.map(({ code, line }) => [code, line])).toEqual([['nested-too-deep', 51]])
})

test.each([
  ['five thousand, one in the other', ':::spoiler\n'.repeat(5000)],
  [
    'fifty in each of fifty quotes',
    Array.from({ length: 50 }, (_, depth) => `${'> '.repeat(depth)}:::spoiler\n`.repeat(50)).join(
      '',
    ),
  ],
])('%s, never closed, are bounded, and what follows stays covered', (_, text) => {
  // Quotes deep enough that only the spoilers are too many.
  const { html, messages } = renderMarkdown(`${text}end`, { limits: { containers: 100 } })
  expect(String(html)).toContain('end')
  expect(messages.filter(({ code }) => code === 'nested-too-deep')).toHaveLength(1)
  expect(String(html).match(/<details/g)?.length).toBeLessThanOrEqual(50 * 50)
})
