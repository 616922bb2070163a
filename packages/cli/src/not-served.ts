import { formatProblem, type Problem } from '@reviewkit/problem'

/** Why a site is not shown: what `serve` rejects with, as there is nothing to give back. */
export class NotServed extends Error {
  override readonly name = 'NotServed'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n\n'))
    this.problems = problems
  }
}
