import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

export type { Element }

/** HTML as a browser reads it, with what a browser had to put right. */
export function read(markup: unknown) {
  const errors: string[] = []
  const onParseError = ({ code, startLine }: { code: string; startLine: number }) =>
    errors.push(`${code} in line ${startLine}`)
  const text = String(markup)
  const root = text.startsWith('<!doctype')
    ? parse(text, { sourceCodeLocationInfo: true, onParseError })
    : parseFragment(text, { sourceCodeLocationInfo: true, onParseError })
  return { elements: elementsIn(root), errors }
}

function elementsIn(node: Node): Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : []
  return 'tagName' in node ? [node, ...below] : below
}

export function attribute(element: Element | undefined, name: string) {
  return element?.attrs.find(attr => attr.name === name)?.value
}

export function text(node: Node | undefined): string {
  if (node === undefined) return ''
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(text).join('') : ''
}

/** Elements by tag name (`h1`), class (`.rk-body`) or id (`#comments`). */
export function all(markup: unknown, selector: string) {
  const name = selector.slice(1)
  return read(markup).elements.filter(element => {
    if (selector.startsWith('#')) return attribute(element, 'id') === name
    if (selector.startsWith('.')) {
      return attribute(element, 'class')?.split(/\s+/).includes(name) ?? false
    }
    return element.tagName === selector
  })
}

export function one(markup: unknown, selector: string): Element {
  const [element, ...others] = all(markup, selector)
  if (element === undefined || others.length > 0) {
    throw new Error(`${others.length + (element ? 1 : 0)} elements are ${selector}, not one`)
  }
  return element
}

export function within(element: Element, tagName: string) {
  return elementsIn(element).filter(inner => inner !== element && inner.tagName === tagName)
}
