import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseReview, readRunningTime, stringifyReview } from '../src/index.ts'
import { frontMatters } from './front-matters.ts'

test('what was read once reads the same again: canonical values stay as they are', () => {
  let count = 0
  fc.assert(
    fc.property(frontMatters, yaml => {
      const { review } = parseReview(`---\n${yaml}---\nWords.\n`)
      if (review === undefined) return
      count += 1
      expect(parseReview(stringifyReview(review)).review).toEqual(review)
    }),
    { numRuns: 300, seed: 20_261_130 },
  )
  expect(count).toBeGreaterThan(50)
}, 120_000)

test('minutes read as themselves', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), minutes => {
      expect(readRunningTime(String(minutes))).toBe(minutes)
      expect(readRunningTime(`PT${minutes}M`)).toBe(minutes)
    }),
  )
})
