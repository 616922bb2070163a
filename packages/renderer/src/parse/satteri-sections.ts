import type { Root, RootContent } from 'mdast'

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
  for (const [index, node] of tree.children.entries()) {
    const start = node.position?.start
    const odd = isOdd(node, tree.children[index + 1], source)
    if (
      !open ||
      (start?.offset !== undefined &&
        previous &&
        !unsettled &&
        !(node.type === 'list' && open.nodes.some(isContainer)) &&
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
    }
    open.nodes.push(node)
    open.odd ||= odd
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

const isIndented = (node: RootContent, source: string) =>
  node.type === 'code' && !/[`~]/.test(source.charAt(node.position?.start.offset ?? 0))

function isOdd(node: RootContent, next: RootContent | undefined, source: string): boolean {
  switch (node.type) {
    case 'list':
    case 'blockquote':
    case 'footnoteDefinition':
      return isOddContainer(node, source) || linesAreOdd(node, next, source, oddInContainer)
    case 'table':
      return linesAreOdd(node, next, source, beginsWithTag)
    case 'code':
      // Line ends of two kinds in blank lines
      return isIndented(node, source) && textOf(node, source).includes('\r')
    case 'definition':
      return next !== undefined && next.type !== 'definition' && isFollowed(node, next)
    case 'paragraph':
    case 'heading':
      return beginsAsItem.test(startOf(node, source))
    default:
      return false
  }
}

const startOf = ({ position }: RootContent, source: string) => {
  const start = position?.start.offset ?? 0
  return source.slice(start, start + 12)
}

/** Not read as a list only where a parser takes itself to be in a paragraph still. */
const beginsAsItem = /^(?:[-+*]|\d{1,9}[.)])(?:\s|$)/

/** A tab before words, a tag at the head of a line, the second line of a table, a mark alone, two blank lines of a quote. */
const oddInContainer =
  /^[ >*+\-\d.)]*\t|\n[ \t>]*(?:<|[|:-][|:\- \t]*(?:\r?\n|$))|^[ \t>*+\-\d.)]*(?:[-+*]|\d{1,9}[.)])[ \t]*$|\n[ \t>]*>[ \t]*\r?\n[ \t>]*>[ \t]*$/m

const beginsWithTag = /\n[ \t>]*</

/** The lines of a block, and the next line where raw HTML follows at once. */
const linesAreOdd = (
  node: RootContent,
  next: RootContent | undefined,
  source: string,
  pattern: RegExp,
) => (next?.type === 'html' && isFollowed(node, next)) || pattern.test(textOf(node, source))

const textOf = ({ position }: RootContent, source: string) =>
  source.slice(position?.start.offset, position?.end.offset)

const isFollowed = ({ position }: RootContent, next: RootContent | undefined) =>
  next?.position?.start.line === (position?.end.line ?? 0) + 1

/** Containers that are empty or hold code by indentation, raw HTML, notes; notes of more than words. */
function isOddContainer(top: RootContent, source: string): boolean {
  const stack: RootContent[] = [top]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isContainer(node)) continue
    const isNote = node.type === 'footnoteDefinition'
    if (node.children.length === 0) return true
    if (
      node.type === 'listItem' &&
      typeof node.checked === 'boolean' &&
      node.children[0]?.type !== 'paragraph'
    )
      return true
    for (const child of node.children) {
      if (isNote && child.type !== 'paragraph') return true
      if (child.type === 'footnoteDefinition' || child.type === 'html' || isIndented(child, source))
        return true
      stack.push(child)
    }
  }
  return false
}

export const isContainer = (node: RootContent) =>
  node.type === 'list' ||
  node.type === 'listItem' ||
  node.type === 'blockquote' ||
  node.type === 'footnoteDefinition'
