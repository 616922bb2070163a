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
  let text = ''
  const stack: (Nodes | 'end of block')[] = [top]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === 'end of block') {
      if (text !== '' && !text.endsWith('\n')) text += '\n'
      continue
    }
    const other = instead(node)
    if (other !== undefined) {
      text += other
      continue
    }
    if (blocks.has(node.type)) {
      stack.push('end of block')
      if (text !== '' && !text.endsWith('\n')) text += '\n'
    }
    if (isParent(node)) {
      const children: RootContent[] = node.children
      for (let index = children.length - 1; index >= 0; index--) {
        const child = children[index]
        if (child) stack.push(child)
      }
    } else if (node.type === 'break') text += '\n'
    else if (node.type === 'html' || node.type === 'cleanHtml') text += block(wordsOf(node), text)
    else if (node.type === 'inlineCode' || node.type === 'code') text += node.value
    // Behind the box of a task stands a space.
    else if (node.type === 'text')
      text += text === '' || text.endsWith('\n') ? node.value.trimStart() : node.value
  }
  return text.replace(/\n$/, '')
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

const wordsOf = (node: Html | CleanHtml) =>
  (node.type === 'html' ? node.data?.words : node.words) ?? ''

const block = (words: string, before: string) =>
  words === '' ? '' : `${before === '' || before.endsWith('\n') ? '' : '\n'}${words}\n`
