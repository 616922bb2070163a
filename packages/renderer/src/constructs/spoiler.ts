import type { Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { element } from '../element.ts'
import type { Settings, Text } from '../settings.ts'
import { eachParent, isParent, setChildren, walk } from '../walk.ts'
import { endAutolinks } from './autolink-end.ts'
import { isSpoiler } from './is-spoiler.ts'
import { spoilerMarks } from './spoiler-marks.ts'

const hosts = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link'])

/**
 * `||what gives it away||` becomes text under a switch. Opener and closer are
 * siblings, with no space just inside; anything else stays as written.
 */
export function spoilers({ tree, source, settings }: Text) {
  if (!source.includes('|')) return
  const inCells = parentsInCells(tree)
  eachParent(tree, parent => {
    if (!hosts.has(parent.type)) return
    endAutolinks(parent, source)
    // No switch can stand in a link: the link goes under the switch, all of it.
    const children = parent.children.map(node =>
      node.type === 'link' && holdsSpoiler(node) ? spoiler([node], settings, node.position) : node,
    )
    setChildren(parent, children)
    setChildren(parent, cover(parent, source, inCells.has(parent), settings))
  })
}

function cover(
  parent: Parents,
  source: string,
  inCell: boolean,
  settings: Settings,
): RootContent[] {
  const children: RootContent[] = parent.children
  const pairs = spoilerMarks(parent, source, inCell)
  if (pairs.length === 0) return children
  const result: RootContent[] = []
  let at = { child: 0, index: 0 }
  for (const { opener, closer } of pairs) {
    result.push(...cut(children, at, opener))
    const inside = cut(children, { child: opener.child, index: opener.index + 2 }, closer)
    result.push(spoiler(inside, settings))
    at = { child: closer.child, index: closer.index + 2 }
  }
  result.push(...cut(children, at, { child: children.length, index: 0 }))
  return result
}

/** The children between two places, each a child and an index into its text. */
function cut(
  children: readonly RootContent[],
  from: { child: number; index: number },
  to: { child: number; index: number },
): RootContent[] {
  const result: RootContent[] = []
  for (let child = from.child; child <= to.child; child++) {
    const node = children[child]
    if (!node || (child === to.child && node.type !== 'text')) continue
    if (node.type !== 'text') {
      result.push(node)
      continue
    }
    const start = child === from.child ? from.index : 0
    const end = child === to.child ? to.index : node.value.length
    if (start === 0 && end === node.value.length) result.push(node)
    else if (end > start) result.push({ type: 'text', value: node.value.slice(start, end) })
  }
  return result
}

function spoiler(
  children: RootContent[],
  { spoilers, labels }: Settings,
  position?: RootContent['position'],
): RootContent {
  if (spoilers === 'omit') return { type: 'text', value: '…' }
  const covered = element('part', 'span', { className: ['rk-spoiler-text'] }, children)
  eachParent(covered, inner => setChildren(inner, inner.children.flatMap(uncovered)))
  if (spoilers === 'show') return { ...covered, kind: 'spoiler', ...(position && { position }) }
  return element(
    'spoiler',
    'label',
    { className: ['rk-spoiler'] },
    [
      element(
        'part',
        'input',
        {
          type: 'checkbox',
          className: ['rk-spoiler-toggle'],
          ariaLabel: labels.showSpoiler,
        },
        [],
      ),
      covered,
    ],
    position,
  )
}

/** A spoiler within a spoiler is covered once. */
function uncovered(node: RootContent): RootContent[] {
  if (node.type !== 'reviewElement' || node.kind !== 'spoiler') return [node]
  const covered = node.children.find(
    child => child.type === 'reviewElement' && child.data.hName === 'span',
  )
  return covered?.type === 'reviewElement' ? covered.children : node.children
}

function holdsSpoiler(link: PhrasingContent): boolean {
  let found = false
  walk(link, node => {
    found ||= isSpoiler(node)
    return found ? 'skip' : undefined
  })
  return found
}

function parentsInCells(tree: Root): ReadonlySet<Parents> {
  const found = new Set<Parents>()
  walk(tree, (node, parent) => {
    if (isParent(node) && (node.type === 'tableCell' || found.has(parent))) found.add(node)
    return undefined
  })
  return found
}
