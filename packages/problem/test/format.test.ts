import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatProblem, type Problem } from '../src/index.ts'

const problem: Problem = {
  severity: 'error',
  code: 'rating-out-of-range',
  message: 'The rating is 6, but its scale ends at 5.',
}
const body = '\n  The rating is 6, but its scale ends at 5.'

const cases: { what: string; given: Partial<Problem>; printed: string }[] = [
  {
    what: 'a whole problem',
    given: {
      file: 'reviews/her/review.md',
      line: 9,
      column: 9,
      endLine: 9,
      endColumn: 10,
      path: ['rating', 'value'],
      hint: 'Write a value from 0 to 5, or give the scale: rating: 6/10.',
    },
    printed: `reviews/her/review.md:9:9  error  rating-out-of-range${body}\n  Write a value from 0 to 5, or give the scale: rating: 6/10.`,
  },
  { what: 'no place', given: {}, printed: `error  rating-out-of-range${body}` },
  { what: 'a file', given: { file: 'a.md' }, printed: `a.md  error  rating-out-of-range${body}` },
  { what: 'a line', given: { line: 2 }, printed: `2  error  rating-out-of-range${body}` },
  {
    what: 'a place in no file',
    given: { line: 2, column: 3 },
    printed: `2:3  error  rating-out-of-range${body}`,
  },
  {
    what: 'a line of a file',
    given: { file: 'a.md', line: 2 },
    printed: `a.md:2  error  rating-out-of-range${body}`,
  },
  {
    what: 'a column without a line',
    given: { file: 'a.md', column: 2 },
    printed: `a.md  error  rating-out-of-range${body}`,
  },
  {
    what: 'a file without a name',
    given: { file: '', line: 1 },
    printed: `1  error  rating-out-of-range${body}`,
  },
  {
    what: 'a warning',
    given: { severity: 'warning' },
    printed: `warning  rating-out-of-range${body}`,
  },
  {
    what: 'a hint to paste',
    given: { hint: 'rating:\n\n  value: 5' },
    printed: `error  rating-out-of-range${body}\n  rating:\n\n    value: 5`,
  },
  // quoted input
  {
    what: 'a message that fakes another problem',
    given: { message: 'x\nb.md:1:1  error  fake' },
    printed: 'error  rating-out-of-range\n  x\n  b.md:1:1  error  fake',
  },
  {
    what: 'a file name with a line feed',
    given: { file: 'a\nb.md' },
    printed: `a\\u000ab.md  error  rating-out-of-range${body}`,
  },
  {
    what: 'an escape sequence',
    given: { message: '\u001b[2J\u009b1m' },
    printed: 'error  rating-out-of-range\n  \\u001b[2J\\u009b1m',
  },
  {
    what: 'a carriage return that overwrites',
    given: { message: 'bad\rgood\r\nx' },
    printed: 'error  rating-out-of-range\n  bad\\u000dgood\n  x',
  },
  {
    what: 'bells, tabs, and nothing',
    given: { code: 'a\tb', message: '\u0007\b\u0000\u007f' },
    printed: 'error  a\\u0009b\n  \\u0007\\u0008\\u0000\\u007f',
  },
  {
    what: 'a turn of direction',
    given: { message: 'a\u202eb\u2066c\u2028d' },
    printed: 'error  rating-out-of-range\n  a\\u202eb\\u2066c\\u2028d',
  },
  {
    what: 'words from right to left',
    given: { message: 'אין כותרת 👍' },
    printed: 'error  rating-out-of-range\n  אין כותרת 👍',
  },
]

test.each(cases)('$what', ({ given, printed }) => {
  expect(formatProblem({ ...problem, ...given })).toBe(printed)
})

test('nothing quoted can drive a terminal or begin a line', () => {
  const text = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(text, text, text, (file, message, hint) => {
      const [, ...lines] = formatProblem({ ...problem, file, message, hint }).split('\n')
      const driving = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u
      expect(lines.filter(line => !/^(?: {2}|$)/.test(line) || driving.test(line))).toEqual([])
    }),
    { numRuns: 200 },
  )
})
