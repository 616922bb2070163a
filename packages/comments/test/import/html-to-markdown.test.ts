import { decodeReferences, escapeText } from '@reviewkit/html'
import { createRenderer } from '@reviewkit/renderer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdownFromHtml } from '../../src/import/html-to-markdown.ts'

const renderers = [
  createRenderer({ profile: 'comment', parser: 'remark' }),
  createRenderer({ profile: 'comment' }),
]

/** What is read on the page, white space aside. */
const read = (html: string) => decodeReferences(html.replace(/<[^>]*>/g, '')).replace(/\s+/g, '')

const shown = (html: string, renderer = renderers[0]) =>
  String(renderer?.render(markdownFromHtml(html)).html)

const cases = [
  // as people write
  { html: '<p>I liked <b>it</b>.</p><p>Twice.</p>', markdown: 'I liked **it**.\n\nTwice.' },
  { html: 'one<br>two', markdown: 'one\\\ntwo' },
  { html: 'one<br /><br/>\n<br>two', markdown: 'one\n\ntwo' },
  { html: '<p>one<br></p><br>', markdown: 'one' },
  { html: '<i>a</i>, <u>b</u>, <s>c</s>, <code>d</code>', markdown: '*a*, *b*, ~~c~~, `d`' },
  { html: '<b>one <i>two</b> three</i>', markdown: '**one _two_** *three*' },
  { html: '<del>></del>b', markdown: '\\>b' },
  { html: '<b> one </b>two', markdown: '**one** two' },
  { html: '<code>a<br>b</code>', markdown: '`a`\\\n`b`' },
  { html: '<b>one</b><b>two</b>', markdown: '**onetwo**' },
  { html: '<blockquote>Who?<p>Ann</blockquote>Yes', markdown: '> Who?\n>\n> Ann\n\nYes' },
  { html: '<ul><li>one<li>two</ul>', markdown: '- one\n- two' },
  { html: '<pre>\nif (a)\n  b</pre>', markdown: '```\nif (a)\n  b\n```' },
  {
    html: '<a href="https://example.org/?a=1&amp;b">there</a>',
    markdown: '[there](https://example.org/?a=1\\&b)',
  },
  { html: 'See https://example.org/a_b.', markdown: 'See <https://example.org/a_b>.' },
  { html: '(www.example.org)', markdown: '([www.example.org](http://www.example.org))' },
  { html: 'AT&amp;T &lt;3 caf&eacute; &amp;amp;', markdown: 'AT\\&T <3 café \\&amp;' },
  // pictures and films
  {
    html: '<img src="https://example.org/a.png" alt="A cat">',
    markdown: '[A cat](https://example.org/a.png)',
  },
  { html: '<img src="https://example.org/a.png">', markdown: '<https://example.org/a.png>' },
  {
    html: '<a href="https://example.org/"><img src="b.png" alt="A cat"></a>',
    markdown: '[A cat](https://example.org/)',
  },
  { html: 'yes <img class="wp-smiley" src="s.png" alt=":)">', markdown: 'yes :)' },
  {
    html: '<iframe src="//example.org/film">old browser</iframe>',
    markdown: '<https://example.org/film>',
  },
  // spoilers
  { html: 'He <spoiler>stays</spoiler>.', markdown: 'He ||stays||.' },
  { html: 'He <spoiler> stays </spoiler>.', markdown: 'He ||stays|| .' },
  { html: '<s class="spoiler">a</s> <s>b</s>', markdown: '||a|| ~~b~~' },
  { html: '<span class="x spoiler"><span>a</span> b</span> c', markdown: '||a b|| c' },
  {
    html: '<div class="spoiler"><p>a</p><p><b>b</b></p></div>c',
    markdown: '||a||\n\n||**b**||\n\nc',
  },
  { html: '<b>a<spoiler>b</spoiler></b>', markdown: '**a**||**b**||' },
  { html: '<spoiler>never closed<p>to the end', markdown: '||never closed||\n\n||to the end||' },
  { html: 'a<spoiler>&emsp;b&nbsp;</spoiler>c', markdown: 'a ||b|| c' },
  { html: '<spoiler><pre>code</pre></spoiler>', markdown: '||code||' },
  { html: '<p class="no-spoiler">a</p>', markdown: 'a' },
  // what only looks like a mark
  { html: 'a ||b|| c', markdown: 'a \\|\\|b\\|\\| c' },
  { html: ':::spoiler<br>a<br>:::', markdown: '\\:::spoiler\\\na\\\n\\:::' },
  { html: '1. a<br># b<br>- c<br>> d', markdown: '1\\. a\\\n\\# b\\\n\\- c\\\n\\> d' },
  { html: '[a](b) *c* `d` ![e](f)', markdown: '\\[a]\\(b) \\*c\\* \\`d\\` !\\[e]\\(f)' },
  // hostile or broken
  { html: '', markdown: '' },
  { html: ' <p> </p><b></b><br>', markdown: '' },
  { html: 'a<script>alert("</p>")</script>b', markdown: 'ab' },
  { html: 'a<SCRIPT>alert(1)</ScRiPt >b<script>never closed', markdown: 'ab' },
  { html: '<style>p{}</style><!-- <p>no --><p onclick="x()">a', markdown: 'a' },
  {
    html: '<a href="javascript:alert(1)">a</a> <a href="java&Tab;script:alert(1)">b</a>',
    markdown: 'a b',
  },
  { html: '<a href="https://example.org/>a</a> b', markdown: 'a b' },
  { html: '1 < 2 <!-- and <b', markdown: '1 < 2 \\<!-- and \\<b' },
  { html: '</p></b></li>a<li>b', markdown: 'a\n\nb' },
  { html: 'a\u0000b\u001Bc\uD800d', markdown: 'abc\uFFFDd' },
  { html: '<p dir="rtl">שלום <b>עולם</b></p>', markdown: 'שלום **עולם**' },
]

