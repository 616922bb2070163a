import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareProblems, type Problem } from '../src/index.ts'

const problem: Problem = { severity: 'error', code: 'c', message: 'm' }

/** Each pair: what is shown first, and what after it. */
const pairs: { why: string; first: Partial<Problem>; second: Partial<Problem> }[] = [
  { why: 'a file', first: { file: 'a.md', line: 9 }, second: { file: 'b.md', line: 1 } },
  {
    why: 'capitals before small letters, on every machine',
    first: { file: 'B' },
    second: { file: 'a' },
  },
  { why: 'no file before a file', first: { line: 9 }, second: { file: 'a.md' } },
  { why: 'a line, as a number', first: { line: 9 }, second: { line: 10 } },
  { why: 'no line before the first', first: {}, second: { line: 1 } },
  { why: 'a column', first: { line: 1, column: 2 }, second: { line: 1, column: 10 } },
  { why: 'no column before the first', first: { line: 1 }, second: { line: 1, column: 1 } },
  { why: 'an error before a warning', first: {}, second: { severity: 'warning', code: 'a' } },
  { why: 'a code', first: { code: 'a' }, second: { code: 'b' } },
  { why: 'a line before a severity', first: { line: 1, severity: 'warning' }, second: { line: 2 } },
]

test.each(pairs)('problems are ordered by $why', ({ first, second }) => {
  const a = { ...problem, ...first }
  const b = { ...problem, ...second }
  expect(compareProblems(a, b)).toBeLessThan(0)
  expect(compareProblems(b, a)).toBeGreaterThan(0)
})

test('message and hint do not count, so that equal places keep the order they were found in', () => {
  expect(compareProblems(problem, { ...problem, message: 'a', hint: 'b' })).toBe(0)
})

test('the order is one that sorting can rely on', () => {
  const some = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })
  const any = fc
    .record({
      severity: fc.constantFrom('error' as const, 'warning' as const),
      code: fc.constantFrom('a', 'b'),
      file: some(fc.constantFrom('a.md', 'B.md', 'ש')),
      line: some(fc.integer({ min: 1, max: 3 })),
      column: some(fc.integer({ min: 1, max: 3 })),
    })
    .map(
      ({ severity, code, file, line, column }): Problem => ({
        severity,
        code,
        message: '',
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
      }),
    )
  fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      expect(Math.sign(compareProblems(a, b)) + Math.sign(compareProblems(b, a))).toBe(0)
      if (compareProblems(a, b) <= 0 && compareProblems(b, c) <= 0) {
        expect(compareProblems(a, c)).toBeLessThanOrEqual(0)
      }
    }),
    { numRuns: 300 },
  )
})
