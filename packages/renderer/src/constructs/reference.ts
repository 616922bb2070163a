import type { Definition, RootContent } from 'mdast'
import { problemAt } from '../problem-at.ts'
import type { Text } from '../settings.ts'
import { eachParent, setChildren, walk } from '../walk.ts'

/** Puts links and images in the place of references to them, and tells of definitions nobody used. */
export function references({ tree, messages }: Text) {
  const definitions = new Map<string, Definition>()
  walk(tree, node => {
    // The first of a name counts, as CommonMark says.
    if (node.type === 'definition' && !definitions.has(key(node))) definitions.set(key(node), node)
    return undefined
  })
  if (definitions.size === 0) return
  const used = new Set<string>()
  eachParent(tree, parent => {
    if (!parent.children.some(isReference)) return
    setChildren(
      parent,
      parent.children.map((node): RootContent => {
        if (!isReference(node)) return node
        const definition = definitions.get(key(node))
        if (!definition) return node
        used.add(key(node))
        const { url, title = null } = definition
        const place = node.position && { position: node.position }
        return node.type === 'linkReference'
          ? { type: 'link', url, title, children: node.children, ...place }
          : { type: 'image', url, title, alt: node.alt ?? '', ...place }
      }),
    )
  })
  for (const [name, definition] of definitions)
    if (!used.has(name))
      messages.push(
        problemAt(
          definition,
          'reference-unused',
          `Nothing in the text refers to [${definition.label ?? definition.identifier}].`,
          `Write [words][${definition.label ?? definition.identifier}] where the link belongs, or remove the line.`,
        ),
      )
}

const isReference = (node: RootContent) =>
  node.type === 'linkReference' || node.type === 'imageReference'

const key = (node: { identifier: string }) => node.identifier.toUpperCase()