test.each(cases)('$html becomes $markdown', ({ html, markdown }) => {
  expect(markdownFromHtml(html)).toBe(markdown)
})

describe('as it is shown', () => {
  test.each([
    { html: 'a ||b|| c', page: '<p>a ||b|| c</p>\n' },
    { html: '<i>a</i>||<i>b</i>||', page: '<p><em>a</em>||<em>b</em>||</p>\n' },
    { html: ':::spoiler<br>a<p>:::', page: '<p>:::spoiler<br>\na</p>\n<p>:::</p>\n' },
    { html: '<li>:::spoiler', page: '<p>:::spoiler</p>\n' },
    {
      html: '&lt;img src=x onerror=alert(1)&gt;',
      page: '<p>&lt;img src=x onerror=alert(1)&gt;</p>\n',
    },
    { html: '[^1] &amp;#124;', page: '<p>[^1] &amp;#124;</p>\n' },
    {
      html: '<a href="/a">x ||y||</a>',
      page: '<p><a href="/a" rel="nofollow ugc noopener">x ||y||</a></p>\n',
    },
  ])('$html is $page', ({ html, page }) => {
    for (const renderer of renderers) expect(shown(html, renderer)).toBe(page)
  })

  test('a spoiler covers its words, and only them', () => {
    const page = shown('|<spoiler>a <b>b</b><br>c||</spoiler>|<spoiler>d</spoiler>||')
    expect(page.match(/<span class="rk-spoiler-text">.*?<\/span>/gs)).toEqual([
      '<span class="rk-spoiler-text">a <strong>b</strong><br>\nc||</span>',
      '<span class="rk-spoiler-text">d</span>',
    ])
    expect(read(page)).toBe('|abc|||d||')
  })
})

