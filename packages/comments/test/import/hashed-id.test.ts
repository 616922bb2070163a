import { expect, test } from 'vitest'
import { commentId, createOrdinals, hashedId } from '../../src/import/hashed-id.ts'

test('the same things have the same id, today and tomorrow', () => {
  expect(hashedId(['her', 'Ann', '2026-11-20', 'Yes!', 0])).toBe('O4vMWOFl9hfrKni-')
})

test.each([
  [
    ['ab', 'c'],
    ['a', 'bc'],
  ],
  [
    ['a', 0],
    ['a', 1],
  ],
  [['a'], ['a', '']],
  [[''], [undefined]],
])('%j and %j are two', (one, other) => {
  expect(hashedId(one)).not.toBe(hashedId(other))
})

test.each([
  { own: '12', kept: true },
  { own: 'ab_C-9', kept: true },
  { own: 'a'.repeat(64), kept: true },
  // no ids of comments
  { own: '', kept: false },
  { own: 'a'.repeat(65), kept: false },
  { own: 'a b', kept: false },
  { own: '12\n', kept: false },
  { own: '../etc', kept: false },
  { own: 'é', kept: false },
  { own: '\uD800', kept: false },
])('the id $own stays as it is: $kept', ({ own, kept }) => {
  const id = commentId(own)
  expect(id).toMatch(/^[A-Za-z0-9_-]{1,64}$/)
  expect(id === own).toBe(kept)
})

test('what cannot be told apart is counted, and the oldest is forgotten first', () => {
  const ordinal = createOrdinals()
  expect([ordinal('a'), ordinal('b'), ordinal('a'), ordinal('a')]).toEqual([0, 0, 1, 2])
  for (let i = 0; i < 100_000; i++) ordinal(`x${i}`)
  expect([ordinal('x99999'), ordinal('a')]).toEqual([1, 0])
})
