import { expect, test } from 'vitest'
import { remembering } from '../src/recent.ts'

test('what was made of a text is made once', () => {
  const made: string[] = []
  const shout = remembering(text => {
    made.push(text)
    return text.toUpperCase()
  })
  expect([shout('a'), shout('b'), shout('a')]).toEqual(['A', 'B', 'A'])
  expect(made).toEqual(['a', 'b'])
})

test('what was not asked for longest is forgotten first, and what is too large at once', () => {
  const made: string[] = []
  const keep = remembering(text => {
    made.push(text)
    return 'x'.repeat(1_500_000)
  })
  for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) keep(text)
  expect(made).toEqual(['a', 'b', 'c', 'b'])
  const large = remembering(text => {
    made.push(text)
    return 'x'.repeat(5_000_000)
  })
  expect(large('z')).toBe(large('z'))
  expect(made.slice(4)).toEqual(['z', 'z'])
})
