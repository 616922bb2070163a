import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdownOfTree } from '../../src/import/html-to-markdown.ts'
import { plainMarkdown } from '../../src/import/plain-markdown.ts'
import { tidyHtml } from '../../src/import/tidy-html.ts'

test.each([
  { html: 'I liked it. Did you?', markdown: 'I liked it. Did you?' },
  { html: '<p>one<br>two</p><p>three</p>', markdown: 'one\\\ntwo\n\nthree' },
  {
    html: '“<i>Her</i>” is <b>good</b>, isn&#39;t it?',
    markdown: "“*Her*” is **good**, isn't it?",
  },
  { html: 'Tom &amp; I &lt; 3', markdown: 'Tom & I < 3' },
  {
    html: 'See <a href="http://x.yz/a?b&amp;c">this</a>',
    markdown: 'See [this](http://x.yz/a?b\\&c)',
  },
  { html: 'שלום <i>עולם</i>', markdown: 'שלום *עולם*' },
  { html: '<i>Yes!</i> Of course.', markdown: '*Yes!* Of course.' },
  { html: 'a ||b|| *c*', markdown: 'a \\|\\|b\\|\\| \\*c\\*' },
  { html: 'http://x.yz/. And', markdown: '<http://x.yz/>. And' },
  { html: 'a &amp;amp; &lt;b&gt;', markdown: 'a \\&amp; \\<b>' },
  // for the longer way
  { html: '', markdown: undefined },
  { html: '<ul><li>a</ul>', markdown: undefined },
  { html: 'a<i>b</i>', markdown: undefined },
  { html: '<i><b>a</b></i>', markdown: undefined },
  { html: '1. a', markdown: undefined },
  { html: '- a', markdown: undefined },
  { html: ':::', markdown: undefined },
  { html: 'a@b.yz', markdown: undefined },
  { html: 'a &eacute;', markdown: undefined },
  { html: 'a <img src="b.png">', markdown: undefined },
])('$html is plain: $markdown', ({ html, markdown }) => {
  const tidy = tidyHtml(html)
  expect(plainMarkdown(tidy)).toBe(markdown)
  if (markdown !== undefined) expect(markdownOfTree(tidy)).toBe(markdown)
})

test('it writes what is written by way of a tree, or nothing', () => {
  const part = fc.constantFrom(
    ...[
      'a',
      'b ',
      ' c',
      'é',
      ' ',
      '\n',
      '\u00A0',
      '.',
      ',',
      '"',
      "'",
      '1',
      '12.',
      ') ',
      '(',
      '!',
      ':',
      '-',
      '=',
      '+',
    ],
    ...[
      '<br>',
      '<p>',
      '<i>',
      '</i>',
      '<b>',
      '</b>',
      '<a href="http://x.yz/">',
      '</a>',
      '<i>d</i>',
      ' <b>e</b>',
    ],
    ...[
      '<a href="https://x.yz/?a&amp;b=c_d">',
      '<a href="/e">',
      '&amp;',
      '&quot;',
      '&lt;',
      '&#39;',
      '>',
      '&',
    ],
    ...[
      '#',
      '*',
      '_',
      '|',
      'www.',
      'w',
      '://',
      '[',
      ']',
      '🎬',
      '~',
      '^',
      '{',
      '}',
      '$',
      '%',
      ';',
      '\\',
      '@',
      '  ',
    ],
    ...['http://x.yz/', '&eacute;', '…', 'א', '\u2028'],
  )
  let plain = 0
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), parts => {
      const tidy = tidyHtml(parts.join(''))
      const markdown = plainMarkdown(tidy)
      if (markdown === undefined) return
      plain++
      expect(markdown).toBe(markdownOfTree(tidy))
    }),
    { numRuns: 3000 },
  )
  expect(plain).toBeGreaterThan(100)
})
