import { type Problem, positionsOf } from '@reviewkit/problem'
import { once } from './names.ts'

/** From an offset in the source up to another, which is not part of it. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What there is to say, before it is known where. */
export type Said = Omit<Problem, 'severity' | 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>

/** Gathers the problems of one source and gives each its place. */
export interface Report {
  readonly source: string
  readonly problems: Problem[]
  error(span: Span, said: Said): void
  warning(span: Span, said: Said): void
}

export function createReport(source: string, file?: string): Report {
  const problems: Problem[] = []
  // Most files have nothing wrong: then nobody counts lines.
  const positions = once(() => positionsOf(source))
  const add = (severity: Problem['severity'], span: Span, said: Said) => {
    const start = positions().at(span.start)
    const end = positions().at(span.end)
    problems.push({
      severity,
      ...said,
      ...(file === undefined ? {} : { file }),
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
    })
  }
  return {
    source,
    problems,
    error: (span, said) => add('error', span, said),
    warning: (span, said) => add('warning', span, said),
  }
}
