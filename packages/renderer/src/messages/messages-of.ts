import { compareProblems, type Problem } from '@reviewkit/problem'
import { checksOf } from '../facts/checks.ts'
import type { Text } from '../settings.ts'

/** All that there is to tell about a finished text, but for what the caller does not want to hear. */
export const messagesOf = (text: Text): Problem[] =>
  [...text.messages, ...checksOf(text)]
    .filter(({ code }) => !text.settings.ignore.includes(code))
    .map(problem => withinText(problem, text))
    .sort(compareProblems)

/** A parser may begin or end a node between the two characters of a line end: no editor can go there. */
function withinText(problem: Problem, { positions }: Text): Problem {
  const { line, column, endLine, endColumn } = problem
  if (line === undefined || column === undefined) return problem
  if (endLine === undefined || endColumn === undefined) return problem
  const { at, offset } = positions()
  const end = at(offset({ line: endLine, column: endColumn }))
  return {
    ...problem,
    ...at(offset({ line, column })),
    endLine: end.line,
    endColumn: end.column,
  }
}
