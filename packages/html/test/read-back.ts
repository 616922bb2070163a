import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

/** What a browser makes of markup, without what the parser adds around it. */
export interface Read {
  tag: string
  attributes: Record<string, string>
  children: (Read | string)[]
}

/** Reads a fragment with parse5, which follows the HTML standard. */
export function readBack(markup: string): (Read | string)[] {
  return parseFragment(markup).childNodes.map(read)
}

function read(node: DefaultTreeAdapterTypes.ChildNode): Read | string {
  if (node.nodeName === '#comment' && 'data' in node) return `<!--${node.data}-->`
  if ('value' in node) return node.value
  if (!('tagName' in node)) throw new TypeError(`A ${node.nodeName} stands in a fragment`)
  const content = 'content' in node ? node.content.childNodes : node.childNodes
  return {
    tag: node.tagName,
    attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    children: content.map(read),
  }
}
