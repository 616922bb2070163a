/**
 * One thing wrong in an input: what, where, and what to write instead. It is
 * data to show or to serialise, never thrown.
 */
export interface Problem {
  /** An error means that the input cannot be used as it is; a warning, that it was read anyway. */
  severity: 'error' | 'warning'
  /** Stable and kebab-case, for machines: `rating-out-of-range`. */
  code: string
  /** One sentence in plain words and the present tense. */
  message: string
  /** The file as its reader knows it, a path or a URL. */
  file?: string
  /** From 1. */
  line?: number
  /** From 1, in UTF-16 units, as editors count. */
  column?: number
  /** Where the wrong part ends: the line and column just after it. */
  endLine?: number
  /** From 1. */
  endColumn?: number
  /** Keys and indexes down to the wrong value: `['rating', 'value']`. */
  path?: readonly (string | number)[]
  /** What to write instead: something to type. */
  hint?: string
}

/**
 * The order in which problems are shown: by file, line, column, severity
 * (errors first), then code. What has no file, line or column comes before
 * what has one: it concerns the whole. Texts compare by their code units, so
 * that the order is the same on every machine; `sort` is stable, so that equal
 * problems stay in the order they were found.
 *
 * @returns below 0 where `a` comes first, above 0 where `b` does, else 0
 *
 * @example
 * const title = { severity: 'error', code: 'title-missing', message: 'There is no title.' } as const
 * const rating = { ...title, code: 'rating-out-of-range', line: 9 }
 * const found = [{ ...rating, line: 10 }, rating, title].sort(compareProblems)
 * found.map(problem => problem.line) // [undefined, 9, 10]
 */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compare(a.file ?? '', b.file ?? '') ||
    compare(a.line ?? 0, b.line ?? 0) ||
    compare(a.column ?? 0, b.column ?? 0) ||
    compare(a.severity, b.severity) ||
    compare(a.code, b.code)
  )
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
