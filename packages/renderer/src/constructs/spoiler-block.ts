import type { Problem } from '@reviewkit/problem'
import type { Parents, Root, RootContent } from 'mdast'
import { element, type Fence, type ReviewElement } from '../element.ts'
import { parseBounded } from '../parse/bounded.ts'
import { parserOf } from '../parse/markdown.ts'
import { problemAt } from '../problem-at.ts'
import type { Settings, Text } from '../settings.ts'
import { kinds } from '../survey.ts'
import { eachParent, holdsBlocks, isParent, setChildren, walk } from '../walk.ts'

/** Blocks in each other, containers between them or not. Deeper ones are covered by those around them. */
const most = 50

interface Open {
  children: RootContent[]
  /** Its first line; nothing where that stands in a part of the text before this one. */
  fence?: Fence
  node?: RootContent
}

/**
 * What stands between `:::spoiler[Label]` and `:::` becomes a `details`. One that
 * is not closed hides to the end of its container: rather too much than the plot.
 *
 * @param within - blocks that are open where the text begins, since it is a part of a longer one
 */
export function spoilerBlocks(text: Text, within = 0) {
  const fences = text.holds(kinds.fence)
  if (within === 0 && !fences(text.tree)) return
  const levels = levelsOf(text.tree, within)
  let told = false
  const change = (parent: Parents) => {
    const before = parent === text.tree ? within : 0
    if (before === 0 && !parent.children.some(node => fenceOf(node))) return
    const room = Math.max(0, most - (levels.get(parent) ?? 0) + before)
    let tooMany = Math.max(0, before - room)
    const top: RootContent[] = []
    const open: Open[] = Array.from({ length: before - tooMany }, () => ({ children: [] }))
    const close = (position = open.at(-1)?.node?.position) => {
      const last = open.pop()
      if (last) (open.at(-1)?.children ?? top).push(...fenced(last, text, position))
    }
    for (const node of parent.children) {
      const fence = fenceOf(node)
      const inside = open.at(-1)?.children ?? top
      if (fence?.opens && open.length < room) open.push({ fence, node, children: [] })
      else if (fence?.opens) {
        tooMany++
        if (!told) text.messages.push(problemAt(node, 'nested-too-deep', { most }))
        told = true
        if (fence.label !== '')
          inside.push({ type: 'paragraph', children: [{ type: 'text', value: fence.label }] })
      } else if (fence && tooMany > 0) tooMany--
      else if (fence) close(node.position)
      else inside.push(node)
    }
    while (open.length > 0) {
      const { node } = open[open.length - 1] ?? {}
      if (node) text.messages.push(problemAt(node, 'spoiler-unclosed'))
      close()
    }
    setChildren(parent, top)
  }
  eachParent(
    text.tree,
    change,
    parent => holdsBlocks(parent) && (parent === text.tree || fences(parent)),
  )
}

/** How many blocks are open around each container that stands in one. */
function levelsOf(tree: Root, within: number): ReadonlyMap<Parents, number> {
  const levels = new Map<Parents, number>([[tree, within]])
  const inside = new Map<Parents, number>([[tree, within]])
  const enter = (node: RootContent, parent: Parents) => {
    const level = inside.get(parent) ?? 0
    const fence = fenceOf(node)
    if (fence) inside.set(parent, level + (fence.opens ? 1 : -1))
    else if (level > 0 && isParent(node)) {
      levels.set(node, level)
      inside.set(node, level)
    }
    return undefined
  }
  walk(tree, enter, holdsBlocks)
  return levels
}

const fenceOf = (node: RootContent) =>
  node.type === 'thematicBreak' ? node.data?.fence : undefined

function fenced({ fence, node, children }: Open, text: Text, end: RootContent['position']) {
  const { settings } = text
  if (settings.spoilers === 'omit') return []
  if (!fence || !node) return [coveredBlock(settings, children, end)]
  const start = node.position
  const position = start && end && { start: start.start, end: end.end }
  const label = labelOf(fence, node, text)
  return [spoilerBlock(settings, children, label && summary(label, start), position)]
}

export function spoilerBlock(
  settings: Settings,
  children: readonly RootContent[],
  label = summary([{ type: 'text', value: settings.labels.spoiler, data: { added: true } }]),
  position?: RootContent['position'],
): ReviewElement {
  return coveredBlock(settings, [label, ...children], position)
}

const summary = (label: RootContent[], position?: RootContent['position']) =>
  element('spoiler-label', 'summary', {}, label, position)

const coveredBlock = (
  { spoilers }: Settings,
  children: RootContent[],
  position?: RootContent['position'],
) =>
  element(
    'spoiler-block',
    'details',
    { className: ['rk-spoiler-block'], ...(spoilers === 'show' && { open: true }) },
    children,
    position,
  )

/** The label is inline Markdown on the fence’s line; what reads as a block is taken as its words. */
function labelOf(
  { label, labelOffset }: Fence,
  node: RootContent,
  { settings, messages }: Text,
): RootContent[] | undefined {
  const written = label.trim()
  if (written === '') return undefined
  const told: Problem[] = []
  const parse = parserOf(settings.parser, settings.dialect)
  const tree = parseBounded(label, parse, told, settings.limits)
  const start = node.position?.start
  const columns = labelOffset - (start?.offset ?? 0) + (start?.column ?? 1) - 1
  for (const { column = 1, endColumn = 1, ...problem } of told)
    messages.push({
      ...problem,
      ...(start && { line: start.line, column: column + columns }),
      ...(start && { endLine: start.line, endColumn: endColumn + columns }),
    })
  const [only, ...others] = tree.children
  if (only?.type !== 'paragraph' || others.length > 0) return [{ type: 'text', value: written }]
  if (start?.offset !== undefined) {
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
