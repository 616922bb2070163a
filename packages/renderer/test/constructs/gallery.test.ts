import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../src/index.ts'
import { back, block, covered, htmlOf, mark, notes, type Row } from './html-of.ts'

describe('a gallery', () => {
  test.each<Row>([
    // as people write it
    [
      '![a](b.jpg) ![c](d.jpg)',
      `<figure class="rk-gallery">\n<figure>\n<img src="b.jpg" alt="a">\n</figure>\n<figure>\n<img src="d.jpg" alt="c">\n</figure>\n</figure>`,
    ],
    [
      '![a](b.jpg)\n![c](d.jpg)',
      `<figure class="rk-gallery">\n<figure>\n<img src="b.jpg" alt="a">\n</figure>\n<figure>\n<img src="d.jpg" alt="c">\n</figure>\n</figure>`,
    ],
    [
      '![a](b.jpg)![c](d.jpg)',
      `<figure class="rk-gallery">\n<figure>\n<img src="b.jpg" alt="a">\n</figure>\n<figure>\n<img src="d.jpg" alt="c">\n</figure>\n</figure>`,
    ],
    [
      '![a](b.jpg)  \n![c](d.jpg)\\\n![e](f.jpg)',
      `<figure class="rk-gallery">\n<figure>\n<img src="b.jpg" alt="a">\n</figure>\n<figure>\n<img src="d.jpg" alt="c">\n</figure>\n<figure>\n<img src="f.jpg" alt="e">\n</figure>\n</figure>`,
    ],
    [
      '![a](b.jpg "c") ![d](e.jpg "f")',
      `<figure class="rk-gallery">\n<figure>\n<img src="b.jpg" alt="a">\n<figcaption>c</figcaption>\n</figure>\n<figure>\n<img src="e.jpg" alt="d">\n<figcaption>f</figcaption>\n</figure>\n</figure>`,
    ],
    [
      '[![a](b.jpg "c")](d) ![e](f.jpg)',
      `<figure class="rk-gallery">\n<figure>\n<a href="d"><img src="b.jpg" alt="a"></a>\n<figcaption>c</figcaption>\n</figure>\n<figure>\n<img src="f.jpg" alt="e">\n</figure>\n</figure>`,
    ],
    [
      '![a][x] ![b][x]\n\n[x]: c.jpg "d"',
      `<figure class="rk-gallery">\n<figure>\n<img src="c.jpg" alt="a">\n<figcaption>d</figcaption>\n</figure>\n<figure>\n<img src="c.jpg" alt="b">\n<figcaption>d</figcaption>\n</figure>\n</figure>`,
    ],
    [
      '![a](b.jpg)&nbsp;![c](d.jpg)',
      `<figure class="rk-gallery">\n<figure>\n<img src="b.jpg" alt="a">\n</figure>\n<figure>\n<img src="d.jpg" alt="c">\n</figure>\n</figure>`,
    ],
    // without a picture, or with one that may not be
    [
      '![a](b.jpg) ![](<> "c")',
      `<figure class="rk-gallery">\n<figure>\n<img src="b.jpg" alt="a">\n</figure>\n<figure>\n<figcaption>c</figcaption>\n</figure>\n</figure>`,
    ],
    [
      '![a](javascript:b) ![c](d.jpg)',
      `<figure class="rk-gallery">\n<figure>\na\n</figure>\n<figure>\n<img src="d.jpg" alt="c">\n</figure>\n</figure>`,
    ],
    // something stands between
    [
      '![a](b.jpg) and ![c](d.jpg)',
      `<p><img src="b.jpg" alt="a"> and <img src="d.jpg" alt="c"></p>`,
    ],
    ['![a](b.jpg), ![c](d.jpg)', `<p><img src="b.jpg" alt="a">, <img src="d.jpg" alt="c"></p>`],
    ['![a](b.jpg) `c`', `<p><img src="b.jpg" alt="a"> <code>c</code></p>`],
    [
      '![a](b.jpg) <br> ![c](d.jpg)',
      `<p><img src="b.jpg" alt="a"> <br> <img src="d.jpg" alt="c"></p>`,
    ],
    [
      '![a](b.jpg) *![c](d.jpg)*',
      `<p><img src="b.jpg" alt="a"> <em><img src="d.jpg" alt="c"></em></p>`,
    ],
    [
      '![a](b.jpg) ||![c](d.jpg)||',
      `<p><img src="b.jpg" alt="a"> ${covered(`<img src="d.jpg" alt="c">`)}</p>`,
    ],
    [
      '![a](b.jpg) ![c](d.jpg)[^1]\n\n[^1]: e',
      `<p><img src="b.jpg" alt="a"> <img src="d.jpg" alt="c">${mark(1, '1')}</p>\n${notes(['1', `<p>e${back(1, '1')}</p>`])}`,
    ],
    // unfinished
    ['![a](b.jpg) ![c](d.jpg', `<p><img src="b.jpg" alt="a"> ![c](d.jpg</p>`],
    ['![a](b.jpg) ![c][no]', `<p><img src="b.jpg" alt="a"> ![c][no]</p>`],
    // in something else
    [
      '- ![a](b.jpg) ![c](d.jpg)',
      `<ul>\n<li>\n<figure class="rk-gallery">\n<figure>\n<img src="b.jpg" alt="a">\n</figure>\n<figure>\n<img src="d.jpg" alt="c">\n</figure>\n</figure>\n</li>\n</ul>`,
    ],
    [
      '> ![a](b.jpg)\n> ![c](d.jpg)',
      `<blockquote>\n<figure class="rk-gallery">\n<figure>\n<img src="b.jpg" alt="a">\n</figure>\n<figure>\n<img src="d.jpg" alt="c">\n</figure>\n</figure>\n</blockquote>`,
    ],
    [
      '| ![a](b.jpg) ![c](d.jpg) |\n|---|',
      `<table>\n<thead>\n<tr>\n<th><img src="b.jpg" alt="a"> <img src="d.jpg" alt="c"></th>\n</tr>\n</thead>\n</table>`,
    ],
    [
      '# ![a](b.jpg) ![c](d.jpg)',
      `<h1 id="section"><img src="b.jpg" alt="a"> <img src="d.jpg" alt="c"></h1>`,
    ],
    [
      '[![a](b.jpg) ![c](d.jpg)](e)',
      `<p><a href="e"><img src="b.jpg" alt="a"> <img src="d.jpg" alt="c"></a></p>`,
    ],
    [
      'x[^1]\n\n[^1]: ![a](b.jpg) ![c](d.jpg)',
      `<p>x${mark(1, '1')}</p>\n${notes(['1', `<figure class="rk-gallery">\n<figure>\n<img src="b.jpg" alt="a">\n</figure>\n<figure>\n<img src="d.jpg" alt="c">\n</figure>\n</figure>\n<p>${back(1, '1').trim()}</p>`])}`,
    ],
    [
      ':::spoiler\n![a](b.jpg) ![c](d.jpg)\n:::',
      `${block(`Spoiler`, `<figure class="rk-gallery">\n<figure>\n<img src="b.jpg" alt="a">\n</figure>\n<figure>\n<img src="d.jpg" alt="c">\n</figure>\n</figure>`)}`,
    ],
    [
      '||![a](b.jpg) ![c](d.jpg)||',
      `<p>${covered(`<img src="b.jpg" alt="a"> <img src="d.jpg" alt="c">`)}</p>`,
    ],
    // line ends and scripts
    [
      '![a](b.jpg)\r\n![c](d.jpg)\r\n',
      `<figure class="rk-gallery">\n<figure>\n<img src="b.jpg" alt="a">\n</figure>\n<figure>\n<img src="d.jpg" alt="c">\n</figure>\n</figure>`,
    ],
    [
      '![א](b.jpg "ב") ![ג](d.jpg)',
      `<figure class="rk-gallery">\n<figure>\n<img src="b.jpg" alt="א">\n<figcaption>ב</figcaption>\n</figure>\n<figure>\n<img src="d.jpg" alt="ג">\n</figure>\n</figure>`,
    ],
    // elsewhere
    [
      '![a](b.jpg) ![c](d.jpg)',
      `<p><a href="b.jpg" rel="nofollow ugc noopener">a</a> <a href="d.jpg" rel="nofollow ugc noopener">c</a></p>`,
      { profile: 'comment' },
    ],
    [
      '[![a](b.jpg)](x) ![c](d.jpg)',
      `<p><a href="x" rel="nofollow ugc noopener">a</a> <a href="d.jpg" rel="nofollow ugc noopener">c</a></p>`,
      { profile: 'comment' },
    ],
    [
      '![a](b.jpg) ![c](d.jpg)',
      `<p><img src="b.jpg" alt="a"> <img src="d.jpg" alt="c"></p>`,
      { dialect: 'gfm' },
    ],
  ])('%j', (text, html, options) => {
    expect(htmlOf(text, options)).toBe(html)
  })
})

test('each picture keeps its line and its caption', () => {
  const text = 'x\n\n![a](b.jpg "c") ![d](e.jpg)\n[![f](g.jpg "h")](i)'
  expect(renderMarkdown(text).images).toEqual([
    { src: 'b.jpg', alt: 'a', caption: 'c', line: 3 },
    { src: 'e.jpg', alt: 'd', line: 3 },
    { src: 'g.jpg', alt: 'f', caption: 'h', line: 4 },
  ])
  expect(renderMarkdown(text).text).toBe('x\nc\nh')
})

test('ten thousand pictures are one gallery', () => {
  const html = htmlOf('![a](b.jpg)\n'.repeat(10_000))
  expect(html.startsWith('<figure class="rk-gallery">')).toBe(true)
  expect(html.match(/<figure>\n<img src="b.jpg" alt="a">\n<\/figure>/g)).toHaveLength(10_000)
})
