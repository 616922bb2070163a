import { formatProblem, type Problem } from '@reviewkit/problem'

/**
 * Why a site is not shown: what `serve` rejects with, as there is nothing to give back. Its message
 * is the problems as `reviewkit serve` prints them.
 *
 * @example
 * const problems = [{ severity: 'error', code: 'port-taken', message: 'Port 80 is taken.' }]
 * new NotServed(problems).message // 'error  port-taken\n  Port 80 is taken.'
 */
export class NotServed extends Error {
  override readonly name = 'NotServed'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n\n'))
    this.problems = problems
  }
}
