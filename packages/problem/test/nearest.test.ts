import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestWord } from '../src/index.ts'

const keys = [
  'title',
  'originalTitle',
  'authors',
  'author',
  'rating',
  'movie',
  'runtime',
  'tags',
  'url',
]

const cases: { word: string; nearest: string | undefined }[] = [
  // one slip in three letters
  { word: 'tilte', nearest: 'title' },
  { word: 'titel', nearest: 'title' },
  { word: 'titl', nearest: 'title' },
  { word: 'titlle', nearest: 'title' },
  { word: 'ratimg', nearest: 'rating' },
  { word: 'auther', nearest: 'author' },
  { word: 'movei', nearest: 'movie' },
  { word: 'ulr', nearest: 'url' },
  { word: 'runntimme', nearest: 'runtime' },
  { word: 'orignalTitel', nearest: 'originalTitle' },
  // capitals and joints do not count
  { word: 'Title', nearest: 'title' },
  { word: 'ORIGINAL_TITLE', nearest: 'originalTitle' },
  { word: 'original-title', nearest: 'originalTitle' },
  { word: 'run time', nearest: 'runtime' },
  // the word itself
  { word: 'author', nearest: 'author' },
  { word: 'url', nearest: 'url' },
  // too far
  { word: 'budget', nearest: undefined },
  { word: 'ur', nearest: undefined },
  { word: 'xyz', nearest: undefined },
  { word: 'tgas!!', nearest: undefined },
  // empty, hostile, huge
  { word: '', nearest: undefined },
  { word: '---', nearest: undefined },
  { word: '__proto__', nearest: undefined },
  { word: 'constructor', nearest: undefined },
  { word: 'כותרת', nearest: undefined },
]

test.each(cases)('the nearest of the keys to $word is $nearest', ({ word, nearest }) => {
  expect(nearestWord(word, keys)).toBe(nearest)
})

const others: { word: string; known: string[]; nearest: string | undefined; why: string }[] = [
  { word: 'title', known: [], nearest: undefined, why: 'nothing is known' },
  { word: 'abcd', known: ['abce', 'abcf'], nearest: 'abce', why: 'the first of equals wins' },
  { word: 'abcdef', known: ['abcdxx', 'abcdex'], nearest: 'abcdex', why: 'the nearer wins' },
  { word: 'Ab', known: ['abc', 'ab'], nearest: 'ab', why: 'a short word must be the same' },
  { word: 'été', known: ['e\u0301te\u0301'], nearest: 'e\u0301te\u0301', why: 'accents compose' },
  { word: 'שגאיה', known: ['שגיאה'], nearest: 'שגיאה', why: 'any script will do' },
  {
    word: '👍🎉x',
    known: ['🎉👍x'],
    nearest: '🎉👍x',
    why: 'a swap of characters, not of their halves',
  },
  { word: 'ca', known: ['abc'], nearest: undefined, why: 'no part is edited twice' },
  {
    word: 'x'.repeat(64),
    known: ['x'.repeat(63)],
    nearest: 'x'.repeat(63),
    why: '64 characters count',
  },
  { word: 'x'.repeat(65), known: ['x'.repeat(65)], nearest: undefined, why: '65 do not' },
  {
    word: 'title',
    known: ['t'.repeat(65), 'title'],
    nearest: 'title',
    why: 'a long known word is passed over',
  },
]

test.each(others)('$why', ({ word, known, nearest }) => {
  expect(nearestWord(word, known)).toBe(nearest)
})

test('a megabyte is never near, and costs nothing', () => {
  expect(nearestWord('x'.repeat(1_000_000), Array(1000).fill('x'))).toBeUndefined()
})

test('one slip in a word of at least three letters is always forgiven', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 4, maxLength: 20 })
  fc.assert(
    fc.property(
      word,
      fc.nat(),
      fc.nat(),
      fc.constantFrom('drop', 'add', 'change', 'swap'),
      (known, seed, letter, slip) => {
        const at = seed % (known.length - 1)
        const character = 'stuvwxyz'.charAt(letter % 8)
        const typed = {
          drop: known.slice(0, at) + known.slice(at + 1),
          add: known.slice(0, at) + character + known.slice(at),
          change: known.slice(0, at) + character + known.slice(at + 1),
          swap: known.slice(0, at) + known.charAt(at + 1) + known.charAt(at) + known.slice(at + 2),
        }[slip]
        expect(nearestWord(typed, ['########', known])).toBe(known)
      },
    ),
    { numRuns: 300 },
  )
})
