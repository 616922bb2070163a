import type { Nodes, Parents, RootContent } from 'mdast'

export function isParent(node: Nodes): node is Parents {
  // What `'children' in node` asks, several times as fast on nodes of so many shapes.
  const { children }: { type: string; children?: unknown } = node
  return children !== undefined
}

const flow = new Set(['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition'])

/** Whether blocks stand in it, not running text. What we made ourselves may hold either. */
export const holdsBlocks = (parent: Parents) =>
  flow.has(parent.type) || parent.type === 'reviewElement'

/** Says which parents are worth walking into. */
export type Into = (parent: Parents) => boolean

export const everywhere: Into = () => true

/**
 * Every node below `top`, in the order of the text. Return `'skip'` to stay out
 * of a node’s children. Iterative: it also runs on trees that are not yet bounded.
 */
export function walk(
  top: Nodes,
  enter: (node: RootContent, parent: Parents) => undefined | 'skip',
  into = everywhere,
) {
  if (!isParent(top) || !into(top)) return
  const parents = [top]
  const places = [0]
  let level = 0
  for (let parent: Parents | undefined = top; parent; parent = parents[level]) {
    const place = places[level] ?? 0
    const node: RootContent | undefined = parent.children[place]
    if (!node) {
      parents.length = level--
      continue
    }
    places[level] = place + 1
    if (enter(node, parent) === 'skip' || !isParent(node) || !into(node)) continue
    parents[++level] = node
    places[level] = 0
  }
}

/** Every parent, innermost first, so that a change to its children is never walked into. */
export function eachParent(top: Parents, change: (parent: Parents) => void, into = everywhere) {
  if (!into(top)) return
  const parents: Parents[] = [top]
  walk(
    top,
    node => {
      if (isParent(node) && into(node)) parents.push(node)
      return undefined
    },
    into,
  )
  for (let index = parents.length - 1; index >= 0; index--) {
    const parent = parents[index]
    if (parent) change(parent)
  }
}

/**
 * Puts others in a child’s place, or none. The tree’s types say which child goes
 * where; a construct that moves content knows it holds the same kind.
 */
export function setChildren(parent: Parents, children: RootContent[]) {
  const any: { children: RootContent[] } = parent
  any.children = children
}
