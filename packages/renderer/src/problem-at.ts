import type { Problem } from '@reviewkit/problem'
import type { Nodes } from 'mdast'

/** A warning about a node, with its place where the node has one. */
export function problemAt(
  node: Pick<Nodes, 'position'>,
  code: string,
  message: string,
  hint: string,
): Problem {
  const { position } = node
  return {
    severity: 'warning',
    code,
    message,
    ...(position && {
      line: position.start.line,
      column: position.start.column,
      endLine: position.end.line,
      endColumn: position.end.column,
    }),
    hint,
  }
}
