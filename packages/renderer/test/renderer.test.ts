import { isHtml } from '@reviewkit/html'
import { describe, expect, test } from 'vitest'
import * as comment from '../src/comment.ts'
import * as root from '../src/index.ts'
import { createRenderer, renderMarkdown } from '../src/index.ts'
import * as unifiedRoad from '../src/unified.ts'

test('each entry has these names and no others', () => {
  expect(Object.keys(root).sort()).toEqual([
    'allowList',
    'createPreview',
    'createRenderer',
    'renderMarkdown',
  ])
  expect(Object.keys(comment).sort()).toEqual(['createCommentRenderer', 'renderComment'])
  expect(Object.keys(unifiedRoad).sort()).toEqual(['createUnifiedRenderer', 'remarkReview'])
})

describe('options are checked before any text is read', () => {
  test.each([
    [
      { profile: 'coment' },
      "`profile` must be 'trusted', 'article' or 'comment', not 'coment'; did you mean 'comment'?",
    ],
    [{ profile: null }, "`profile` must be 'trusted', 'article' or 'comment', not null"],
    [{ profil: 'comment' }, 'there is no option `profil`; did you mean `profile`?'],
    [{ dialect: 'markdown' }, "`dialect` must be 'review', 'commonmark' or 'gfm', not 'markdown'"],
    [{ spoilers: true }, "`spoilers` must be 'hide', 'show' or 'omit', not true"],
    [{ headingShift: 1.5 }, '`headingShift` must be a whole number from -5 to 5, not 1.5'],
    [{ headingShift: '1' }, "`headingShift` must be a whole number from -5 to 5, not '1'"],
    [{ locale: 5 }, '`locale` must be a language tag such as ‘en’ or ‘pt-BR’, not 5'],
    [
      { idPrefix: 'a b' },
      "`idPrefix` must be letters, digits, hyphens and underscores that begin with a letter, not 'a b'",
    ],
    [
      { idPrefix: '"><script>' },
      "`idPrefix` must be letters, digits, hyphens and underscores that begin with a letter, not '\"><script>'",
    ],
    [
      { baseUrl: 'reviews/' },
      "`baseUrl` must be an http or https URL, or a path that begins with a slash, not 'reviews/'",
    ],
    [
      { baseUrl: 'javascript:x' },
      "`baseUrl` must be an http or https URL, or a path that begins with a slash, not 'javascript:x'",
    ],
    [
      { baseUrl: '//evil.example/' },
      "`baseUrl` must be an http or https URL, or a path that begins with a slash, not '//evil.example/'",
    ],
  ])('%j', (options: object, message) => {
    expect(() => createRenderer(options)).toThrow(new TypeError(`createRenderer: ${message}`))
    expect(() => renderMarkdown('', options)).toThrow(new TypeError(`renderMarkdown: ${message}`))
  })

  test('also those of a single text, and the text itself', () => {
    const renderer = createRenderer()
    const wrong: object = { profile: 'comment' }
    expect(() => renderer.render('', wrong)).toThrow('render: there is no option `profile`')
    expect(() => Reflect.apply(renderer.render, renderer, [undefined])).toThrow(
      new TypeError('render: the Markdown must be a string, not undefined'),
    )
    expect(() => Reflect.apply(renderMarkdown, undefined, [null])).toThrow(
      new TypeError('renderMarkdown: the Markdown must be a string, not null'),
    )
    expect(() => Reflect.apply(comment.renderComment, undefined, [8])).toThrow(
      new TypeError('renderComment: the Markdown must be a string, not number'),
    )
  })

  test('a tag of no language is English, not an error', () => {
    expect(String(renderMarkdown(':::spoiler\na', { locale: 'no such tag' }).html)).toContain(
      'Spoiler',
    )
  })

  test('undefined is as good as absent', () => {
    const options: object = { profile: undefined, baseUrl: undefined, locale: undefined }
    expect(String(renderMarkdown('<b onclick=x>a</b>', options).html)).toBe('<p><b>a</b></p>\n')
  })
})

test('one renderer serves many texts, and remembers none', () => {
  const renderer = createRenderer({ idPrefix: 'a-' })
  expect(renderer.render('# B').headings[0]?.id).toBe('a-b')
  expect(renderer.render('# B', { idPrefix: 'c-' }).headings[0]?.id).toBe('c-b')
  expect(renderer.render('# B').headings[0]?.id).toBe('a-b')
})

test('the result is Html, and empty for nothing', () => {
  expect(isHtml(renderMarkdown('a').html)).toBe(true)
  expect(String(renderMarkdown('').html)).toBe('')
  expect(String(renderMarkdown(' \n\n').html)).toBe('')
})

test('a task has a box with a name', () => {
  expect(String(renderMarkdown('- [x] a\n- [ ] b\n- c', { locale: 'nl' }).html)).toBe(
    [
      '<ul class="contains-task-list">',
      '<li class="task-list-item"><input type="checkbox" checked disabled aria-label="Gedaan"> a</li>',
      '<li class="task-list-item"><input type="checkbox" disabled aria-label="Te doen"> b</li>',
      '<li>c</li>',
      '</ul>\n',
    ].join('\n'),
  )
  expect(renderMarkdown('- [x] a\n- [ ] b').text).toBe('a\nb')
  expect(String(renderMarkdown('- [x] a', { dialect: 'gfm' }).html)).toContain(
    'checked disabled> a',
  )
})

