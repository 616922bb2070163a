import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalTag } from '../src/index.ts'

const cases: { tag: string; canonical: string | undefined }[] = [
  { tag: 'en', canonical: 'en' },
  { tag: 'PT-br', canonical: 'pt-BR' },
  { tag: 'ZH-hant-tw', canonical: 'zh-Hant-TW' },
  { tag: 'en-u-nu-latn', canonical: 'en-u-nu-latn' },
  // renamed since
  { tag: 'iw', canonical: 'he' },
  { tag: 'in', canonical: 'id' },
  { tag: 'ji', canonical: 'yi' },
  { tag: 'mo', canonical: 'ro' },
  { tag: 'cmn-TW', canonical: 'zh-TW' },
  // no tag
  { tag: '', canonical: undefined },
  { tag: 'pt_BR', canonical: undefined },
  { tag: 'english please', canonical: undefined },
  { tag: 'e', canonical: undefined },
  { tag: 'en-', canonical: undefined },
  { tag: '-en', canonical: undefined },
  { tag: 'x-mine', canonical: undefined },
  { tag: 'עברית', canonical: undefined },
  { tag: 'en\u0000', canonical: undefined },
  { tag: '<script>', canonical: undefined },
  { tag: '*', canonical: undefined },
]

test.each(cases)('$tag is $canonical', ({ tag, canonical }) => {
  expect(canonicalTag(tag)).toBe(canonical)
})

test('a tag of more than 100 characters is none', () => {
  const tag = `en-x-${'abcdefgh-'.repeat(10)}abcde`
  expect(tag).toHaveLength(100)
  expect(canonicalTag(tag)).toBe(tag)
  expect(canonicalTag(`${tag}f`)).toBeUndefined()
  expect(canonicalTag('en-'.repeat(500_000))).toBeUndefined()
})

test.each([undefined, null, 1, {}, ['en']])('%j, which is no string, is none', value => {
  // @ts-expect-error: what came from JSON may be anything
  expect(canonicalTag(value)).toBeUndefined()
})

test('a canonical tag is its own, and nothing throws', () => {
  const tag = fc.string({
    unit: fc.constantFrom('en', 'zh', 'Hant', 'TW', 'u', 'nu', '-', '_', 'x', '1996'),
  })
  fc.assert(
    fc.property(tag, text => {
      const canonical = canonicalTag(text)
      if (canonical !== undefined) expect(canonicalTag(canonical)).toBe(canonical)
    }),
    { numRuns: 300 },
  )
})
