import fc from 'fast-check'
import { expect, test } from 'vitest'
import { convertRating } from '../src/index.ts'

const cases = [
  { rating: { value: 4.5, best: 5, worst: 0 }, to: { best: 10 }, value: 9 },
  { rating: { value: 7, best: 10, worst: 0 }, to: { best: 5 }, value: 3.5 },
  { rating: { value: 90, best: 100, worst: 0 }, to: { best: 5 }, value: 4.5 },
  { rating: { value: 1, best: 5, worst: 1 }, to: { best: 100 }, value: 0 },
  { rating: { value: 3, best: 5, worst: 1 }, to: { best: 10, worst: 0 }, value: 5 },
  { rating: { value: 3, best: 5, worst: 1 }, to: { best: 10, worst: 1 }, value: 5.5 },
  { rating: { value: 0, best: 5, worst: 0 }, to: { best: 1, worst: -1 }, value: -1 },
  { rating: { value: 1 / 3, best: 1, worst: 0 }, to: { best: 3 }, value: 1 },
]

test.each(cases)('$rating on the scale $to is $value', ({ rating, to, value }) => {
  expect(convertRating(rating, to)).toEqual({ worst: 0, ...to, value })
})

test('both ends of a scale are the ends of any other', () => {
  const scale = fc
    .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 1000 }))
    .map(([worst, length]) => ({ worst, best: worst + length }))
  fc.assert(
    fc.property(scale, scale, (from, to) => {
      expect(convertRating({ ...from, value: from.best }, to).value).toBe(to.best)
      expect(convertRating({ ...from, value: from.worst }, to).value).toBe(to.worst)
    }),
  )
})

const mistakes = [
  { rating: { value: 4, best: 5, worst: 0 }, to: { best: 0 }, says: 'not 0 above 0' },
  { rating: { value: 4, best: 5, worst: 0 }, to: { best: Number.NaN }, says: 'not NaN above 0' },
  { rating: { value: 4, best: 5, worst: 0 }, to: { best: 5, worst: 6 }, says: 'not 5 above 6' },
  { rating: { value: 6, best: 5, worst: 0 }, to: { best: 10 }, says: 'its scale ends at 5' },
  { rating: { value: 4, best: 4, worst: 4 }, to: { best: 10 }, says: 'no room for a value' },
]

test.each(mistakes)('$rating to $to is the caller’s mistake: $says', ({ rating, to, says }) => {
  expect(() => convertRating(rating, to)).toThrow(TypeError)
  expect(() => convertRating(rating, to)).toThrow(says)
})
