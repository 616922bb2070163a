import type { PhrasingContent, TableCell } from 'mdast'
import { problemAt } from '../problem-at.ts'
import type { Text } from '../settings.ts'
import { walk } from '../walk.ts'

/** What a row has beyond the table’s columns is shown in its last cell: no words are lost. */
export function longRows({ tree, messages }: Text) {
  walk(tree, node => {
    if (node.type !== 'table') return undefined
    const columns = node.align?.length ?? node.children[0]?.children.length ?? 0
    for (const row of node.children) {
      if (row.children.length <= columns) continue
      messages.push(problemAt(row, 'table-row-too-long', { cells: row.children.length, columns }))
      const last = row.children[columns - 1]
      const more = row.children.splice(columns)
      if (last) for (const cell of more) append(last, cell)
    }
    return undefined
  })
}

function append(cell: TableCell, more: TableCell) {
  if (more.children.length === 0) return
  const bar: PhrasingContent[] = cell.children.length > 0 ? [{ type: 'text', value: ' | ' }] : []
  cell.children.push(...bar, ...more.children)
}
