import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../src/index.ts'
import { back, block, htmlOf, mark, notes, type Row } from './html-of.ts'

describe('a footnote', () => {
  test.each<Row>([
    // as people write it
    ['a[^1]\n\n[^1]: b', `<p>a${mark(1, '1')}</p>\n${notes(['1', `<p>b${back(1, '1')}</p>`])}`],
    [
      'a[^1][^two]\n\n[^two]: c\n[^1]: b',
      `<p>a${mark(1, '1')}${mark(2, 'two')}</p>\n${notes(['1', `<p>b${back(1, '1')}</p>`], ['two', `<p>c${back(2, 'two')}</p>`])}`,
    ],
    [
      'a[^1] b[^1]\n\n[^1]: c',
      `<p>a${mark(1, '1')} b${mark(1, '1', '-2')}</p>\n${notes(['1', `<p>c${back(1, '1')}${back(1, '1', 2)}</p>`])}`,
    ],
    [
      'a[^A]\n\n[^a]: b\n\n[^a]: c',
      `<p>a${mark(1, 'a')}</p>\n${notes(['a', `<p>b${back(1, 'a')}</p>`])}`,
    ],
    [
      'a[^1]\n\n[^1]: b\n\n    c',
      `<p>a${mark(1, '1')}</p>\n${notes(['1', `<p>b</p>\n<p>c${back(1, '1')}</p>`])}`,
    ],
    // nested
    [
      'a[^1]\n\n[^1]: b[^1]',
      `<p>a${mark(1, '1')}</p>\n${notes(['1', `<p>b${mark(1, '1', '-2')}${back(1, '1')}${back(1, '1', 2)}</p>`])}`,
    ],
    [
      'a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]',
      `<p>a${mark(1, '1')}</p>\n${notes(['1', `<p>b${mark(2, '2')}${back(1, '1')}${back(1, '1', 2)}</p>`], ['2', `<p>c${mark(1, '1', '-2')}${back(2, '2')}</p>`])}`,
    ],
    // unfinished
    ['a[^no]', `<p>a[^no]</p>`],
    ['a\n\n[^1]: b', `<p>a</p>`],
    ['a[^1]\n\n[^1]:', `<p>a${mark(1, '1')}</p>\n${notes(['1', `<p>${back(1, '1').trim()}</p>`])}`],
    ['a[^1\n\n[^1]: b', `<p>a[^1</p>`],
    // what ends in a block has its way back below
    [
      'a[^1]\n\n[^1]:\n    ```\n    b\n    ```',
      `<p>a${mark(1, '1')}</p>\n${notes(['1', `<pre><code>b\n</code></pre>\n<p>${back(1, '1').trim()}</p>`])}`,
    ],
    [
      'a[^1]\n\n[^1]: - b\n    - c',
      `<p>a${mark(1, '1')}</p>\n${notes(['1', `<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n<p>${back(1, '1').trim()}</p>`])}`,
    ],
    [
      'a[^1]\n\n[^1]: > b',
      `<p>a${mark(1, '1')}</p>\n${notes(['1', `<blockquote>\n<p>b</p>\n</blockquote>\n<p>${back(1, '1').trim()}</p>`])}`,
    ],
    // in something else
    [
      '# a[^1]\n\n[^1]: b',
      `<h1 id="a">a${mark(1, '1')}</h1>\n${notes(['1', `<p>b${back(1, '1')}</p>`])}`,
    ],
    [
      '- a[^1]\n  [^1]: b',
      `<ul>\n<li>a${mark(1, '1')}</li>\n</ul>\n${notes(['1', `<p>b${back(1, '1')}</p>`])}`,
    ],
    [
      '> a[^1]\n>\n> [^1]: b',
      `<blockquote>\n<p>a${mark(1, '1')}</p>\n</blockquote>\n${notes(['1', `<p>b${back(1, '1')}</p>`])}`,
    ],
    [
      '| a[^1] |\n|---|\n| b[^1] |\n\n[^1]: c',
      `<table>\n<thead>\n<tr>\n<th>a${mark(1, '1')}</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b${mark(1, '1', '-2')}</td>\n</tr>\n</tbody>\n</table>\n${notes(['1', `<p>c${back(1, '1')}${back(1, '1', 2)}</p>`])}`,
    ],
    [
      '*a[^1]*\n\n[^1]: *b*',
      `<p><em>a${mark(1, '1')}</em></p>\n${notes(['1', `<p><em>b</em>${back(1, '1')}</p>`])}`,
    ],
    [':::spoiler[x[^1]]\na\n:::\n\n[^1]: b', `${block(`x[^1]`, `<p>a</p>`)}`],
    // as written
    ['a`[^1]`\n\n    [^1]', `<p>a<code>[^1]</code></p>\n<pre><code>[^1]\n</code></pre>`],
    ['a\\[^1]', `<p>a[^1]</p>`],
    // names
    [
      'a[^é/"x]\n\n[^é/"x]: b',
      `<p>a${mark(1, 'éx')}</p>\n${notes(['éx', `<p>b${back(1, 'éx')}</p>`])}`,
    ],
    [
      'a[^"]\n\n[^"]: b',
      `<p>a${mark(1, 'note')}</p>\n${notes(['note', `<p>b${back(1, 'note')}</p>`])}`,
    ],
    [
      'a[^注]\n\n[^注]: b',
      `<p>a${mark(1, '注')}</p>\n${notes(['注', `<p>b${back(1, '注')}</p>`])}`,
    ],
    // line ends and scripts
    [
      'a[^1]\r\n\r\n[^1]: b\r\n',
      `<p>a${mark(1, '1')}</p>\n${notes(['1', `<p>b${back(1, '1')}</p>`])}`,
    ],
    [
      'אבא[^1]\n\n[^1]: אמא',
      `<p>אבא${mark(1, '1')}</p>\n${notes(['1', `<p>אמא${back(1, '1')}</p>`])}`,
    ],
    // as the options say
    [
      'a[^1]\n\n[^1]: b',
      `<p>a${mark(1, '1')}</p>\n<section data-footnotes class="footnotes">\n<h2 class="sr-only" id="footnote-label">脚注</h2>\n<ol>\n<li id="fn-1">\n<p>b <a href="#fnref-1" data-footnote-backref="" aria-label="参照 1 に戻る" class="data-footnote-backref">↩</a></p>\n</li>\n</ol>\n</section>`,
      { locale: 'ja' },
    ],
    [
      'a[^1]\n\n[^1]: b',
      `<p>a<sup><a href="#rk-fn-1" id="rk-fnref-1" data-footnote-ref aria-describedby="rk-footnote-label">1</a></sup></p>\n<section data-footnotes class="footnotes">\n<h2 class="sr-only" id="rk-footnote-label">Footnotes</h2>\n<ol>\n<li id="rk-fn-1">\n<p>b <a href="#rk-fnref-1" data-footnote-backref="" aria-label="Back to reference 1" class="data-footnote-backref">↩</a></p>\n</li>\n</ol>\n</section>`,
      { profile: 'comment' },
    ],
    [
      'a[^1]\n\n[^1]: b',
      `<p>a<sup><a href="#c-7-fn-1" id="c-7-fnref-1" data-footnote-ref aria-describedby="c-7-footnote-label">1</a></sup></p>\n<section data-footnotes class="footnotes">\n<h3 class="sr-only" id="c-7-footnote-label">Footnotes</h3>\n<ol>\n<li id="c-7-fn-1">\n<p>b <a href="#c-7-fnref-1" data-footnote-backref="" aria-label="Back to reference 1" class="data-footnote-backref">↩</a></p>\n</li>\n</ol>\n</section>`,
      { idPrefix: 'c-7-', headingShift: 1 },
    ],
  ])('%j', (text, html, options) => {
    expect(htmlOf(text, options)).toBe(html)
  })
})

