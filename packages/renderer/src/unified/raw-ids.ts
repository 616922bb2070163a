import type { Element, Nodes, Root } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import { isIdName } from '../constructs/ids.ts'
import type { Text } from '../settings.ts'
import { walk } from '../walk.ts'

/**
 * Prefixes the ids that raw HTML brought, once; those of our constructs have their
 * prefix already. Links within the text follow.
 */
export function prefixRawIds(root: Root, { tree, ids }: Text) {
  const ours = idsIn(tree)
  const elements = elementsOf(root)
  const present = new Set<string>()
  for (const { properties } of elements) {
    const { id } = properties
    if (typeof id !== 'string') continue
    if (ours.delete(id)) {
      present.add(id)
      continue
    }
    const isNew = isIdName(id) && ids.find(id) === undefined
    properties.id = isNew ? ids.give(id, { alwaysPrefix: true }) : undefined
    if (typeof properties.id === 'string') present.add(properties.id)
  }
  for (const { properties } of elements) {
    const { href } = properties
    if (typeof href !== 'string' || !href.startsWith('#') || present.has(href.slice(1))) continue
    const id = ids.find(href.slice(1))
    if (id !== undefined) properties.href = `#${id}`
  }
}

function idsIn(tree: MdastRoot): Set<string> {
  const found = new Set<string>()
  walk(tree, node => {
    const id = node.data?.hProperties?.id
    if (typeof id === 'string') found.add(id)
    return undefined
  })
  return found
}

function elementsOf(root: Root): Element[] {
  const elements: Element[] = []
  const nodes: Nodes[] = [root]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.type === 'element') elements.push(node)
    if ('children' in node) nodes.push(...[...node.children].reverse())
  }
  return elements
}
