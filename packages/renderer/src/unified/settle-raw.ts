import type { Element, Nodes, Root, RootContent } from 'hast'
import { isIdName } from '../constructs/ids.ts'
import type { Text } from '../settings.ts'
import { propertyName } from './schema.ts'

/** No raw HTML can write this: wherever a lone surrogate comes from, a parser reads U+FFFD. */
const mark = '\uD800'

/** Marks what Markdown made, before raw HTML is parsed and looks just like it. */
export function markOurs(root: Root) {
  for (const { properties } of elementsOf(root)) properties.dataOurs = mark
}

/**
 * Takes the marks away again, and from raw HTML what the renderer alone writes. The ids
 * that raw HTML brought get their prefix, once: those of our constructs have theirs.
 *
 * @returns the ids that are there now
 */
export function settleRaw(root: Root, text: Text): ReadonlySet<string> {
  const { ours } = text.settings.profile.list
  replace(root, ({ tagName, properties, children }) =>
    ours.includes(tagName) && properties.dataOurs !== mark ? children : undefined,
  )
  return settleIds(root, text, properties => {
    const isOurs = properties.dataOurs === mark
    delete properties.dataOurs
    if (!isOurs) for (const name of ours) delete properties[propertyName(name)]
    return isOurs
  })
}

/**
 * Prefixes every id that is not settled yet; links within the text follow their target.
 *
 * @param isSettled - asked of every element, in the order of the page
 */
export function settleIds(
  root: Root,
  { ids }: Text,
  isSettled: (properties: Element['properties']) => boolean,
): ReadonlySet<string> {
  const elements = elementsOf(root)
  const present = new Set<string>()
  for (const { properties } of elements) {
    const { id } = properties
    const settled = isSettled(properties)
    if (typeof id !== 'string') continue
    const isNew = settled ? !present.has(id) : isIdName(id) && ids.find(id) === undefined
    if (!isNew) delete properties.id
    else if (!settled) properties.id = ids.give(id, { raw: true })
    if (typeof properties.id === 'string') present.add(properties.id)
  }
  for (const { properties, tagName, children } of elements) {
    const { className, href } = properties
    if (Array.isArray(className) && className.length === 0) delete properties.className
    const [first] = children
    // A browser leaves out a line end here, and one more each time it reads what it wrote.
    if (tagName === 'pre' && first?.type === 'text')
      first.value = first.value.replace(/^[\r\n]+/, '')
    if (typeof href !== 'string' || !href.startsWith('#') || present.has(href.slice(1))) continue
    const id = ids.find(href.slice(1))
    if (id !== undefined) properties.href = `#${id}`
  }
  return present
}

/** In the order of the page. */
function elementsOf(root: Root): Element[] {
  const elements: Element[] = []
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'element') elements.push(node)
    if ('children' in node) pushAll(stack, node.children)
  }
  return elements
}

/** A picture that may not be loaded is its words. */
export function sayPictures(root: Root) {
  replace(root, ({ tagName, properties: { src, alt } }) =>
    tagName === 'img' && src === undefined
      ? [{ type: 'text', value: typeof alt === 'string' ? alt : '' }]
      : undefined,
  )
}

/** Puts others in the place of elements, and among those others too. */
function replace(root: Root, instead: (element: Element) => readonly RootContent[] | undefined) {
  for (const parent of [root, ...elementsOf(root)]) {
    if (!parent.children.some(node => node.type === 'element' && instead(node))) continue
    const stack: Nodes[] = []
    const children: RootContent[] = []
    pushAll(stack, parent.children)
    for (let node = stack.pop(); node; node = stack.pop()) {
      const others = node.type === 'element' ? instead(node) : undefined
      if (others) pushAll(stack, others)
      else if (node.type !== 'root') children.push(node)
    }
    setChildren(parent, children)
  }
}

/** Lays nodes on a stack, the first on top. No spread: a text may have a hundred thousand. */
function pushAll(stack: Nodes[], nodes: readonly RootContent[]) {
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index]
    if (node) stack.push(node)
  }
}

/** An element holds no doctype; nothing here brings one into it. */
function setChildren(parent: Root | Element, children: RootContent[]) {
  const any: { children: RootContent[] } = parent
  any.children = children
}
