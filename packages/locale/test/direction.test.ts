import { expect, test } from 'vitest'
import { textDirection } from '../src/index.ts'

const cases: { tag: string; direction: 'ltr' | 'rtl' }[] = [
  { tag: 'ar', direction: 'rtl' },
  { tag: 'he', direction: 'rtl' },
  { tag: 'iw', direction: 'rtl' },
  { tag: 'fa-IR', direction: 'rtl' },
  { tag: 'ur', direction: 'rtl' },
  { tag: 'yi', direction: 'rtl' },
  { tag: 'dv', direction: 'rtl' },
  { tag: 'syr', direction: 'rtl' },
  { tag: 'ckb', direction: 'rtl' },
  { tag: 'nqo', direction: 'rtl' },
  { tag: 'ar-EG-u-nu-latn', direction: 'rtl' },
  // by the script, named or likely
  { tag: 'az', direction: 'ltr' },
  { tag: 'az-IR', direction: 'rtl' },
  { tag: 'az-Arab', direction: 'rtl' },
  { tag: 'pa-PK', direction: 'rtl' },
  { tag: 'ks-Deva', direction: 'ltr' },
  { tag: 'he-Latn', direction: 'ltr' },
  { tag: 'ff-Adlm', direction: 'rtl' },
  { tag: 'ur-Aran', direction: 'rtl' },
  { tag: 'und-Hebr', direction: 'rtl' },
  // from left to right
  { tag: 'en', direction: 'ltr' },
  { tag: 'ja', direction: 'ltr' },
  { tag: 'zxx', direction: 'ltr' },
  // no tag
  { tag: '', direction: 'ltr' },
  { tag: 'rtl please', direction: 'ltr' },
  { tag: 'he_IL', direction: 'ltr' },
]

test.each(cases)('$tag is written $direction', ({ tag, direction }) => {
  expect(textDirection(tag)).toBe(direction)
})

test('the table agrees with the runtime, where it can tell, for every language of two letters', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const tags = letters.flatMap(first => letters.map(second => first + second))
  const differing = tags.filter(tag => {
    const known = runtimeDirection(tag)
    return known !== undefined && known !== textDirection(tag)
  })
  expect(differing).toEqual([])
})

function runtimeDirection(tag: string): unknown {
  const locale: object = new Intl.Locale(tag).maximize()
  const getTextInfo: unknown = Reflect.get(locale, 'getTextInfo')
  const info: unknown = typeof getTextInfo === 'function' ? getTextInfo.call(locale) : undefined
  return typeof info === 'object' && info !== null ? Reflect.get(info, 'direction') : undefined
}
