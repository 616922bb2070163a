import type { Problem } from '@reviewkit/problem'
import { expect, test } from 'vitest'
import { createProblemTally } from '../src/reports/problem-tally.ts'

const problem = (code: string, line: number, severity: Problem['severity'] = 'error'): Problem => ({
  severity,
  code,
  message: 'Something.',
  file: 'a.xml',
  line,
})

test('five of a kind are listed, then how many more; all are counted', () => {
  const tally = createProblemTally()
  for (let line = 1; line <= 100_000; line++) tally.add(problem('many', line))
  for (let line = 1; line <= 6; line++) tally.add(problem('some', line, 'warning'))
  for (let line = 1; line <= 5; line++) tally.add(problem('few', line, 'warning'))
  const listed = tally.problems()
  expect(
    listed.filter(({ code }) => code === 'many').map(({ message, line }) => [message, line]),
  ).toEqual([
    ['Something.', 1],
    ['Something.', 2],
    ['Something.', 3],
    ['Something.', 4],
    ['Something.', 5],
    ['There are 99995 more of this kind.', 5],
  ])
  expect(listed.filter(({ code }) => code === 'some').at(-1)?.message).toBe(
    'There is one more of this kind.',
  )
  expect(listed.filter(({ code }) => code === 'few')).toHaveLength(5)
  expect([tally.count('error'), tally.count('warning')]).toEqual([100_000, 11])
})

test('nothing is nothing', () => {
  expect(createProblemTally().problems()).toEqual([])
})
