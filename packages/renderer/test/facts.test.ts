import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../src/index.ts'

test('images tell what is shown, where from, and on which line', () => {
  expect(
    renderMarkdown('a ![b](c.jpg)\n\n![d](<e f.jpg> "g")\n\n![h][i]\n\n[i]: j.png').images,
  ).toEqual([
    { src: 'c.jpg', alt: 'b', line: 1 },
    { src: 'e%20f.jpg', alt: 'd', caption: 'g', line: 3 },
    { src: 'j.png', alt: 'h', line: 5 },
  ])
})

test('a heading without words is told by what its picture shows', () => {
  const { headings } = renderMarkdown('# ![a cat](c.jpg) ![](d.jpg)\n\n# ||![e](f.jpg)||\n')
  expect(headings.map(({ text }) => text)).toEqual(['a cat', '…'])
})

test('links tell where to, in which words, and on which line; a removed one is not among them', () => {
  expect(
    renderMarkdown('[a *b*](c)\n\n<https://example.org>\n\n[x](javascript:y) [z]\n\n[z]: w').links,
  ).toEqual([
    { url: 'c', text: 'a b', line: 1 },
    { url: 'https://example.org', text: 'https://example.org', line: 3 },
    { url: 'w', text: 'z', line: 5 },
  ])
})

test('the text keeps the blocks of raw HTML apart, and their words together', () => {
  expect(renderMarkdown('<ul><li>a<li><b>b</b>c</ul>\n\n<p>d<br>e</p>').text).toBe('a\nbc\nd\ne')
})

describe('baseUrl', () => {
  test.each([
    ['a.jpg', 'https://example.org/reviews/her/', 'https://example.org/reviews/her/a.jpg'],
    ['../x/', 'https://example.org/reviews/her/', 'https://example.org/reviews/x/'],
    ['/x', '/reviews/her/', '/x'],
    ['a.jpg', '/reviews/her/', '/reviews/her/a.jpg'],
    ['https://other.example/a', '/reviews/her/', 'https://other.example/a'],
    ['//other.example/a', '/reviews/her/', '//other.example/a'],
    ['//other.example/a', 'https://example.org/', 'https://other.example/a'],
    ['#part', 'https://example.org/', '#part'],
    ['mailto:a@example.org', 'https://example.org/', 'mailto:a@example.org'],
  ])('%s from %s is %s', (url, baseUrl, expected) => {
    expect(renderMarkdown(`[a](${url})`, { baseUrl }).links[0]?.url).toBe(expected)
    expect(String(renderMarkdown(`x <a href="${url}">a</a>`, { baseUrl }).html)).toContain(
      `href="${expected}"`,
    )
  })
})

test('each fact is worked out once', () => {
  const rendered = renderMarkdown('# A')
  expect(rendered.headings).toBe(rendered.headings)
  expect(rendered.html).toBe(rendered.html)
})
