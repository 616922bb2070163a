import type { RootContent, Table } from 'mdast'
import { problemAt } from '../problem-at.ts'
import type { Text } from '../settings.ts'
import { eachParent, setChildren } from '../walk.ts'

/** Empty cells that the shortest text may ask for; a longer one as many more as it has characters. */
const least = 1000

/**
 * A row that is short of cells is filled up, so a header of a thousand columns over a thousand rows
 * of one letter would be a million cells: 10 KB of text, 30 MB of page. Past a bound that no
 * table meant for reading comes near, the rows that are left become a paragraph.
 */
export function sparseTables({ tree, source, messages }: Text) {
  let empty = 0
  const endOf = (table: Table) => {
    const columns = table.align?.length ?? table.children[0]?.children.length ?? 0
    return table.children.findIndex(({ children }) => {
      const missing = Math.max(0, columns - children.length)
      if (empty + missing > least + source.length) return true
      empty += missing
      return false
    })
  }
  eachParent(tree, parent => {
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
  })
}
