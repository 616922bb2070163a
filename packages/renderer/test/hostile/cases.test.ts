import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../src/index.ts'
import { breaches } from './allowed.ts'
import { cases } from './cases/cases.ts'
import { allHarm, rendered } from './harm.ts'
import { mendings, parsed } from './page.ts'

test('there are hundreds of hostile texts, and none stands there twice', () => {
  const texts = new Set(cases.map(({ text }) => text))
  expect(texts.size).toBe(cases.length)
  expect(texts.size).toBeGreaterThan(900)
})

/** Tags become text; links between angle brackets stay. */
const withoutRawHtml = (text: string) =>
  text.replace(
    /((?:\(|\]: )<[^<>\n]*>(?=[)\s]|$))|<(?=[a-z/!?])(?![a-z][\w+.-]*:[^\s<>]*>)/gi,
    (_, destination?: string) => destination ?? '&lt;',
  )

describe('of a hostile text there stays only what the allow list has, and no parser changes it', () => {
  test.each(cases)('$kind: $text', ({ text }) => {
    expect(allHarm(text)).toEqual([])
    // What Markdown itself writes never runs in profile trusted either.
    const written = withoutRawHtml(text)
    for (const road of ['root', 'unified'] as const)
      expect(breaches(parsed(rendered(written, 'trusted', road)), 'trusted')).toEqual([])
  })
})

describe('the checks of this suite see what they are for', () => {
  test.each([
    ['<script>a</script>', '<script>'],
    ['<b onclick="a">b</b>', '<b onclick>'],
    ['<a href="java&#10;script:a">b</a>', 'href javascript:'],
    ['<a href="&#1;data:a">b</a>', 'href data:'],
    ['<b class="rk-spoiler">b</b>', '<b class=rk-spoiler>'],
    ['<b id="location">b</b>', 'id location is bare'],
    ['<b id="rk-a">b</b><b id="rk-a">c</b>', 'id rk-a twice'],
    ['<svg><a></a></svg>', 'foreign <svg>'],
    ['<template><script>a</script></template>', '<script>'],
    ['<input type="image">', '<input type=image>'],
  ])('%s holds %s', (html, breach) => {
    expect(breaches(parsed(html), 'article')).toContain(breach)
  })

  test.each([
    '<p>a<p>b</p>',
    '<b>a',
    'a</b>',
    '<p>a<div>b</div></p>',
    '<table><tr><td>a</td></tr></table>',
    '<table>a<tbody></tbody></table>',
    '<a>b<a>c</a></a>',
    '<li>a<li>b</li></li>',
    '<b><p>a</b></p>',
    '<!--a-->',
  ])('%s is mended by a parser', html => {
    expect(mendings(html)).not.toEqual([])
  })

  test('a link of a comment lends the good name of the site', () => {
    expect(breaches(parsed('<a href="https://a.example">b</a>'), 'comment')).toEqual([
      'rel=undefined',
    ])
  })
})

test('content of elements that run goes with them, in a block and in running text', () => {
  expect(String(renderMarkdown('a <script>alert(1)</script> b').html)).toBe('<p>a  b</p>\n')
  expect(String(renderMarkdown('<style>p { color: red }</style>').html)).toBe('')
})

test('what is not on the list leaves its words behind, and says so', () => {
  const { html, messages } = renderMarkdown('<marquee>Her</marquee>')
  expect(String(html)).toBe('<p>Her</p>\n')
  expect(messages.map(({ code }) => code)).toEqual(['element-removed'])
})

test('in profile trusted raw HTML stays, a Markdown link that runs code does not', () => {
  const { html } = renderMarkdown('<script>go()</script>\n\n[a](javascript:alert(1))', {
    profile: 'trusted',
  })
  expect(String(html)).toBe('<script>go()</script>\n<p><a>a</a></p>\n')
})

test('a relative address stays on its host, however it is written', () => {
  for (const url of ['.//evil.example/', '..//evil.example/', './/../..//evil.example/'])
    for (const baseUrl of ['/', '/a/', 'https://example.org/', 'https://example.org/a/']) {
      const [link] = renderMarkdown(`[a](${url})`, { baseUrl }).links
      expect(new URL(link?.url ?? '', 'https://example.org/').host).toBe('example.org')
    }
})

describe('raw HTML is read as a browser reads it', () => {
  test.each([
    // The sign for kelvins folds into a k, the long s into an s.
    ['<div><mar\u212a>a</mar\u212a></div>', '<div>a</div>\n'],
    ['a <mar\u212a>b</mar\u212a>', '<p>a &lt;mar\u212a&gt;b&lt;/mar\u212a&gt;</p>\n'],
    ['<div cla\u017f\u017f=language-a t\u0130tle=b>c</div>', '<div>c</div>\n'],
    // Only five characters are spaces in a tag.
    ['<p><div\u00a0title=a>b</p>', '<p>b</p>\n'],
    ['<div title\u00a0=a>b</div>', '<div>b</div>\n'],
    ['<div title=a\u00a0b>c</div>', '<div title="a\u00a0b">c</div>\n'],
    // A comment ends in three ways.
    ['<div><!-- a --!>b</div>', '<div>b</div>\n'],
    ['<div><!-->b</div>', '<div>b</div>\n'],
    ['<div><!--->b</div>', '<div>b</div>\n'],
    // References have any number of digits, and need no semicolon.
    ['<div title="&#0000000000000097&#x00000000062;">c</div>', '<div title="ab">c</div>\n'],
    ['<a href="&#0000000106avascript:a">b</a>', '<p><a>b</a></p>\n'],
    // A line end at the start of pre is none.
    ['<pre>\n\na</pre>', '<pre>a</pre>\n'],
    ['<pre>&#10;\n<!-- a -->\nb</pre>', '<pre>b</pre>\n'],
  ])('%j is %j', (text, html) => {
    expect(String(renderMarkdown(text).html)).toBe(html)
  })
})

test('a cell and a row that are not written are there all the same, as in a browser', () => {
  expect(String(renderMarkdown('<table><td>a<tr><th>b</table>').html)).toBe(
    '<table><tbody><tr><td>a</td></tr><tr><th>b</th></tr></tbody></table>\n',
  )
})
