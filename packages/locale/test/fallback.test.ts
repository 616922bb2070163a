import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalTag, fallbackTags } from '../src/index.ts'

const cases: { tag: string; tags: string[] }[] = [
  // along the tag
  { tag: 'en', tags: ['en'] },
  { tag: 'pt-BR', tags: ['pt-BR', 'pt'] },
  { tag: 'es-419', tags: ['es-419', 'es'] },
  { tag: 'PT-br', tags: ['pt-BR', 'pt'] },
  { tag: 'de-CH-1996', tags: ['de-CH-1996', 'de-CH', 'de'] },
  { tag: 'ca-valencia', tags: ['ca-valencia', 'ca'] },
  { tag: 'sl-IT-nedis-rozaj', tags: ['sl-IT-nedis-rozaj', 'sl-IT-nedis', 'sl-IT', 'sl'] },
  // extensions do not count
  { tag: 'ar-EG-u-nu-latn', tags: ['ar-EG', 'ar'] },
  { tag: 'en-t-ja-x-mine', tags: ['en'] },
  // Chinese
  { tag: 'zh', tags: ['zh'] },
  { tag: 'zh-TW', tags: ['zh-TW', 'zh-Hant', 'zh'] },
  { tag: 'zh-HK', tags: ['zh-HK', 'zh-Hant', 'zh'] },
  { tag: 'zh-MO', tags: ['zh-MO', 'zh-Hant', 'zh'] },
  { tag: 'zh-CN', tags: ['zh-CN', 'zh-Hans', 'zh'] },
  { tag: 'zh-SG', tags: ['zh-SG', 'zh-Hans', 'zh'] },
  { tag: 'zh-Hant', tags: ['zh-Hant', 'zh'] },
  { tag: 'zh-Hant-HK', tags: ['zh-Hant-HK', 'zh-HK', 'zh-Hant', 'zh'] },
  { tag: 'zh-Hant-CN', tags: ['zh-Hant-CN', 'zh-Hant', 'zh'] },
  { tag: 'cmn-TW', tags: ['zh-TW', 'zh-Hant', 'zh'] },
  // a region that implies another script
  { tag: 'sr-RS', tags: ['sr-RS', 'sr'] },
  { tag: 'sr-ME', tags: ['sr-ME', 'sr-Latn', 'sr'] },
  { tag: 'sr-Latn-RS', tags: ['sr-Latn-RS', 'sr-Latn', 'sr'] },
  { tag: 'sh', tags: ['sr-Latn', 'sr'] },
  { tag: 'pa-PK', tags: ['pa-PK', 'pa-Arab', 'pa'] },
  { tag: 'en-Latn-US', tags: ['en-Latn-US', 'en-US', 'en-Latn', 'en'] },
  // Norwegian
  { tag: 'no', tags: ['no', 'nb'] },
  { tag: 'nb', tags: ['nb', 'no'] },
  { tag: 'nb-NO', tags: ['nb-NO', 'nb', 'no'] },
  { tag: 'nn', tags: ['nn', 'no', 'nb'] },
  // renamed since
  { tag: 'iw', tags: ['he'] },
  { tag: 'iw-IL', tags: ['he-IL', 'he'] },
  { tag: 'in', tags: ['id'] },
  // well-formed, but nobody speaks it
  { tag: 'und', tags: ['und'] },
  { tag: 'und-Arab', tags: ['und-Arab', 'und'] },
  { tag: 'qqq-ZZ', tags: ['qqq-ZZ', 'qqq'] },
  { tag: 'valueOf', tags: ['valueof'] },
  // no tag
  { tag: '', tags: [] },
  { tag: 'pt_BR', tags: [] },
  { tag: 'not a tag', tags: [] },
  { tag: '__proto__', tags: [] },
]

test.each(cases)('$tag falls back along $tags', ({ tag, tags }) => {
  expect(fallbackTags(tag)).toEqual(tags)
})

test('the list is shared, and nobody can change it', () => {
  expect(Object.isFrozen(fallbackTags('pt-BR'))).toBe(true)
  expect(Object.isFrozen(fallbackTags('not a tag'))).toBe(true)
})

test('more tags than are remembered give the same as one', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  for (const first of letters) {
    for (const second of letters) fallbackTags(`en-x-${first}${second}`)
  }
  expect(fallbackTags('pt-BR')).toEqual(['pt-BR', 'pt'])
})

test('any tag falls back along canonical tags, each once, itself first', () => {
  const subtag = fc.constantFrom(
    'en',
    'zh',
    'sr',
    'no',
    'Hant',
    'Latn',
    'Arab',
    'TW',
    'RS',
    '419',
    '1996',
    'rozaj',
    'u-nu-latn',
  )
  fc.assert(
    fc.property(fc.array(subtag, { maxLength: 5 }), subtags => {
      const tag = subtags.join('-')
      const tags = fallbackTags(tag)
      expect(new Set(tags).size).toBe(tags.length)
      expect(tags.map(canonicalTag)).toEqual(tags)
      const canonical = canonicalTag(tag)
      expect(tags[0]).toBe(canonical && new Intl.Locale(canonical).baseName)
    }),
    { numRuns: 300 },
  )
})
