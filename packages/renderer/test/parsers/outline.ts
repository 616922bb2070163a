import type { Nodes } from 'mdast'

/**
 * A tree on one line: `paragraph("a " emphasis("b"))`. Behind a type stands what is
 * not as usual; positions are left out.
 */
export const outline = (node: Nodes): string =>
  node.type === 'root' ? list(node.children) : one(node)

const list = (nodes: readonly Nodes[]) => nodes.map(one).join(' ')

function one(node: Nodes): string {
  if (node.type === 'text') return JSON.stringify(node.value)
  const own = Object.entries(node)
    .filter(([name, value]) => !['type', 'position', 'children', 'data'].includes(name) && value)
    .map(([name, value]) => (value === true ? name : `${name}=${JSON.stringify(value)}`))
    .sort()
  return [node.type, ...own].join(' ') + ('children' in node ? `(${list(node.children)})` : '')
}
