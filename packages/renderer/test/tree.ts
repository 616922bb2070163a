import type { Nodes, Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import { unified } from 'unified'

/** Elements that stand as blocks: spaces at their edges mean nothing. */
const blocks = new Set(
  'address article aside blockquote details dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

export interface Element {
  name: string
  attributes: Record<string, string>
  children: (Element | string)[]
}

const browser = unified().use(rehypeRaw).freeze()

/** HTML as a browser builds it (parse5 does the work), without spaces that nobody sees. */
export function treeOf(html: { toString(): string }): (Element | string)[] {
  const root: Root = { type: 'root', children: [{ type: 'raw', value: String(html) }] }
  const parsed = browser.runSync(root)
  return tidy(parsed.children, false, true)
}

const htmlName = (property: string) =>
  property === 'className'
    ? 'class'
    : property
        .replace(/^(aria|data)([A-Z])/, '$1-$2')
        .replace(/(?<=^data.*)([A-Z])/g, '-$1')
        .replace('--', '-')
        .toLowerCase()

function tidy(nodes: readonly Nodes[], pre: boolean, block: boolean): (Element | string)[] {
  const result: (Element | string)[] = []
  for (const node of nodes) {
    if (node.type === 'text') {
      const value = pre ? node.value : node.value.replace(/[ \t\r\n]+/g, ' ')
      const last = result.at(-1)
      if (typeof last === 'string') result[result.length - 1] = last + value
      else result.push(value)
    } else if (node.type === 'element') {
      const name = node.tagName
      const attributes = Object.entries(node.properties)
        .map(([property, value]) => [
          htmlName(property),
          Array.isArray(value) ? value.join(' ') : String(value),
        ])
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
      result.push({
        name,
        attributes: Object.fromEntries(attributes),
        children: tidy(node.children, pre || name === 'pre', blocks.has(name)),
      })
    }
  }
  return pre ? result : trim(result, block)
}

const is = (node: Element | string | undefined, names: (name: string) => boolean) =>
  typeof node === 'object' && names(node.name)
const isBlock = (node: Element | string | undefined) => is(node, name => blocks.has(name))
const isBreak = (node: Element | string | undefined) => is(node, name => name === 'br')

function trim(nodes: (Element | string)[], block: boolean) {
  return nodes
    .map((node, index) => {
      if (typeof node !== 'string') return node
      const before = nodes[index - 1]
      const start = (block && index === 0) || isBlock(before) || isBreak(before)
      const end = (block && index === nodes.length - 1) || isBlock(nodes[index + 1])
      const left = start ? node.trimStart() : node
      return end ? left.trimEnd() : left
    })
    .filter(node => node !== '')
}

/** Every element of a tree, in the order of the text. */
export function elementsOf(nodes: readonly (Element | string)[]): Element[] {
  const found: Element[] = []
  const stack = [...nodes].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') continue
    found.push(node)
    stack.push(...[...node.children].reverse())
  }
  return found
}
