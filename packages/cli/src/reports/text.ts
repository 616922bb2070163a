import { compareProblems, formatProblem, type Problem } from '@reviewkit/problem'

/** Every problem, in the order of the files, and a last line that counts them. */
export function textReport(problems: readonly Problem[]): string {
  const listed = [...problems].sort(compareProblems).map(formatProblem)
  return [...listed, count(problems)].join('\n\n')
}

function count(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors
  return `${amount(errors, 'error')}, ${amount(warnings, 'warning')}`
}

/** A number and its noun: `1 error`, `2 errors`. */
export const amount = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`
