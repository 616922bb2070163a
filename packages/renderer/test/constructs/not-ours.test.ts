import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../src/index.ts'
import { back, block, covered, htmlOf, mark, notes, type Row } from './html-of.ts'

describe('what is not ours is rendered as written', () => {
  test.each<Row>([
    // times, ratios, code
    ['8:30pm', `<p>8:30pm</p>`],
    ['at 8:30pm, 3:2', `<p>at 8:30pm, 3:2</p>`],
    ['std::vector', `<p>std::vector</p>`],
    ['see note:this', `<p>see note:this</p>`],
    ['see :note', `<p>see :note</p>`],
    ['a::b:::c', `<p>a::b:::c</p>`],
    // or, and columns
    ['C++||D', `<p>C++||D</p>`],
    ['a || b || c', `<p>a || b || c</p>`],
    ['|| a', `<p>|| a</p>`],
    ['a ||', `<p>a ||</p>`],
    ['||', `<p>||</p>`],
    ['|', `<p>|</p>`],
    ['a | b | c', `<p>a | b | c</p>`],
    // emoji and directives of others
    [':smile:', `<p>:smile:</p>`],
    [':smile: and :heart:', `<p>:smile: and :heart:</p>`],
    [':name[x]{y}', `<p>:name[x]{y}</p>`],
    ['::video{id=1}', `<p>::video{id=1}</p>`],
    [':::unknown\na\n:::', `<p>:::unknown\na\n:::</p>`],
    [':::warning[x]\na', `<p>:::warning[x]\na</p>`],
    [':::', `<p>:::</p>`],
    ['::: spoiler\na', `<p>::: spoiler\na</p>`],
    ['::::spoiler\na\n::::', `<p>::::spoiler\na\n::::</p>`],
    [':::spoiler-not\na', `<p>:::spoiler-not\na</p>`],
    [':::spoiler{open}\na', `<p>:::spoiler{open}\na</p>`],
    // attributes, highlights, formulas, alerts
    ['a {#id .class}', `<p>a {#id .class}</p>`],
    ['==a== ++a++ ^a^ a~b', `<p>==a== ++a++ ^a^ a~b</p>`],
    ['$x$ $$y$$', `<p>$x$ $$y$$</p>`],
    ['[[a]] [[a|b]]', `<p>[[a]] [[a|b]]</p>`],
    ['> [!NOTE]\n> a', `<blockquote>\n<p>[!NOTE]\na</p>\n</blockquote>`],
    ['@name #123', `<p>@name #123</p>`],
    ['%%a%%', `<p>%%a%%</p>`],
    ['/spoiler a', `<p>/spoiler a</p>`],
    ['>!a!<', `<blockquote>\n<p>!a!&lt;</p>\n</blockquote>`],
    ['a -- b "c" ...', `<p>a -- b "c" ...</p>`],
    // in something else
    ['- 8:30pm\n- :smile:', `<ul>\n<li>8:30pm</li>\n<li>:smile:</li>\n</ul>`],
    ['> :::unknown\n> a', `<blockquote>\n<p>:::unknown\na</p>\n</blockquote>`],
    ['# :smile: 8:30pm', `<h1 id="smile-830pm">:smile: 8:30pm</h1>`],
    [
      '| :smile: | 8:30 |\n|---|---|',
      `<table>\n<thead>\n<tr>\n<th>:smile:</th>\n<th>8:30</th>\n</tr>\n</thead>\n</table>`,
    ],
    ['[:smile:](a)', `<p><a href="a">:smile:</a></p>`],
    ['`8:30` :smile:', `<p><code>8:30</code> :smile:</p>`],
    [
      'x[^1]\n\n[^1]: :smile:',
      `<p>x${mark(1, '1')}</p>\n${notes(['1', `<p>:smile:${back(1, '1')}</p>`])}`,
    ],
    [':::spoiler\n:::unknown\n8:30pm\n:::', `${block(`Spoiler`, `<p>:::unknown\n8:30pm</p>`)}`],
    ['||:smile: 8:30||', `<p>${covered(`:smile: 8:30`)}</p>`],
    // line ends and scripts
    [':::unknown\r\na\r\n:::', `<p>:::unknown\r\na\r\n:::</p>`],
    ['שעה 8:30 :חיוך:', `<p>שעה 8:30 :חיוך:</p>`],
    // elsewhere
    ['C++||D :smile: 8:30pm', `<p>C++||D :smile: 8:30pm</p>`, { profile: 'comment' }],
    ['C++||D :smile: 8:30pm', `<p>C++||D :smile: 8:30pm</p>`, { dialect: 'gfm' }],
  ])('%j', (text, html, options) => {
    expect(htmlOf(text, options)).toBe(html)
  })
})

test('none of it is told', () => {
  expect(
    renderMarkdown('8:30pm C++||D a || b :smile: see note:this\n\n:::unknown').messages,
  ).toEqual([])
})

test('a hundred thousand colons are colons', () => {
  const text = ':'.repeat(100_000)
  expect(htmlOf(text)).toBe(`<p>${text}</p>`)
  expect(htmlOf(':::unknown\n'.repeat(10_000)).match(/:::unknown/g)).toHaveLength(10_000)
})
