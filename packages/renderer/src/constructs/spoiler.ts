import type { Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { element } from '../element.ts'
import type { Settings, Text } from '../settings.ts'
import { kinds } from '../survey.ts'
import { eachParent, type Into, isParent, setChildren, walk } from '../walk.ts'
import { endAutolinks } from './autolink-end.ts'
import { isSpoiler } from './is-spoiler.ts'
import { barsOf, type MarkKind } from './literal-marks.ts'
import { spoilerMarks } from './spoiler-marks.ts'
import { tellStray } from './stray-mark.ts'

const hosts = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link'])

/**
 * `||what gives it away||` becomes text under a switch. Opener and closer are
 * siblings, with no space just inside; anything else stays as written.
 */
export function spoilers(text: Text) {
  const { tree, source, settings } = text
  // Where pictures are links, their words are running text.
  const bars = text.holds(settings.profile.figures ? kinds.bars : kinds.bars | kinds.image)
  if (!bars(tree)) return
  const inCells = parentsInCells(tree, bars)
  const isHost = (parent: Parents) => hosts.has(parent.type) || isLabel(parent)
  // Before any are looked into: the bars that a bare address swallowed are not its own.
  eachParent(tree, parent => isHost(parent) && endAutolinks(parent, source), bars)
  const change = (parent: Parents) => {
    if (!isHost(parent) || isAddress(parent, source)) return
    // No switch can stand in a link: the link goes under the switch, all of it.
    const children = parent.children.map(node =>
      node.type === 'link' && holdsSpoiler(node) ? spoiler([node], settings, node.position) : node,
    )
    setChildren(parent, children)
    setChildren(parent, cover(parent, barsOf(inCells.has(parent)), text))
  }
  eachParent(tree, change, bars)
}

const isLabel = (node: Parents) => node.type === 'reviewElement' && node.kind === 'spoiler-label'

/** In angle brackets: what stands there is an address, to its end. */
const isAddress = ({ type, position }: Parents, source: string) =>
  type === 'link' && source.charAt(position?.start.offset ?? source.length) === '<'

function cover(parent: Parents, kind: MarkKind, text: Text): RootContent[] {
  const children: RootContent[] = parent.children
  const { pairs, stray } = spoilerMarks(parent, text.source, kind)
  if (stray) tellStray(parent, stray, kind, text)
  if (pairs.length === 0) return children
  const result: RootContent[] = []
  let at = { child: 0, index: 0 }
  for (const { opener, closer } of pairs) {
    for (const node of cut(children, at, opener)) result.push(node)
    const inside = cut(children, { child: opener.child, index: opener.index + 2 }, closer)
    result.push(spoiler(inside, text.settings, placeOf(parent)))
    at = { child: closer.child, index: closer.index + 2 }
  }
  return result.concat(cut(children, at, { child: children.length, index: 0 }))
}

/** What is told of a node in it that has no place is told of where it stands. */
const placeOf = ({ position }: Parents) =>
  position && { start: { ...position.start }, end: { ...position.end } }

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
  if (spoilers === 'omit') return { type: 'text', value: '…', data: { omitted: true } }
  const covered = element('part', 'span', { className: ['rk-spoiler-text'] }, children, position)
  eachParent(covered, inner => setChildren(inner, inner.children.flatMap(uncovered)))
  if (spoilers === 'show') return { ...covered, kind: 'spoiler' }
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
    found ||= isSpoiler(node) || (node.type === 'text' && node.data?.omitted === true)
    return found ? 'skip' : undefined
  })
  return found
}

function parentsInCells(tree: Root, into: Into): ReadonlySet<Parents> {
  const found = new Set<Parents>()
  const enter = (node: RootContent, parent: Parents) => {
    if (isParent(node) && (node.type === 'tableCell' || found.has(parent))) found.add(node)
    return undefined
  }
  walk(tree, enter, into)
  return found
}
