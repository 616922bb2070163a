import type { Root, RootContent } from 'mdast'

/** A list whose items are a paragraph each, and maybe a list, is written without blank lines. */
export function tightLists(tree: Root): void {
  const nodes: RootContent[] = [...tree.children]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.type === 'blockquote' || node.type === 'listItem') nodes.push(...node.children)
    if (node.type !== 'list') continue
    for (const item of node.children) {
      item.spread = item.children.some(({ type }, index) => index > 0 && type !== 'list')
      nodes.push(item)
    }
    node.spread = node.children.some(({ spread }) => spread)
  }
}
