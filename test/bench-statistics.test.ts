import fc from 'fast-check'
import { expect, test } from 'vitest'
import { effortOf, measure } from '../bench/measure.ts'
import { median, quantile, spread, timesFaster } from '../bench/statistics.ts'
import { duration, table } from '../bench/table.ts'

test.each([
  { values: [3], share: 0.5, is: 3 },
  { values: [1, 3], share: 0.5, is: 2 },
  { values: [4, 1, 3, 2], share: 0.25, is: 1.75 },
  { values: [4, 1, 3, 2], share: 0.75, is: 3.25 },
  { values: [10, 9, 1], share: 0, is: 1 },
  { values: [10, 9, 1], share: 1, is: 10 },
  // as numbers, not as words
  { values: [100, 20, 3], share: 0.5, is: 20 },
])('the $share quantile of $values is $is', ({ values, share, is }) => {
  expect(quantile(values, share)).toBe(is)
})

test('of no values there is no quantile', () => {
  expect(() => median([])).toThrow(RangeError)
})

test('a quantile lies between the least and the greatest, and grows with its share', () => {
  const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 })
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(values, share, share, (list, a, b) => {
      const [low, high] = [quantile(list, Math.min(a, b)), quantile(list, Math.max(a, b))]
      expect(low).toBeGreaterThanOrEqual(Math.min(...list))
      expect(high).toBeLessThanOrEqual(Math.max(...list))
      expect(high - low).toBeGreaterThanOrEqual(-1e-9 * high)
    }),
  )
})

test('a ratio is that of rounds, so that a slow moment, which slows both, leaves it alone', () => {
  expect(timesFaster([1, 10, 1, 1], [2, 20, 2, 2])).toBe(2)
  // The ratio of the medians would be 1.
  expect(timesFaster([1, 2, 3], [2, 2, 6])).toBe(2)
  expect(() => timesFaster([1], [1, 2])).toThrow(RangeError)
})

test('the spread is what the middle half covers, as a share of the median', () => {
  expect(spread([10, 10, 10, 99])).toBeCloseTo(2.225)
  expect(spread([9, 10, 11])).toBe(0.1)
  expect(spread([5, 5, 5])).toBe(0)
})

test('every contestant runs in every round, on one source after another', () => {
  const seen: Record<'one' | 'other', string[]> = { one: [], other: [] }
  const contestants = (['one', 'other'] as const).map(name => ({
    name,
    run: (source: string) => seen[name].push(source),
  }))
  const timings = measure(['a', 'b', 'c'], contestants, { rounds: 5, roundMs: 1, warmUpMs: 5 })
  expect(timings.map(({ name, rounds }) => [name, rounds.length])).toEqual([
    ['one', 5],
    ['other', 5],
  ])
  for (const { rounds } of timings) expect(Math.min(...rounds)).toBeGreaterThanOrEqual(0)
  expect(new Set(seen.one)).toEqual(new Set(['a', 'b', 'c']))
  expect(new Set(seen.other)).toEqual(new Set(['a', 'b', 'c']))
})

test('a contestant that returns nothing is refused, since it may have done nothing', () => {
  expect(() =>
    measure(['a'], [{ name: 'idle', run: () => undefined }], effortOf(['--quick'])),
  ).toThrow('idle')
})

test('--quick takes fewer and shorter rounds', () => {
  const [quick, full] = [effortOf(['essay', '--quick']), effortOf([])]
  expect(quick.rounds * quick.roundMs).toBeLessThan(full.rounds * full.roundMs)
})

test.each([
  { ms: 0.001234, text: '1.23 µs' },
  { ms: 0.5, text: '500 µs' },
  { ms: 1, text: '1.00 ms' },
  { ms: 45.67, text: '45.7 ms' },
  { ms: 1234, text: '1.23 s' },
])('$ms ms are shown as $text', ({ ms, text }) => {
  expect(duration(ms)).toBe(text)
})

test('a table aligns names to the left and figures to the right', () => {
  expect(
    table(
      ['name', 'time'],
      [
        ['a', '1.00 ms'],
        ['longer', '5 s'],
      ],
    ),
  ).toBe(['name       time', '------  -------', 'a       1.00 ms', 'longer      5 s'].join('\n'))
})
