import type { RootContent } from 'mdast'

/**
 * Whether a block of the root is of a shape that satteri may read otherwise than
 * remark does. Quick for the shapes that most texts are of.
 *
 * @param next - the block behind it
 */
export function isOdd(node: RootContent, next: RootContent | undefined, source: string): boolean {
  if (next && isIndented(next, source) && isFollowed(node, next)) return true
  switch (node.type) {
    case 'list':
    case 'blockquote':
    case 'footnoteDefinition':
      return (
        isFollowedByTag(node, next) ||
        isFollowedByBar(node, next, source) ||
        isOddContainer(node, source) ||
        oddInContainer.test(textOf(node, source))
      )
    case 'table':
      return isFollowedByTag(node, next) || beginsWithTag.test(textOf(node, source))
    case 'code':
      // Line ends of two kinds in blank lines
      return isIndented(node, source) && textOf(node, source).includes('\r')
    case 'definition':
      return isCutShort(node, next)
    case 'paragraph':
    case 'heading':
      return looksLikeItem(node, source)
    default:
      return false
  }
}

/** A tab before words, a tag at the head of a line, the second line of a table, a mark alone. */
const oddInContainer =
  /^[ >*+\-\d.)]*\t|\n[ \t>]*(?:<|[|:-][|:\- \t]*(?:\r?\n|$))|^[ \t>*+\-\d.)]*(?:[-+*]|\d{1,9}[.)])[ \t]*$/m

const beginsWithTag = /\n[ \t>]*</
const blankInQuote = /^[ \t>]*>[ \t]*$/m
const itemMark = /(?:[-+*]|\d{1,9}[.)])(?:\s|$)/y

/** Containers that are empty or hold code by indentation, raw HTML, notes; notes of more than words. */
function isOddContainer(top: RootContent, source: string): boolean {
  let lists = 0
  let quotes = 0
  const stack: RootContent[] = [top]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isContainer(node)) {
      if (looksLikeItem(node, source)) return true
      continue
    }
    if (node.type === 'list') lists++
    if (node.type === 'blockquote') quotes++
    const [first] = node.children
    if (!first || (isTask(node) && first.type !== 'paragraph')) return true
    for (const [index, child] of node.children.entries()) {
      if (isCutShort(child, node.children[index + 1])) return true
      if (node.type === 'footnoteDefinition' && child.type !== 'paragraph') return true
      if (child.type === 'footnoteDefinition' || child.type === 'html' || isIndented(child, source))
        return true
      stack.push(child)
    }
  }
  // A blank line of a quote may loosen a list, or not.
  return lists > 0 && quotes > 0 && blankInQuote.test(textOf(top, source))
}

/** A definition with another block right behind it, which one of the parsers may have taken for a part. */
const isCutShort = (node: RootContent, next: RootContent | undefined) =>
  node.type === 'definition' &&
  next !== undefined &&
  next.type !== 'definition' &&
  isFollowed(node, next)

const isTask = (node: RootContent) => node.type === 'listItem' && typeof node.checked === 'boolean'

/** A paragraph that begins as an item is none only where a parser takes itself to be in one still. */
export function looksLikeItem({ type, position }: RootContent, source: string): boolean {
  if (type !== 'paragraph' && type !== 'heading') return false
  itemMark.lastIndex = position?.start.offset ?? 0
  return itemMark.test(source)
}

export const isIndented = (node: RootContent, source: string) =>
  node.type === 'code' && !/[`~]/.test(source.charAt(node.position?.start.offset ?? 0))

export const isContainer = (node: RootContent) =>
  node.type === 'list' ||
  node.type === 'listItem' ||
  node.type === 'blockquote' ||
  node.type === 'footnoteDefinition'

const textOf = ({ position }: RootContent, source: string) =>
  source.slice(position?.start.offset, position?.end.offset)

const isFollowed = ({ position }: RootContent, next: RootContent) =>
  next.position?.start.line === (position?.end.line ?? 0) + 1

/** The head of a table may be a line without the mark of a quote whose next line has it. */
const isFollowedByBar = (node: RootContent, next: RootContent | undefined, source: string) =>
  next?.type === 'paragraph' && isFollowed(node, next) && textOf(next, source).includes('|')

const isFollowedByTag = (node: RootContent, next: RootContent | undefined) =>
  next?.type === 'html' && isFollowed(node, next)
