import type { PhrasingContent, RootContent, TableCell } from 'mdast'
import { problemAt } from '../problem-at.ts'
import type { Text } from '../settings.ts'
import { kinds } from '../survey.ts'
import { walk } from '../walk.ts'

/** What a row has beyond the table’s columns is shown in its last cell: no words are lost. */
export function longRows({ tree, holds, messages }: Text) {
  const enter = (node: RootContent) => {
    if (node.type !== 'table') return undefined
    const columns = node.align?.length ?? node.children[0]?.children.length ?? 0
    for (const row of node.children) {
      if (row.children.length <= columns) continue
      messages.push(problemAt(row, 'table-row-too-long', { cells: row.children.length, columns }))
      const last = row.children[columns - 1]
      if (last) last.children = joined([last, ...row.children.splice(columns)])
    }
    return 'skip'
  }
  walk(tree, enter, holds(kinds.table))
}

function joined(cells: readonly TableCell[]): PhrasingContent[] {
  const children: PhrasingContent[] = []
  for (const cell of cells) {
    if (cell.children.length > 0 && children.length > 0)
      children.push({ type: 'text', value: ' | ' })
    for (const node of cell.children) children.push(node)
  }
  return children
}
