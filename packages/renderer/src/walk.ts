import type { Nodes, Parents, RootContent } from 'mdast'

export const isParent = (node: Nodes): node is Parents => 'children' in node

/**
 * Every node below `top`, in the order of the text. Return `'skip'` to stay out
 * of a node’s children. Iterative: it also runs on trees that are not yet bounded.
 */
export function walk(
  top: Nodes,
  enter: (node: RootContent, parent: Parents) => undefined | 'skip',
) {
  const stack: { parent: Parents; index: number }[] = isParent(top)
    ? [{ parent: top, index: 0 }]
    : []
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.parent.children[frame.index++]
    if (!node) stack.pop()
    else if (enter(node, frame.parent) !== 'skip' && isParent(node))
      stack.push({ parent: node, index: 0 })
  }
}

/** Every parent, innermost first, so that a change to its children is never walked into. */
export function eachParent(top: Parents, change: (parent: Parents) => void) {
  const parents: Parents[] = [top]
  walk(top, node => {
    if (isParent(node)) parents.push(node)
    return undefined
  })
  for (const parent of parents.reverse()) change(parent)
}

/**
 * Puts others in a child’s place, or none. The tree’s types say which child goes
 * where; a construct that moves content knows it holds the same kind.
 */
export function setChildren(parent: Parents, children: RootContent[]) {
  const any: { children: RootContent[] } = parent
  any.children = children
}
