import type { Nodes, Root } from 'mdast'
import { type Into, isParent } from './walk.ts'

/** What a step looks for. References count as what they become. */
export const kinds = {
  reference: 1,
  link: 2,
  image: 4,
  html: 8,
  table: 16,
  task: 32,
  heading: 64,
  fence: 128,
  mark: 256,
  note: 512,
  bars: 1024,
  bracket: 2048,
  definition: 4096,
} as const

const {
  reference,
  link,
  image,
  html,
  table,
  task,
  heading,
  mark,
  note,
  bars,
  bracket,
  definition,
} = kinds
const all = -1

function kindsOf(node: Nodes): number {
  switch (node.type) {
    case 'text':
      return (node.value.includes('||') ? bars : 0) | (node.value.includes('[') ? bracket : 0)
    case 'link':
      return link
    case 'image':
      return image
    case 'linkReference':
      return reference | link
    case 'imageReference':
      return reference | image
    case 'html':
      return html
    case 'table':
      return table
    case 'listItem':
      return typeof node.checked === 'boolean' ? task : 0
    case 'heading':
      return heading
    case 'thematicBreak':
      // Its label is parsed later, and may hold anything.
      return node.data?.fence ? all : 0
    case 'footnoteReference':
      return mark
    case 'footnoteDefinition':
      return note
    case 'definition':
      return definition
    default:
      return 0
  }
}

/**
 * Whether some of these kinds may stand in a parent: for `walk` and `eachParent`.
 * A dozen steps look at a tree, each for something that few blocks hold, so one
 * look at all of it saves a dozen. What a step puts in the tree is not known to it
 * and is walked into; a step that brings another kind into a block that stays adds
 * it above, to the kind that it brings it for.
 */
export type Holds = (wanted: number) => Into

export function survey(tree: Root): Holds {
  let found: ReadonlyMap<Nodes, number> | undefined
  return wanted => {
    found ??= look(tree)
    const seen = found
    return parent => {
      const held = seen.get(parent)
      return held === undefined || (held & wanted) !== 0
    }
  }
}

function look(tree: Root): ReadonlyMap<Nodes, number> {
  const found = new Map<Nodes, number>()
  let sum = 0
  for (const block of tree.children) {
    const held = heldBy(block)
    found.set(block, held)
    sum |= held
  }
  return found.set(tree, sum)
}

/** By recursion, which is the quickest: a tree is of bounded depth by now. */
function heldBy(node: Nodes): number {
  let held = kindsOf(node)
  if (node.type !== 'text' && isParent(node)) {
    const children: readonly Nodes[] = node.children
    for (const child of children) held |= heldBy(child)
  }
  return held
}
