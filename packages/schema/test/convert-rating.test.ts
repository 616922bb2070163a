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
  // fractions that a computer has no exact form of
  { rating: { value: 4.35, best: 5, worst: 0 }, to: { best: 100 }, value: 87 },
  { rating: { value: 3.3, best: 5, worst: 0 }, to: { best: 10 }, value: 6.6 },
  { rating: { value: 0.7, best: 1, worst: 0 }, to: { best: 10, worst: 1 }, value: 7.3 },
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

test('a rating in hundredths goes to a hundred and comes back', () => {
  for (let hundredths = 0; hundredths <= 1000; hundredths += 1) {
    const rating = { value: hundredths / 100, best: 10, worst: 0 }
    const converted = convertRating(rating, { best: 1000 })
    expect(converted.value).toBe(hundredths)
    expect(convertRating(converted, { best: 10 })).toEqual(rating)
  }
})

test('to convert to the same scale again changes nothing', () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  const ratings = fc
    .tuple(number, number, number)
    .map(numbers => numbers.sort((a, b) => a - b))
    .filter(([worst = 0, , best = 0]) => worst < best)
    .map(([worst = 0, value = 0, best = 0]) => ({ value, best, worst }))
  fc.assert(
    fc.property(ratings, ratings, (rating, { best, worst }) => {
      const once = convertRating(rating, { best, worst })
      expect(convertRating(once, { best, worst })).toEqual(once)
      expect(convertRating(rating, rating)).toEqual(rating)
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
