import type { Nodes, Root, RootContent } from 'mdast'
import { isParent, walk } from '../walk.ts'
import { plainText } from './plain-text.ts'

/** Levels of the tree. 100 list items are 200; the rest is for emphasis and links. */
const maxLevels = 256

const holdsPhrasing = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
])

/** Whether anything stands so far down: hardly any text does. */
function reaches(tree: Root, depth: number): boolean {
  let found = false
  walk(tree, (_, __, level) => {
    found ||= level >= depth
    return found ? 'skip' : undefined
  })
  return found
}

/** Replaces what stands at the last level by its words, and returns the first such node. */
export function flatten(tree: Root): RootContent | undefined {
  if (!reaches(tree, maxLevels)) return undefined
  let first: RootContent | undefined
  const stack: { node: Nodes; level: number }[] = [{ node: tree, level: 0 }]
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, level } = entry
    if (!isParent(node)) continue
    // A list holds only items, a table only rows: those go one level deeper.
    const phrasing = holdsPhrasing.has(node.type)
    if (
      level >= maxLevels &&
      (phrasing || node.type === 'blockquote' || node.type === 'listItem')
    ) {
      const value = plainText(node)
      if (value === '' || node.children.every(child => !isParent(child))) continue
      first ??= node.children[0]
      const text: RootContent = { type: 'text', value }
      const only: { children: RootContent[] } = node
      only.children = phrasing ? [text] : [{ type: 'paragraph', children: [text] }]
    } else for (const child of node.children) stack.push({ node: child, level: level + 1 })
  }
  return first
}
