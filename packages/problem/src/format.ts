import { printable } from './printable.ts'
import type { Problem } from './problem.ts'

/**
 * A problem as a terminal shows it: its place, severity and code on one line,
 * which editors and CI make a link of, then its message and its hint, indented.
 * There is no line feed at the end. What is not known of the place is left out.
 *
 * Input from outside may be quoted in any part of it, and cannot drive the
 * terminal or pass for another problem: control characters and those that turn
 * the direction of writing are shown as escapes (`\u001b`), and a line feed in
 * a message or a hint starts another indented line.
 *
 * @example
 * formatProblem({ severity: 'error', code: 'title-missing', message: 'The review has no title.', file: 'her/review.md', line: 2, column: 1, hint: 'Write title: Her.' }) // 'her/review.md:2:1  error  title-missing\n  The review has no title.\n  Write title: Her.'
 */
export function formatProblem(problem: Problem): string {
  const { severity, code, message, hint } = problem
  const head = [placeOf(problem), severity, code].filter(word => word !== '').map(printable)
  const lines = [head.join('  '), ...indented(message)]
  if (hint !== undefined) lines.push(...indented(hint))
  return lines.join('\n')
}

function placeOf({ file, line, column }: Problem): string {
  const place: (string | number)[] = []
  if (file !== undefined && file !== '') place.push(file)
  if (line !== undefined) {
    place.push(line)
    if (column !== undefined) place.push(column)
  }
  return place.join(':')
}

function indented(text: string): string[] {
  return text.split(/\r\n|\n/).map(line => (line === '' ? '' : `  ${printable(line)}`))
}
