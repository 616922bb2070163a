import { expect, test } from 'vitest'
import { wilsonLowerBound } from '../src/index.ts'

const bounds = [
  { up: 0, down: 0, bound: 0 },
  { up: 1, down: 0, bound: 0.206549 },
  { up: 10, down: 2, bound: 0.551969 },
  { up: 95, down: 5, bound: 0.88825 },
  // by the formula as written this would be slightly below nothing
  { up: 0, down: 9, bound: 0 },
  { up: 0, down: 1e9, bound: 0 },
  { up: 1e15, down: 0, bound: 1 },
]

test.each(bounds)('$up for and $down against are worth at least $bound', ({ up, down, bound }) => {
  expect(wilsonLowerBound(up, down)).toBeCloseTo(bound, 6)
})

const mistakes = [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]

test.each(mistakes)('%d is no count of votes', votes => {
  const message = `wilsonLowerBound: votes must be whole numbers from 0 up, not ${votes}`
  expect(() => wilsonLowerBound(votes, 0)).toThrow(new TypeError(message))
  expect(() => wilsonLowerBound(0, votes)).toThrow(new TypeError(message))
})
