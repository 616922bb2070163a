import type { Problem } from '@reviewkit/problem'

/** How many of a kind are listed one by one. */
const listed = 5

/** Problems that may be a million: some of each kind, and how many there are in all. */
export interface ProblemTally {
  add(problem: Problem): void
  /** Some of each kind, and one that says how many more there are. */
  problems(): Problem[]
  count(severity: Problem['severity']): number
}

export function createProblemTally(): ProblemTally {
  const kinds = new Map<string, { first: Problem[]; more: number }>()
  const counts = { error: 0, warning: 0 }
  return {
    add(problem) {
      counts[problem.severity] += 1
      const key = `${problem.severity} ${problem.code}`
      const kind = kinds.get(key) ?? { first: [], more: 0 }
      kinds.set(key, kind)
      if (kind.first.length < listed) kind.first.push(problem)
      else kind.more += 1
    },
    problems: () =>
      [...kinds.values()].flatMap(({ first, more }) => {
        const last = first.at(-1)
        return more > 0 && last ? [...first, moreLike(last, more)] : first
      }),
    count: severity => counts[severity],
  }
}

/** At the place of the last one that is listed, so that it comes right after it. */
function moreLike({ severity, code, file, line, column }: Problem, more: number): Problem {
  const message =
    more === 1 ? 'There is one more of this kind.' : `There are ${more} more of this kind.`
  return {
    severity,
    code,
    message,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  }
}
