import { expect, test } from 'vitest'
import { markdownFromHtml } from '../../src/import/html-to-markdown.ts'
import { htmlFromWordPress } from '../../src/import/wordpress-words.ts'

test.each([
  { content: 'one\ntwo', markdown: 'one\\\ntwo' },
  { content: 'one\r\n\r\ntwo\rthree', markdown: 'one\n\ntwo\\\nthree' },
  { content: 'one\n \n\n\ntwo', markdown: 'one\n\ntwo' },
  { content: 'one<br />\ntwo', markdown: 'one\\\ntwo' },
  { content: '<p>one</p>\n<p>two</p>', markdown: 'one\n\ntwo' },
  { content: '<blockquote>\none\n</blockquote>\ntwo', markdown: '> one\n\ntwo' },
  { content: '<ul>\n<li>one</li>\n<li>two</li>\n</ul>', markdown: '- one\n- two' },
  {
    content: 'so:\n<PRE class="x">a\n\n  b</PRE>\nyes',
    markdown: 'so:\n\n```\na\n\n  b\n```\n\nyes',
  },
  // broken or hostile
  { content: '', markdown: '' },
  { content: '\n\n\n', markdown: '' },
  { content: '<pre>a\n\nb', markdown: '```\na\n```\n\nb' },
  { content: '<preface>a\nb</preface>', markdown: 'a\\\nb' },
])('$content is $markdown', ({ content, markdown }) => {
  expect(markdownFromHtml(htmlFromWordPress(content))).toBe(markdown)
})

test.each(['\n ', '<pre>', '<br ', '\n\t\n'])('a book of %j costs no more than a book', part => {
  expect(htmlFromWordPress(part.repeat(100_000 / part.length))).toMatch(/^<p>/)
})
