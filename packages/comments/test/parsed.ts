import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5'
import { expect } from 'vitest'

/** An element as a test asks about it. */
export interface Element {
  name: string
  attributes: Record<string, string>
  readonly text: string
  /** Elements that it stands in, the nearest first. */
  within: Element[]
}

/**
 * The elements of some HTML, in the order of the document. What a browser would move, close or
 * drop fails here already: written out again the tree must be the very text that came in.
 */
export function elements(html: string): Element[] {
  const tree = parseFragment(html)
  // A no-break space is the one character that is written by name.
  expect(serialize(tree).replaceAll('&nbsp;', '\u00a0')).toBe(html)
  const found: Element[] = []
  const add = (node: DefaultTreeAdapterTypes.Node, within: Element[]) => {
    let inside = within
    if ('tagName' in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
      const element = {
        name: node.tagName,
        attributes,
        get text() {
          return textOf(node)
        },
        within,
      }
      found.push(element)
      inside = [element, ...within]
    }
    for (const child of 'childNodes' in node ? node.childNodes : []) add(child, inside)
  }
  add(tree, [])
  return found
}

export function withClass(all: readonly Element[], name: string): Element[] {
  return all.filter(({ attributes }) => attributes.class?.split(' ').includes(name))
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
