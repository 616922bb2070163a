import { describe, expect, test } from 'vitest'
import { isSafeUrl } from '../src/index.ts'

const safe = [
  'https://example.org',
  'HTTP://example.org:8080/a?b#c',
  'mailto:ann@example.org',
  '//example.org/a.js',
  '/reviews/her/',
  'her.jpg',
  '../a:b',
  './a:b',
  '?a=b:c',
  '#a:b',
  '',
  '   ',
  ' https://example.org ',
  '/my picture.jpg',
  '/javascript:alert(1)',
  'javascript%3Aalert(1)',
  'javascript&colon;alert(1)', // literally so: references are decoded before
  '/שלום',
  '电影：她.jpg',
  '\\\\example.org\\a',
]

const unsafe = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  '\ufeffjavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript\u0000:alert(1)',
  'javascript :alert(1)',
  'java script:alert(1)',
  'javascript://example.org/%0aalert(1)',
  '\u200bjavascript:alert(1)',
  '\u202ejavascript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  'data:image/png;base64,AAAA',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'view-source:https://example.org',
  'tel:+123',
  'ｊａｖａｓｃｒｉｐｔ:alert(1)',
  'ｊａｖａｓｃｒｉｐｔ：alert(1)',
  'javascript：alert(1)',
  'https：example.org',
  'javascript﹕alert(1)',
  'jаvascript:alert(1)', // with a Cyrillic а
  ':alert(1)',
  'a:b',
  'her: a review.jpg',
  'https://example.org/a\u0000b',
  'https://example.org/a\nb',
  'a\u0085b',
]

describe('by default', () => {
  test.each(safe)('%j is safe', url => {
    expect(isSafeUrl(url)).toBe(true)
  })
  test.each(unsafe)('%j is not', url => {
    expect(isSafeUrl(url)).toBe(false)
  })
  test('a megabyte is judged by its beginning', () => {
    expect(isSafeUrl(`/${'a:'.repeat(500_000)}`)).toBe(true)
    expect(isSafeUrl(`${'x'.repeat(1_000_000)}:y`)).toBe(false)
    expect(isSafeUrl('：'.repeat(1_000_000))).toBe(true)
  })
  test.each([undefined, null, 1, {}, ['/']])('%j, which is no string, is not', value => {
    // @ts-expect-error: what came from JSON may be anything
    expect(isSafeUrl(value)).toBe(false)
  })
})

describe('with schemes of your own', () => {
  const cases = [
    { url: 'tel:+123', schemes: ['tel'], is: true },
    { url: 'TEL:+123', schemes: ['Tel'], is: true },
    { url: 'https://example.org', schemes: ['tel'], is: false },
    { url: '/relative', schemes: ['tel'], is: true },
    { url: 'data:image/png,x', schemes: ['data'], is: true },
    { url: 'web+x.y-1:z', schemes: ['web+x.y-1'], is: true },
    { url: 'https://example.org', schemes: [], is: false },
    { url: '/relative', schemes: [], is: true },
  ]
  test.each(cases)('$url with $schemes: $is', ({ url, schemes, is }) => {
    expect(isSafeUrl(url, { schemes })).toBe(is)
  })

  test.each(['https:', '', ' http', 'a b', '//'])('%j is no scheme', scheme => {
    expect(() => isSafeUrl('/', { schemes: [scheme] })).toThrow(TypeError)
  })
  test.each(['javascript', 'VBScript'])('%s is never safe', scheme => {
    expect(() => isSafeUrl('/', { schemes: [scheme] })).toThrow(/runs code/)
  })
})

test('what browsers would run is never called safe', () => {
  // Every ASCII character and some others before, inside and after the scheme, against the URL parser itself.
  const characters = [...Array(128).keys()].map(code => String.fromCharCode(code))
  characters.push('\u0085', '\u00a0', '\u2028', '\u200b', '\ufeff', '：', '\ud800')
  const missed: string[] = []
  let judged = 0
  for (const character of characters) {
    for (const url of [
      `${character}javascript:alert(1)`,
      `java${character}script:alert(1)`,
      `javascript${character}:alert(1)`,
      `${character}${character}data:text/html,x`,
    ]) {
      if (!URL.canParse(url, 'https://example.org')) continue
      const { protocol } = new URL(url, 'https://example.org')
      if (!protocol.startsWith('http') && isSafeUrl(url)) missed.push(url)
      judged += 1
    }
  }
  expect(missed).toEqual([])
  expect(judged).toBeGreaterThan(500)
})
