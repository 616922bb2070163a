import { describe, expect, test } from 'vitest'
import { decodeReferences, escapeAttribute, escapeText } from '../src/index.ts'

const cases = [
  // by name
  { markup: 'Tom &amp; &quot;Jerry&quot; &lt;3', text: 'Tom & "Jerry" <3' },
  { markup: '&colon;&sol;&bsol;&num;&quest;&Tab;&NewLine;', text: ':/\\#?\t\n' },
  { markup: '&nbsp;&shy;&mdash;&hellip;&copy;', text: '\u00a0\u00ad—…©' },
  // by number
  { markup: '&#106;&#x6a;&#X6A;', text: 'jjj' },
  { markup: '&#106&#x6A', text: 'jj' },
  { markup: '&#0000000000106;&#x000000000006a;', text: 'jj' },
  { markup: '&#128512;&#x1F600;', text: '😀😀' },
  // numbers that are no characters
  { markup: '&#0;&#xD800;&#x110000;', text: '\ufffd\ufffd\ufffd' },
  { markup: `&#${'9'.repeat(1000)};&#x${'f'.repeat(1000)};`, text: '\ufffd\ufffd' },
  // no references
  { markup: '', text: '' },
  { markup: 'AT&T & co; &; &#; &#x; &# 1;', text: 'AT&T & co; &; &#; &#x; &# 1;' },
  { markup: '?a=1&lt=2&copy=3', text: '?a=1&lt=2&copy=3' },
  { markup: '&constructor; &__proto__; &toString;', text: '&constructor; &__proto__; &toString;' },
  { markup: '&AMP; &Colon; &nosuch;', text: '&AMP; &Colon; &nosuch;' },
  // once only
  { markup: '&amp;lt; &amp;#60; &#38;lt;', text: '&lt; &#60; &lt;' },
]

test.each(cases)('$markup is $text', ({ markup, text }) => {
  expect(decodeReferences(markup)).toBe(text)
})

describe('what the escapers wrote', () => {
  test.each(['a < b & c > d', '"it\'s"', '&lt;&amp;#60;', 'שלום 電影 😀'])(
    '%j is read back',
    text => {
      expect(decodeReferences(escapeText(text))).toBe(text)
      expect(decodeReferences(escapeAttribute(text))).toBe(text)
    },
  )
})

test('a megabyte of beginnings is read at once', () => {
  for (const piece of ['&', '&#', '&#x', '&a', '&#1'])
    expect(decodeReferences(piece.repeat(300_000)).length).toBeGreaterThan(0)
})
