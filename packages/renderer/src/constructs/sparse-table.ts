import type { Parents, RootContent, Table } from 'mdast'
import { problemAt } from '../problem-at.ts'
import type { Text } from '../settings.ts'
import { kinds } from '../survey.ts'
import { eachParent, holdsBlocks, setChildren } from '../walk.ts'

/**
 * A row that is short of cells is filled up, so a header of a thousand columns over a thousand rows
 * of one letter would be a million cells: 10 KB of text, 30 MB of page. Past a bound that no
 * table meant for reading comes near, the rows that are left become a paragraph.
 */
export function sparseTables({ tree, holds, budget, messages }: Text) {
  const endOf = (table: Table) => {
    const columns = table.align?.length ?? table.children[0]?.children.length ?? 0
    return table.children.findIndex(
      ({ children }) => !budget.fill(Math.max(0, columns - children.length)),
    )
  }
  const change = (parent: Parents) => {
    if (!parent.children.some(node => node.type === 'table')) return
    setChildren(
      parent,
      parent.children.flatMap((node): RootContent[] => {
        const end = node.type === 'table' ? endOf(node) : -1
        if (node.type !== 'table' || end < 0) return [node]
        const [first, ...others] = node.children.splice(end)
        if (!first) return [node]
        messages.push(problemAt(first, 'table-too-sparse'))
        const words = [first, ...others].flatMap(row => [
          ...row.children.flatMap(cell => cell.children),
          { type: 'text' as const, value: '\n' },
        ])
        return [node, { type: 'paragraph', children: words }]
      }),
    )
  }
  const may = holds(kinds.table)
  eachParent(tree, change, parent => holdsBlocks(parent) && may(parent))
}