test('footnotes number by the text, know every way back, and speak the language', () => {
  const text = 'a[^x] b[^1] c[^x]\n\n[^1]: One\n[^x]: Ex'
  expect(String(renderMarkdown(text, { locale: 'es', idPrefix: 'p-', headingShift: 1 }).html)).toBe(
    [
      '<p>a<sup><a href="#p-fn-x" id="p-fnref-x" data-footnote-ref aria-describedby="p-footnote-label">1</a></sup>',
      ' b<sup><a href="#p-fn-1" id="p-fnref-1" data-footnote-ref aria-describedby="p-footnote-label">2</a></sup>',
      ' c<sup><a href="#p-fn-x" id="p-fnref-x-2" data-footnote-ref aria-describedby="p-footnote-label">1</a></sup></p>\n',
      '<section data-footnotes class="footnotes">\n<h3 class="sr-only" id="p-footnote-label">Notas al pie</h3>\n<ol>\n',
      '<li id="p-fn-x">\n<p>Ex <a href="#p-fnref-x" data-footnote-backref="" aria-label="Volver a la referencia 1" class="data-footnote-backref">↩</a>',
      ' <a href="#p-fnref-x-2" data-footnote-backref="" aria-label="Volver a la referencia 1-2" class="data-footnote-backref">↩<sup>2</sup></a></p>\n</li>\n',
      '<li id="p-fn-1">\n<p>One <a href="#p-fnref-1" data-footnote-backref="" aria-label="Volver a la referencia 2" class="data-footnote-backref">↩</a></p>\n</li>\n',
      '</ol>\n</section>\n',
    ].join(''),
  )
})

describe('raw HTML in an article', () => {
  test.each([
    // what opens in a block ends with it
    ['<i>a\n\nb</i>', '<p><i>a</i></p>\n<p>b</p>'],
    ['*<b>a* b</b>', '<p><em><b>a</b></em> b</p>'],
    ['<div>\n\na\n\n</div>', '<div></div>\n<p>a</p>\n'],
    [
      '| <b>a | c |\n|---|---|',
      '<table>\n<thead>\n<tr>\n<th><b>a</b></th>\n<th>c</th>\n</tr>\n</thead>\n</table>',
    ],
    // as a browser would nest it
    ['<p>a<p>b', '<p>a</p><p>b</p>'],
    ['<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
    ['<table>a<tr><td>b</table>', 'a<table><tbody><tr><td>b</td></tr></tbody></table>'],
    ['x <a href=a>b <a href=c>d</a></a>', '<p>x <a href="a">b d</a></p>'],
    ['x <td>a</td> <li>b</li> <div>c</div>', '<p>x a b c</p>'],
    // references stay what they are
    [
      '<p title="&lt;&eacute;&quot;">&copy; &lt;b&gt; &amp;amp; a & b</p>',
      '<p title="&lt;&amp;eacute;&quot;">&copy; &lt;b&gt; &amp;amp; a &amp; b</p>',
    ],
    ['x <!-- a --> y', '<p>x  y</p>'],
    ['<img src=a.jpg alt="b" width=10 height="20%">', '<img src="a.jpg" alt="b" width="10">'],
  ])('%j', (text, html) => {
    expect(String(renderMarkdown(text).html).trim()).toBe(html.trim())
  })
})

describe('in a comment', () => {
  test.each([
    ['<b>a</b>', '<p>&lt;b&gt;a&lt;/b&gt;</p>'],
    ['<div>\na', '<p>&lt;div&gt;\na</p>'],
    ['![a](b.jpg)', '<p><a href="b.jpg" rel="nofollow ugc noopener">a</a></p>'],
    ['[![a](b.jpg)](c)', '<p><a href="c" rel="nofollow ugc noopener">a</a></p>'],
    ['[*![a](b.jpg)*](c)', '<p><a href="c" rel="nofollow ugc noopener"><em>a</em></a></p>'],
    ['![](b.jpg)', '<p><a href="b.jpg" rel="nofollow ugc noopener">b.jpg</a></p>'],
    [
      'www.example.org',
      '<p><a href="http://www.example.org" rel="nofollow ugc noopener">www.example.org</a></p>',
    ],
    ['# config', '<h1 id="rk-config">config</h1>'],
    ['# any words', '<h1 id="rk-any-words">any words</h1>'],
  ])('%j', (text, html) => {
    expect(String(renderMarkdown(text, { profile: 'comment' }).html).trim()).toBe(html)
    expect(String(comment.renderComment(text).html).trim()).toBe(html)
    expect(String(comment.createCommentRenderer().render(text).html).trim()).toBe(html)
  })

  test('the profile cannot be chosen away', () => {
    const options: object = { profile: 'trusted' }
    expect(() => comment.renderComment('', options)).toThrow(
      'renderComment: there is no option `profile`',
    )
  })
})

test('what no page may hold is replaced, and places stay true', () => {
  const { html, messages } = renderMarkdown('\uFEFFa\u0000b \ud800 \uFDD0 \uFFFF ![](x.jpg)')
  expect(String(html)).toContain('<p>a\uFFFDb \uFFFD \uFFFD \uFFFD <img')
  expect(messages[0]).toMatchObject({ line: 1, column: 11 })
})
