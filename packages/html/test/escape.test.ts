import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeAttribute, escapeText } from '../src/index.ts'
import { readBack } from './read-back.ts'

const cases = [
  { text: '', inText: '', inAttribute: '' },
  { text: 'plain', inText: 'plain', inAttribute: 'plain' },
  { text: '&<>"\'', inText: '&amp;&lt;&gt;"\'', inAttribute: '&amp;&lt;&gt;&quot;&#39;' },
  { text: '&amp;', inText: '&amp;amp;', inAttribute: '&amp;amp;' },
  { text: 'a\u0000', inText: 'a\uFFFD', inAttribute: 'a\uFFFD' },
  { text: 'שלום 👍', inText: 'שלום 👍', inAttribute: 'שלום 👍' },
  { text: 'a\r\nb', inText: 'a\r\nb', inAttribute: 'a\r\nb' },
]

test.each(cases)('$text becomes $inText, and in an attribute $inAttribute', each => {
  expect(escapeText(each.text)).toBe(each.inText)
  expect(escapeAttribute(each.text)).toBe(each.inAttribute)
})

test('a value stays inside of noscript, where scripting browsers look for an end tag', () => {
  expect(escapeAttribute('</noscript><img src=x onerror=alert(1)>')).not.toMatch(/[<>]/)
})

test('what is escaped is read back, between either quotes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      const value = escapeAttribute(text)
      expect(readBack(`<p title="${value}" lang='${value}'>.${escapeText(text)}</p>`)).toEqual([
        { tag: 'p', attributes: { title: text, lang: text }, children: [`.${text}`] },
      ])
    }),
    { numRuns: 200 },
  )
})
