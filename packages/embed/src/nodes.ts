import { allowedUrl, fateOf, isAllowedAttribute, isUrlAttribute } from './allowed.ts'
import type { EmbedNode } from './document.ts'

/**
 * Makes DOM of nodes with `createElement` alone, so that it works under a strict policy with Trusted
 * Types. What is not allowed never becomes an element. Addresses are resolved against the review’s
 * page, also those of a place in it: copied, or opened in a new tab, they lead there.
 */
export function appendNodes(parent: Node, nodes: readonly EmbedNode[], page: string): void {
  for (const node of nodes) {
    if (typeof node === 'string') {
      parent.appendChild(document.createTextNode(node))
      continue
    }
    const [name, attributes, ...children] = node
    const fate = fateOf(name)
    if (fate === 'opened') appendNodes(parent, children, page)
    if (fate !== 'made') continue
    const element = document.createElement(name)
    for (const [attribute, value] of Object.entries(attributes)) {
      if (isAllowedAttribute(name, attribute)) setAttribute(element, attribute, value, page)
    }
    // Whatever it says it is: any other kind would take words or files from its reader.
    if (name === 'input') element.setAttribute('type', 'checkbox')
    appendNodes(element, children, page)
    parent.appendChild(element)
  }
}

function setAttribute(element: HTMLElement, name: string, value: string, page: string): void {
  const allowed = isUrlAttribute(name) ? allowedUrl(name, value, page) : value
  if (allowed !== undefined) element.setAttribute(name, allowed)
}