test('a name keeps its id when another note comes before it', () => {
  const id = (text: string) => /id="(fn-budget)"/.exec(htmlOf(text))?.[1]
  expect(id('a[^budget]\n\n[^budget]: b')).toBe('fn-budget')
  expect(id('x[^new] a[^budget]\n\n[^budget]: b\n[^new]: y')).toBe('fn-budget')
})

test('numbers are not words of a heading, of the excerpt or of the text', () => {
  const { excerpt, headings, text } = renderMarkdown('# A[^1]\n\nB[^1]\n\n[^1]: c')
  expect(headings).toEqual([{ level: 1, id: 'a', text: 'A', children: [] }])
  expect(excerpt).toBe('B')
  expect(text).toBe('A\nB\nc')
})

test.each([
  ['a[^no]', 'footnote-missing', 1, 2],
  ['a\n\n[^1]: b', 'footnote-unused', 3, 1],
])('%j tells %s', (text, code, line, column) => {
  expect(renderMarkdown(text).messages).toMatchObject([{ code, line, column }])
})

test('a thousand notes have a thousand ids', () => {
  const numbers = Array.from({ length: 1000 }, (_, index) => index)
  const text = `${numbers.map(n => `[^${n}]`).join(' ')}\n\n${numbers.map(n => `[^${n}]: x\n`).join('')}`
  const ids = Array.from(htmlOf(text).matchAll(/ id="([^"]+)"/g), ([, id]) => id)
  expect(ids).toHaveLength(2001)
  expect(new Set(ids).size).toBe(2001)
})
