import type { Problem } from '@reviewkit/problem'
import type { Nodes, Root, RootContent } from 'mdast'
import { problemAt } from '../problem-at.ts'
import { isParent } from '../walk.ts'
import type { Parse } from './markdown.ts'
import { plainText } from './plain-text.ts'

/**
 * Containers (quotes and list items) that one line may open or stand in. A parser
 * of nested lists needs a stack frame and a walk of the line for each level: at
 * 5,000 it overflows. markdown-it stops at 100, too.
 */
export const maxContainers = 100

/** Levels of the tree. 100 list items are 200; the rest is for emphasis and links. */
export const maxLevels = 256

/**
 * While the parser runs, a container mark too many is one of these noncharacters:
 * of the same length, and nothing that Markdown knows. They are put back after.
 */
const marks = '>-*+0123456789'
const stand = (index: number) => String.fromCharCode(0xfdd0 + index)

/**
 * Parses, however deep the text nests: beyond the limits, marks and formatting are
 * shown as plain text and told as a Problem. No words are lost.
 */
export function parseBounded(source: string, parse: Parse, messages: Problem[]): Root {
  const bounded = boundLines(source)
  const tree = parse(bounded)
  if (bounded !== source) restoreMarks(tree)
  const deepest = flatten(tree)
  if (bounded !== source || deepest) {
    const place = deepest ?? firstDifference(source, bounded)
    messages.push(problemAt(place, 'nested-too-deep', { most: maxContainers }))
  }
  return tree
}

const containerMark = /([ \t]*)(>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y

/** Each level of a list takes two columns of indentation at the least. */
const lineBound = new RegExp(
  `^[ \\t]{${2 * maxContainers},}\\S|^(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)])){${maxContainers}}`,
)

/** A long row of stars is one rule, not many lists. */
const thematicBreak = /^[ \t]*([-*])[ \t]*(?:\1[ \t]*){2,}$/

function boundLines(source: string): string {
  if (source.length < maxContainers) return source
  return source
    .split(/(\r\n|\n|\r)/)
    .map(line => (lineBound.test(line) ? boundLine(line) : line))
    .join('')
}

function boundLine(line: string): string {
  let containers = 0
  let at = 0
  for (;;) {
    containerMark.lastIndex = at
    const match = containerMark.exec(line)
    if (!match) return line
    const [whole, indent = '', mark = ''] = match
    if (mark !== '>' && thematicBreak.test(line.slice(at))) return line
    containers += 1 + Math.floor(indent.replaceAll('\t', '    ').length / 2)
    if (containers > maxContainers) {
      const place = at + indent.length
      return line.slice(0, place) + stand(marks.indexOf(mark.charAt(0))) + line.slice(place + 1)
    }
    at += whole.length
  }
}

const restored = (text: string) =>
  text.replace(/[\uFDD0-\uFDDD]/g, found => marks.charAt(found.charCodeAt(0) - 0xfdd0))

function restoreMarks(tree: Root) {
  const nodes: Nodes[] = [tree]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    for (const [key, value] of Object.entries(node))
      if (typeof value === 'string') Object.assign(node, { [key]: restored(value) })
    if (isParent(node)) nodes.push(...node.children)
  }
}

function firstDifference(source: string, bounded: string) {
  const lines = source.split(/\r\n|\n|\r/)
  const other = bounded.split(/\r\n|\n|\r/)
  const line = lines.findIndex((text, index) => text !== other[index]) + 1
  const point = { line, column: 1 }
  return { position: { start: point, end: { line, column: (lines[line - 1] ?? '').length + 1 } } }
}

const holdsPhrasing = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
])

/** Replaces what stands at the last level by its words, and returns the first such node. */
function flatten(tree: Root): RootContent | undefined {
  let first: RootContent | undefined
  const stack: { node: Nodes; level: number }[] = [{ node: tree, level: 0 }]
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, level } = entry
    if (!isParent(node)) continue
    // A list holds only items, a table only rows: those go one level deeper.
    const phrasing = holdsPhrasing.has(node.type)
    if (
      level >= maxLevels &&
      (phrasing || node.type === 'blockquote' || node.type === 'listItem')
    ) {
      const value = plainText(node)
      if (value === '' || node.children.every(child => !isParent(child))) continue
      first ??= node.children[0]
      const text: RootContent = { type: 'text', value }
      const only: { children: RootContent[] } = node
      only.children = phrasing ? [text] : [{ type: 'paragraph', children: [text] }]
    } else for (const child of node.children) stack.push({ node: child, level: level + 1 })
  }
  return first
}
