import { expect, test } from 'vitest'
import { lookUp } from '../src/index.ts'

const words = {
  en: 'English',
  pt: 'Portuguese',
  'pt-BR': 'Brazilian',
  'zh-hant': 'Traditional',
  zh: 'Chinese',
  HE: 'Hebrew',
  nb: 'Norwegian',
}

const cases: { tag: string; word: string }[] = [
  { tag: 'pt', word: 'Portuguese' },
  { tag: 'pt-BR', word: 'Brazilian' },
  { tag: 'PT-br', word: 'Brazilian' },
  { tag: 'pt-AO', word: 'Portuguese' },
  { tag: 'zh-TW', word: 'Traditional' },
  { tag: 'zh-CN', word: 'Chinese' },
  { tag: 'iw-IL', word: 'Hebrew' },
  { tag: 'no', word: 'Norwegian' },
  { tag: 'en-GB-u-ca-buddhist', word: 'English' },
  // not there
  { tag: 'fi', word: 'English' },
  { tag: '', word: 'English' },
  { tag: 'not a tag', word: 'English' },
  { tag: 'pt_BR', word: 'English' },
  { tag: 'toString', word: 'English' },
  { tag: 'valueOf', word: 'English' },
  { tag: '__proto__', word: 'English' },
]

test.each(cases)('$tag finds $word', ({ tag, word }) => {
  expect(lookUp(words, tag, 'en')).toBe(word)
})

test('the fallback falls back too', () => {
  expect(lookUp(words, 'fi', 'pt-AO')).toBe('Portuguese')
})

test('an entry that is undefined, null or empty is an entry', () => {
  expect(lookUp({ en: 'a', fi: undefined }, 'fi', 'en')).toBeUndefined()
  expect(lookUp({ en: 'a', fi: null }, 'fi', 'en')).toBeNull()
  expect(lookUp({ en: 'a', fi: '' }, 'fi', 'en')).toBe('')
})

test('inherited entries do not count', () => {
  const table: Record<string, string> = Object.create({ fi: 'inherited', valueof: 'inherited' })
  table.en = 'own'
  expect(lookUp(table, 'fi', 'en')).toBe('own')
  expect(lookUp(table, 'valueOf', 'en')).toBe('own')
})

test('a table without its fallback throws and says what it has', () => {
  expect(() => lookUp({ pt: 1, de: 2 }, 'fi', 'en')).toThrow(
    new TypeError(
      'lookUp: the table must have an entry for the fallback "en", and has only pt, de',
    ),
  )
  expect(() => lookUp({}, 'fi', 'en')).toThrow(/has only none/)
})
