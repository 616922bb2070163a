import type { Parents, PhrasingContent, Root, Text } from 'mdast'

const address = /\b(?:https?:\/\/|www\.)[^\s<>"|\\^`{}[\]]+/gi
/** What belongs to the sentence, not to the address. */
const tail = /[!'*),.:;?\]_~]+$/

/** Addresses in running words become links, as nearly every system of comments shows them. */
export function linkAddresses(tree: Root): void {
  const parents: Parents[] = [tree]
  for (let parent = parents.pop(); parent; parent = parents.pop()) {
    const changed: unknown[] = []
    for (const child of parent.children) {
      if (child.type === 'text') changed.push(...linked(child))
      else changed.push(child)
      if ('children' in child && child.type !== 'link') parents.push(child)
    }
    parent.children = changed as PhrasingContent[]
  }
}

function linked(node: Text): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let from = 0
  for (const match of node.value.matchAll(address)) {
    const words = match[0].replace(tail, '')
    const url = /^www/i.test(words) ? `http://${words}` : words
    if (!URL.canParse(url)) continue
    if (match.index > from) nodes.push({ type: 'text', value: node.value.slice(from, match.index) })
    nodes.push({ type: 'link', url, children: [{ type: 'text', value: words }] })
    from = match.index + words.length
  }
  if (from === 0) return [node]
  if (from < node.value.length) nodes.push({ type: 'text', value: node.value.slice(from) })
  return nodes
}
