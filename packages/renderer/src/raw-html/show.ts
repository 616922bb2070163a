import type { RootContent } from 'mdast'
import type { Text } from '../settings.ts'
import { eachParent, setChildren } from '../walk.ts'

const blocks = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

/** Shows raw HTML as the text it is, for profile `comment`. */
export function showRawHtml({ tree }: Text) {
  eachParent(tree, parent => {
    if (!parent.children.some(node => node.type === 'html')) return
    const isBlock =
      blocks.has(parent.type) ||
      (parent.type === 'reviewElement' && parent.kind === 'spoiler-block')
    setChildren(
      parent,
      parent.children.map((node): RootContent => {
        if (node.type !== 'html') return node
        const place = node.position && { position: node.position }
        const text: RootContent = { type: 'text', value: node.value, ...place }
        return isBlock ? { type: 'paragraph', children: [text], ...place } : text
      }),
    )
  })
}
