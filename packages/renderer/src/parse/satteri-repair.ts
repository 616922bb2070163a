import type { Root, RootContent } from 'mdast'
import { isParent } from '../walk.ts'
import type { Parse } from './markdown.ts'
import { doubtsOf } from './satteri-doubts.ts'
import { isContainer } from './satteri-odd-blocks.ts'
import { holdsOddBlock, type Section, sectionsOf } from './satteri-sections.ts'

/** A rule between the sections, which ends all that a line at the margin can end. */
const rule = '***\n\n'

/**
 * What remark’s parser may cost: it reads marks and lines against each other, so
 * their squares are added up. Beyond that, sections stay as satteri reads them.
 */
const maxCost = 250_000

/**
 * Reads anew by remark what satteri may read otherwise, and puts it in the tree:
 * only sections in doubt, in one go, with all that defines a name for them.
 *
 * @param remark - the parser that is the measure
 */
export function repair(tree: Root, source: string, gfm: boolean, remark: Parse): Root {
  const doubts = doubtsOf(source, gfm)
  if (doubts.length === 0 && !holdsOddBlock(tree, source)) return tree
  const sections = sectionsOf(tree, source, doubts)
  const wanted = affordable(sections, source)
  if (!wanted.some(({ odd }) => odd)) return tree
  if (readAnew(wanted, source, remark)) {
    tree.children = sections.flatMap(({ nodes }) => nodes)
    return tree
  }
  return isWithinReach(source) ? remark(source) : tree
}

/** The sections in doubt, and those that define names for them, as far as they may cost. */
function affordable(sections: readonly Section[], source: string): Section[] {
  let cost = 0
  const fits = (section: Section) => {
    const more = costOf(source.slice(section.start, section.end))
    if (cost + more > maxCost) return false
    cost += more
    return true
  }
  const defining = sections.filter(({ nodes }) => namesIn(nodes) !== '')
  if (!defining.every(fits)) return []
  return sections.filter(section => defining.includes(section) || (section.odd && fits(section)))
}

/** Whether all that is in doubt in a text is read anew, wherever it stands. */
export const isWithinReach = (source: string) => costOf(source) <= maxCost

/**
 * Marks on a line that open containers: each nests the rest in another parser of
 * lines. And stops in a row: an address asks of each whether the rest are stops.
 */
const tooMuch = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){9}|[!"'),.:;?]{32}/m

/** Fences of spoilers count as the rules that stand for them while a parser runs. */
const mark = /[[\]*~`<>&|!\t\n\r]|_+|:::/g

const costOf = (text: string) =>
  tooMuch.test(text) ? Infinity : 8 * text.length + (text.match(mark)?.length ?? 0) ** 2

/** @returns whether each section was read for itself, and defines the names it did before */
function readAnew(sections: readonly Section[], source: string, remark: Parse): boolean {
  let text = ''
  let line = 1
  const places = sections.map(section => {
    const start = text.length
    const own = { section, start, line, end: start + section.end - section.start }
    text += source.slice(section.start, section.end)
    line += section.lines
    if (section.end < source.length) {
      text += rule
      line += 2
    }
    return own
  })
  const blocks = remark(text).children
  let at = 0
  for (const { section, start, line, end } of places) {
    const first = at
    while ((blocks[at]?.position?.start.offset ?? Infinity) < end) at++
    const nodes = blocks.slice(first, at)
    if (section.end < source.length) {
      const between = blocks[at++]
      if (between?.type !== 'thematicBreak' || between.position?.start.offset !== end) return false
    }
    if (!section.odd) continue
    if (namesIn(nodes) !== namesIn(section.nodes)) return false
    move(nodes, section.start - start, section.line - line)
    section.nodes = nodes
  }
  return true
}

/** What these blocks define for the rest of the text. */
function namesIn(nodes: readonly RootContent[]): string {
  let names = ''
  const stack = [...nodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition') names += `\n[${node.identifier}`
    else if (node.type === 'footnoteDefinition') names += `\n^${node.identifier}`
    if (isContainer(node)) for (const child of [...node.children].reverse()) stack.push(child)
  }
  return names
}

function move(nodes: readonly RootContent[], offset: number, line: number) {
  const stack = [...nodes]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const { start, end } = node.position ?? {}
    for (const point of start && end ? [start, end] : []) {
      point.line += line
      if (point.offset !== undefined) point.offset += offset
    }
    if (isParent(node)) for (const child of node.children) stack.push(child)
  }
}
