import type { Html, Nodes, RootContent } from 'mdast'
import type { CleanHtml } from '../element.ts'
import { isParent } from '../walk.ts'

/**
 * The words of a node, without marks. Blocks are kept apart by a line end.
 * Iterative: it also runs on a tree that is not yet bounded.
 *
 * @param instead - says what stands for a node, or `undefined` for its own words
 */
export function plainText(
  top: Nodes,
  instead: (node: Nodes) => string | undefined = () => undefined,
): string {
  // Parts, joined at the end: to look at the end of a string that grows is to copy it each time.
  const parts: string[] = []
  let atStart = true
  const add = (part: string) => {
    if (part === '') return
    parts.push(part)
    atStart = part.endsWith('\n')
  }
  const stack: (Nodes | 'end of block')[] = [top]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === 'end of block') {
      if (!atStart) add('\n')
      continue
    }
    const other = instead(node)
    if (other !== undefined) {
      add(other)
      continue
    }
    if (isBlock(node)) {
      stack.push('end of block')
      if (!atStart) add('\n')
    }
    if (isParent(node)) {
      const children: RootContent[] = node.children
      for (let index = children.length - 1; index >= 0; index--) {
        const child = children[index]
        if (child) stack.push(child)
      }
    } else if (node.type === 'break') add('\n')
    else if (node.type === 'html' || node.type === 'cleanHtml') {
      const words = wordsOf(node)
      if (words !== '') add(`${atStart ? '' : '\n'}${words}\n`)
    } else if (node.type === 'inlineCode' || node.type === 'code') add(node.value)
    // Behind the box of a task stands a space.
    else if (node.type === 'text') add(atStart ? node.value.trimStart() : node.value)
  }
  return parts.join('').replace(/\n$/, '')
}

const blocks = new Set([
  'paragraph',
  'heading',
  'code',
  'tableRow',
  'tableCell',
  'listItem',
  'blockquote',
])

const isBlock = (node: Nodes) =>
  blocks.has(node.type) || (node.type === 'reviewElement' && ourBlocks.has(node.kind))

const ourBlocks = new Set(['figure', 'video', 'caption', 'spoiler-label'])

const wordsOf = (node: Html | CleanHtml) =>
  (node.type === 'html' ? node.data?.words : node.words) ?? ''
