import type { RootContent } from 'mdast'
import { element, type Fence } from '../element.ts'
import { parseBounded } from '../parse/depth.ts'
import { parserOf } from '../parse/markdown.ts'
import { problemAt } from '../problem-at.ts'
import type { Text } from '../settings.ts'
import { eachParent, setChildren, walk } from '../walk.ts'

interface Open {
  fence: Fence
  node: RootContent
  children: RootContent[]
}

/**
 * What stands between `:::spoiler[Label]` and `:::` becomes a `details`. One that
 * is not closed hides to the end of its container: rather too much than the plot.
 */
export function spoilerBlocks(text: Text) {
  eachParent(text.tree, parent => {
    if (!parent.children.some(node => fenceOf(node))) return
    const top: RootContent[] = []
    const open: Open[] = []
    const close = (position = open.at(-1)?.node.position) => {
      const last = open.pop()
      if (last) (open.at(-1)?.children ?? top).push(...spoilerBlock(last, text, position))
    }
    for (const node of parent.children) {
      const fence = fenceOf(node)
      if (fence?.opens) open.push({ fence, node, children: [] })
      else if (fence) close(node.position)
      else (open.at(-1)?.children ?? top).push(node)
    }
    while (open.length > 0) {
      const { node } = open[open.length - 1] ?? {}
      if (node) text.messages.push(problemAt(node, 'spoiler-unclosed'))
      close()
    }
    setChildren(parent, top)
  })
}

const fenceOf = (node: RootContent) =>
  node.type === 'thematicBreak' ? node.data?.fence : undefined

function spoilerBlock({ fence, node, children }: Open, text: Text, end: RootContent['position']) {
  const { spoilers } = text.settings
  if (spoilers === 'omit') return []
  const label = element('spoiler-label', 'summary', {}, labelOf(fence, node, text))
  const start = node.position
  return [
    element(
      'spoiler-block',
      'details',
      { className: ['rk-spoiler-block'], ...(spoilers === 'show' && { open: true }) },
      [label, ...children],
      start && end && { start: start.start, end: end.end },
    ),
  ]
}

/** The label is inline Markdown on the fence’s line; what reads as a block is taken as its words. */
function labelOf(
  { label, labelOffset }: Fence,
  node: RootContent,
  { settings }: Text,
): RootContent[] {
  const written = label.trim()
  if (written === '') return [{ type: 'text', value: settings.labels.spoiler }]
  const tree = parseBounded(label, parserOf(settings.parser, settings.dialect), [])
  const [only, ...others] = tree.children
  if (only?.type !== 'paragraph' || others.length > 0) return [{ type: 'text', value: written }]
  const start = node.position?.start
  if (start?.offset !== undefined) {
    const columns = labelOffset - start.offset + start.column - 1
    walk(only, child => {
      for (const point of child.position ? [child.position.start, child.position.end] : []) {
        point.line = start.line
        point.column += columns
        if (point.offset !== undefined) point.offset += labelOffset
      }
      return undefined
    })
  }
  return only.children
}
