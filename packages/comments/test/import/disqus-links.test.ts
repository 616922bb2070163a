import { expect, test } from 'vitest'
import { directLinks } from '../../src/import/disqus-links.ts'

const signed = (address: string) =>
  `<a href="http://disq.us/url?url=${encodeURIComponent(`${address}:Zk3_mQ9xT-b2Lw8YcV0rNfH4uJs`)}&amp;cuid=123">x</a>`

test.each([
  {
    html: signed('https://example.org/a?b=c&d=e#f'),
    link: '<a href="https://example.org/a?b=c&amp;d=e#f">x</a>',
  },
  { html: signed('http://example.org:8080'), link: '<a href="http://example.org:8080">x</a>' },
  {
    html: '<a href="https://disq.us/url?url=https%3A%2F%2Fexample.org">x</a>',
    link: '<a href="https://example.org">x</a>',
  },
  { html: '<a href="https://example.org/">x</a>', link: '<a href="https://example.org/">x</a>' },
])('$link', ({ html, link }) => expect(directLinks(html)).toBe(link))

test.each([
  '<a href="http://disq.us/url?url=%E0%A4%A">x</a>',
  '<a href="http://disq.us/url?url=javascript%3Aalert(1)">x</a>',
  '<a href="http://disq.us/url?url=https%3A%2F%2Fe.org%22%3E%3Cscript">x</a>',
  '<a href="http://disq.us/url">x</a>',
])('%s stays as it is', html => expect(directLinks(html)).toBe(html))
