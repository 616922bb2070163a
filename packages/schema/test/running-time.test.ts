import { expect, test } from 'vitest'
import { readRunningTime } from '../src/index.ts'

const cases = [
  // as people write it
  { text: '126', minutes: 126 },
  { text: '126 min', minutes: 126 },
  { text: '126 min.', minutes: 126 },
  { text: "126'", minutes: 126 },
  { text: '126 minutes', minutes: 126 },
  { text: '2h 6m', minutes: 126 },
  { text: '2H 6M', minutes: 126 },
  { text: '2h06', minutes: 126 },
  { text: '1 h 32', minutes: 92 },
  { text: '1h32', minutes: 92 },
  { text: '2:06', minutes: 126 },
  { text: '02:06:00', minutes: 126 },
  { text: '2:06:31', minutes: 127 },
  { text: '2 hours 6 minutes', minutes: 126 },
  { text: '2 hours, 6 minutes', minutes: 126 },
  { text: '2 hours and 6 minutes', minutes: 126 },
  { text: '1 hour 1 minute', minutes: 61 },
  { text: '2 hrs 6 mins', minutes: 126 },
  { text: '2 hr. 6 min.', minutes: 126 },
  { text: '2h', minutes: 120 },
  { text: '1.5 hours', minutes: 90 },
  { text: '2\u00a0h\u202f6\u00a0min', minutes: 126 },
  { text: ' 126\n', minutes: 126 },
  // ISO 8601
  { text: 'PT2H6M', minutes: 126 },
  { text: 'PT126M', minutes: 126 },
  { text: 'P0DT2H6M', minutes: 126 },
  { text: 'P1DT1M', minutes: 1441 },
  { text: 'PT2H', minutes: 120 },
  { text: 'PT7560S', minutes: 126 },
  { text: 'PT1.5H', minutes: 90 },
  // at the edges
  { text: '0', minutes: 0 },
  { text: '100 h', minutes: 6000 },
  { text: '2:00', minutes: 120 },
  // not a length
  { text: '', minutes: undefined },
  { text: ' ', minutes: undefined },
  { text: '-5', minutes: undefined },
  { text: '+5', minutes: undefined },
  { text: '2h 6m 7d', minutes: undefined },
  { text: '2h 75m', minutes: undefined },
  { text: '2:60', minutes: undefined },
  { text: '2:6', minutes: undefined },
  { text: '1e9', minutes: undefined },
  { text: '126.5', minutes: undefined },
  { text: '12345678', minutes: undefined },
  { text: 'PT', minutes: undefined },
  { text: 'P', minutes: undefined },
  { text: 'P1D', minutes: undefined },
  { text: 'pt2h', minutes: undefined },
  { text: '126 km', minutes: undefined },
  { text: '2 heures 6', minutes: undefined },
  { text: 'about 126', minutes: undefined },
  { text: '126 127', minutes: undefined },
  { text: 'NaN', minutes: undefined },
  { text: `${' '.repeat(20)}9`.repeat(5000), minutes: undefined },
]

test.each(cases)('readRunningTime($text) is $minutes', ({ text, minutes }) => {
  expect(readRunningTime(text)).toBe(minutes)
})
