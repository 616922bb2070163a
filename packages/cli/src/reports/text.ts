import { compareProblems, formatProblem, type Problem } from '@reviewkit/problem'

/** How many problems there are: more than are listed, where many are of one kind. */
export interface Counts {
  errors: number
  warnings: number
}

/** Every problem, in the order of the files, and a last line that counts them. */
export function textReport(problems: readonly Problem[], counts = countsOf(problems)): string {
  const listed = [...problems].sort(compareProblems).map(formatProblem)
  const { errors, warnings } = counts
  return [...listed, `${amount(errors, 'error')}, ${amount(warnings, 'warning')}`].join('\n\n')
}

function countsOf(problems: readonly Problem[]): Counts {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return { errors, warnings: problems.length - errors }
}

/** A number and its noun: `1 error`, `2 errors`. */
export const amount = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`
