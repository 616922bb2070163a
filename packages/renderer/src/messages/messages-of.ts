import { compareProblems, type Problem } from '@reviewkit/problem'
import { checksOf } from '../facts/checks.ts'
import type { Text } from '../settings.ts'

/** All that there is to tell about a finished text, but for what the caller does not want to hear. */
export const messagesOf = (text: Text): Problem[] =>
  [...text.messages, ...checksOf(text)]
    .filter(({ code }) => !text.settings.ignore.includes(code))
    .map(problem => withinText(problem, text))
    .sort(compareProblems)

/** A parser may end a node between the two characters of a line end: no editor can go there. */
function withinText(problem: Problem, { positions }: Text): Problem {
  const { endLine, endColumn } = problem
  if (endLine === undefined || endColumn === undefined) return problem
  const { at, offset } = positions()
  const { line, column } = at(offset({ line: endLine, column: endColumn }))
  return { ...problem, endLine: line, endColumn: column }
}
