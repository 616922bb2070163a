import type { Root as HastRoot } from 'hast'
import type { Root as MdastRoot } from 'mdast'

interface Node {
  type: string
}

/** What a plugin gave back has to be the root of a tree still. */
export function markdownRoot(node: Node): MdastRoot {
  if (isMarkdown(node)) return node
  throw new TypeError(
    `A remark plugin must leave a tree whose root is a \`root\`, not a \`${node.type}\``,
  )
}

export function htmlRoot(node: Node): HastRoot {
  if (isHtmlTree(node)) return node
  throw new TypeError(
    `A rehype plugin must leave a tree whose root is a \`root\`, not a \`${node.type}\``,
  )
}

const isMarkdown = (node: Node): node is MdastRoot => node.type === 'root'
const isHtmlTree = (node: Node): node is HastRoot => node.type === 'root'
