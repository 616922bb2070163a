import type { Definition, ImageReference, LinkReference, RootContent } from 'mdast'
import { element } from '../element.ts'
import { problemAt } from '../problem-at.ts'
import type { Text } from '../settings.ts'
import { eachParent, setChildren, walk } from '../walk.ts'

/** Characters that references may copy out of definitions in the shortest text; a longer one adds its own. */
const least = 10_000

/**
 * Puts links and images in the place of references to them, and tells of definitions nobody used.
 * Each reference copies an address: a long one referred to a thousand times would make a page a
 * thousand times as long as its text, so past a bound only the words are shown.
 */
export function references({ tree, source, messages }: Text) {
  const definitions = new Map<string, Definition>()
  walk(tree, node => {
    // The first of a name counts, as CommonMark says.
    if (node.type === 'definition' && !definitions.has(key(node))) definitions.set(key(node), node)
    return undefined
  })
  if (definitions.size === 0) return
  const used = new Set<string>()
  let copied = 0
  let told = false
  const wordsOf = (node: LinkReference | ImageReference): RootContent => {
    if (!told) messages.push(problemAt(node, 'references-too-long'))
    told = true
    return node.type === 'linkReference'
      ? element('removed-link', 'a', {}, node.children, node.position)
      : { type: 'text', value: node.alt ?? '' }
  }
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
        copied += url.length + (title?.length ?? 0)
        if (copied > least + source.length) return wordsOf(node)
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
        problemAt(definition, 'reference-unused', {
          name: definition.label ?? definition.identifier,
        }),
      )
}

const isReference = (node: RootContent) =>
  node.type === 'linkReference' || node.type === 'imageReference'

const key = (node: { identifier: string }) => node.identifier.toUpperCase()
