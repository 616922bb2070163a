import type { Nodes, Parents, RootContent } from 'mdast'

export function isParent(node: Nodes): node is Parents {
  // What `'children' in node` asks, several times as fast on nodes of so many shapes.
  const { children }: { type: string; children?: unknown } = node
  return children !== undefined
}

const noBlocks = new Set(
  'paragraph heading table tableRow tableCell emphasis strong delete link linkReference'.split(' '),
)

/** Whether blocks may stand in it. What we or a plugin made, such as an element of MDX, may hold anything. */
export const holdsBlocks = (parent: Parents) => !noBlocks.has(parent.type)

/** Says which parents are worth walking into. */
export type Into = (parent: Parents) => boolean

export const everywhere: Into = () => true

/**
 * Every node below `top`, in the order of the text. Return `'skip'` to stay out
 * of a node’s children. Iterative: it also runs on trees that are not yet bounded.
 *
 * @param enter - is told how far below `top` a node is, 1 for its children
 */
export function walk(
  top: Nodes,
  enter: (node: RootContent, parent: Parents, level: number) => undefined | 'skip',
  into = everywhere,
) {
  if (!isParent(top) || !into(top)) return
  // Where the walk goes on in each parent above, by level: no object for each is made.
  const parents: Parents[] = []
  const places: number[] = []
  let level = 1
  let parent: Parents = top
  let children: readonly RootContent[] = top.children
  let place = 0
  for (;;) {
    const node = children[place++]
    if (!node) {
      const above = parents[--level]
      if (!above) return
      parent = above
      children = above.children
      place = places[level] ?? 0
    } else if (
      enter(node, parent, level) !== 'skip' &&
      node.type !== 'text' &&
      isParent(node) &&
      into(node)
    ) {
      parents[level] = parent
      places[level++] = place
      parent = node
      children = node.children
      place = 0
    }
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