/** Words, and all that could be taken for a mark. */
const words = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'é',
        'ab c',
        ' ',
        '\n',
        '.',
        ',',
        '"',
        '|',
        '||',
        ':::',
        ':::spoiler',
        '*',
        '**',
        '_',
      ],
      ...['~', '~~', '`', '[', ']', '(', ')', '!', '<', '>', '&', '#', '1.', '2)', '-', '+', '='],
      ...['\\', '&amp;', '&#124;', '[^1]', '[ ] ', 'https://x.yz/a_b', 'www.x.yz', 'a@b.yz', '://'],
      ...['<b>', '$', '{', '^', '\u00A0', 'א', '🎬', '---', '```', '\t'],
    ),
    { maxLength: 6 },
  )
  .map(parts => parts.join(''))

const inline = ['b', 'i', 'em', 's', 'del', 'u', 'code', 'spoiler', 'span', 'small']
const block = ['p', 'blockquote', 'div', 'ul', 'li', 'h3', 'section']

interface Tree {
  html: string
  text: string
}

const joined = (trees: readonly Tree[]): Tree => ({
  html: trees.map(({ html }) => html).join(''),
  text: trees.map(({ text }) => text).join(''),
})

const { html: someHtml } = fc.letrec<{ html: Tree; element: Tree }>(tie => ({
  html: fc
    .array(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        words.map(text => ({ html: escapeText(text), text })),
        fc.constant({ html: '<br>', text: '' }),
        fc.constant({ html: '<hr>', text: '' }),
        tie('element'),
      ),
      { maxLength: 5 },
    )
    .map(joined),
  element: fc
    .tuple(fc.constantFrom(...inline, ...block), tie('html'), fc.integer({ max: 9, min: 0 }))
    .map(([tag, inner, odd]) => ({
      // One in ten is not closed.
      html: `<${tag}>${inner.html}${odd === 0 ? '' : `</${tag}>`}`,
      text: inner.text,
    })),
}))

test('what is read on the page is what was written, whatever the elements and the words', () => {
  fc.assert(
    fc.property(someHtml, ({ html, text }) => {
      for (const renderer of renderers)
        expect(read(shown(html, renderer))).toBe(text.replace(/\s+/g, ''))
    }),
    { numRuns: 200 },
  )
})

test('any text at all is read, and gives nothing that a page would run', () => {
  const soup = fc.array(
    fc.constantFrom('<', '>', '"', "'", '/', '!--', '-->', 'a', ' ', '=', 'script', 'p', 'x', '&'),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(soup, parts => {
      expect(shown(parts.join(''))).not.toMatch(/<(?!\/?(?:p|a|br|em|strong)\b)/)
    }),
  )
})

describe('at a cost that grows with the length', () => {
  test.each([
    { what: 'marks in each other', html: '<b><i>'.repeat(10_000) },
    { what: 'quotes in each other', html: `${'<blockquote>'.repeat(10_000)}x` },
    { what: 'lists in each other', html: `${'<ul><li>'.repeat(10_000)}x` },
    { what: 'ends of nothing', html: `${'<ul>'.repeat(10_000)}${'</ol>'.repeat(10_000)}` },
    { what: 'paragraphs with open marks', html: '<b><i><s>'.concat('<p>x'.repeat(5000)) },
    { what: 'tags without an end', html: `${'<a '.repeat(30_000)}` },
    { what: 'quotes without an end', html: `${'<a b="'.repeat(15_000)}>` },
    { what: 'comments without an end', html: `${'<!--'.repeat(20_000)}>` },
    { what: 'a name without an end', html: `<p ${'a'.repeat(99_000)}>x` },
    { what: 'spaces', html: `a${' '.repeat(99_000)}b` },
    { what: 'marks of ours', html: '||:::spoiler'.repeat(8000) },
    { what: 'marks of Markdown', html: '*_`[~<!\\'.repeat(10_000) },
    { what: 'breaks', html: 'x<br>'.repeat(20_000) },
    { what: 'addresses', html: 'http://x.y/ '.repeat(8000) },
  ])('$what', ({ html }) => {
    expect(typeof markdownFromHtml(html)).toBe('string')
  })

  test('what is beyond 100,000 characters is left out', () => {
    expect(markdownFromHtml('a'.repeat(200_000)).length).toBe(100_000)
  })
})
