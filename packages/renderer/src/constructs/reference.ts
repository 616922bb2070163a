import type { Definition, ImageReference, LinkReference, Parents, RootContent } from 'mdast'
import { element } from '../element.ts'
import { problemAt } from '../problem-at.ts'
import type { Text } from '../settings.ts'
import { kinds } from '../survey.ts'
import { eachParent, holdsBlocks, setChildren, walk } from '../walk.ts'

/** Definitions by their name, in capitals. */
export type Definitions = ReadonlyMap<string, Definition>

/** The definitions of a tree, in its order. */
export function definitionsIn({ tree, holds }: Text): Definition[] {
  const found: Definition[] = []
  const may = holds(kinds.definition)
  const enter = (node: RootContent) => {
    if (node.type === 'definition') found.push(node)
    return undefined
  }
  walk(tree, enter, parent => holdsBlocks(parent) && may(parent))
  return found
}

/** The first of a name counts, as CommonMark says. */
export function byName(definitions: Iterable<Definition>): Definitions {
  const names = new Map<string, Definition>()
  for (const node of definitions) if (!names.has(nameOf(node))) names.set(nameOf(node), node)
  return names
}

/**
 * Puts links and images in the place of references to them.
 * Each reference copies an address: a long one referred to a thousand times would make a page a
 * thousand times as long as its text, so past a bound only the words are shown.
 *
 * @returns the names that the text refers to
 */
export function references(
  { tree, holds, budget, messages }: Text,
  definitions: Definitions,
): ReadonlySet<string> {
  const used = new Set<string>()
  if (definitions.size === 0) return used
  let told = false
  const wordsOf = (node: LinkReference | ImageReference): RootContent => {
    if (!told) messages.push(problemAt(node, 'references-too-long'))
    told = true
    return node.type === 'linkReference'
      ? element('removed-link', 'a', {}, node.children, node.position)
      : { type: 'text', value: node.alt ?? '' }
  }
  const change = (parent: Parents) => {
    if (!parent.children.some(isReference)) return
    setChildren(
      parent,
      parent.children.map((node): RootContent => {
        if (!isReference(node)) return node
        const definition = definitions.get(nameOf(node))
        if (!definition) return node
        used.add(nameOf(node))
        const { url, title = null } = definition
        if (!budget.copy(url.length + (title?.length ?? 0))) return wordsOf(node)
        const place = node.position && { position: node.position }
        return node.type === 'linkReference'
          ? { type: 'link', url, title, children: node.children, ...place }
          : { type: 'image', url, title, alt: node.alt ?? '', ...place }
      }),
    )
  }
  eachParent(tree, change, holds(kinds.reference))
  return used
}

/** Tells of definitions that nobody used. */
export function unusedDefinitions(
  { messages }: Text,
  definitions: Definitions,
  used: ReadonlySet<string>,
) {
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

/** Names are the same in small letters and in capitals. */
const nameOf = (node: { identifier: string }) => node.identifier.toUpperCase()
