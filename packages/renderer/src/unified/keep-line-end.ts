import type { Nodes, Root } from 'hast'

/**
 * rehype-raw takes the line end that code begins with for the one behind `<pre>`,
 * which HTML does not count: one more stands in for it.
 */
export const keepLineEnd = () => (tree: Root) => {
  const nodes: Nodes[] = [tree]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (!('children' in node)) continue
    nodes.push(...node.children)
    if (node.type !== 'element' || node.tagName !== 'pre') continue
    const [code] = node.children
    const [text] = code?.type === 'element' ? code.children : []
    if (text?.type === 'text' && text.value.startsWith('\n')) text.value = `\n${text.value}`
  }
}
