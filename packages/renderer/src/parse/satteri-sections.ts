import type { Root, RootContent } from 'mdast'
import { isContainer, isIndented, isOdd, looksLikeItem } from './satteri-odd-blocks.ts'

/** Blocks of the root that a parser can read apart from the rest of the text. */
export interface Section {
  nodes: RootContent[]
  /** Where its first line begins. */
  start: number
  line: number
  /** Where the next one begins, and how many lines on; of the last the end of the text, and no number. */
  end: number
  lines: number
  odd: boolean
}

/** Whether some block holds what satteri may read otherwise: quick, since most texts hold none. */
export const holdsOddBlock = (tree: Root, source: string): boolean =>
  tree.children.some((node, index) => isOdd(node, tree.children[index + 1], source))

/**
 * The text in sections. One begins where a block stands at the margin behind a
 * blank line and nothing before it can reach so far: no list goes on, and remark is
 * not wrong about whether it is in a paragraph still, as it may be behind code,
 * definitions, HTML and what is odd, up to the next paragraph.
 *
 * @param doubts - offsets; a section that holds one is odd
 */
export function sectionsOf(tree: Root, source: string, doubts: readonly number[]): Section[] {
  const sections: Section[] = []
  let open: Section | undefined
  let previous: RootContent | undefined
  let unsettled = false
  /** Whether the section holds what a list may go on from. */
  let mayGoOn = false
  for (const [index, node] of tree.children.entries()) {
    const start = node.position?.start
    const odd = isOdd(node, tree.children[index + 1], source)
    if (
      !open ||
      (start?.offset !== undefined &&
        previous &&
        !unsettled &&
        !(node.type === 'list' && mayGoOn) &&
        isApart(previous, node, source))
    ) {
      const at: number = open ? (start?.offset ?? 0) : 0
      const line: number = open ? (start?.line ?? 1) : 1
      if (open) {
        open.end = at
        open.lines = line - open.line
      }
      open = { nodes: [], start: at, line, end: source.length, lines: 0, odd: false }
      sections.push(open)
      mayGoOn = false
    }
    open.nodes.push(node)
    open.odd ||= odd
    mayGoOn ||= isContainer(node) || looksLikeItem(node, source)
    unsettled = odd || (unsettled && node.type !== 'paragraph')
    previous = node
  }
  markDoubts(sections, source, doubts)
  return sections
}

function markDoubts(sections: readonly Section[], source: string, doubts: readonly number[]) {
  let index = 0
  for (const doubt of [...doubts].sort((a, b) => a - b)) {
    while ((sections[index]?.end ?? Infinity) <= doubt) index++
    const section = sections[index]
    if (section && !isFencedCode(section, source)) section.odd = true
  }
}

/** What stands between fences is not read at all. */
const isFencedCode = ({ nodes: [only, second] }: Section, source: string) =>
  only?.type === 'code' && !isIndented(only, source) && second === undefined

function isApart(previous: RootContent, node: RootContent, source: string): boolean {
  const start = node.position?.start
  const end = previous.position?.end
  return (
    start?.offset !== undefined &&
    end !== undefined &&
    start.line > end.line + 1 &&
    start.column === 1 &&
    !/\s/.test(source.charAt(start.offset)) &&
    previous.type !== 'definition' &&
    previous.type !== 'html' &&
    !isIndented(previous, source)
  )
}
