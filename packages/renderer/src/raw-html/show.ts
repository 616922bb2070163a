import type { Parents, RootContent } from 'mdast'
import type { RawHtml, Text } from '../settings.ts'
import { kinds } from '../survey.ts'
import { eachParent, setChildren } from '../walk.ts'

const blocks = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

/** Shows raw HTML as the text it is, for profile `comment`. */
export const showRawHtml: RawHtml = { names: () => [], replace: show }

function show({ tree, holds }: Text) {
  const change = (parent: Parents) => {
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
  }
  eachParent(tree, change, holds(kinds.html))
}
