import type { Nodes, Parents, RootContent } from 'mdast'
import type { AllowList } from '../allow-list.ts'
import { isIdName } from '../constructs/ids.ts'
import { plainText } from '../parse/plain-text.ts'
import type { RawHtml, Text } from '../settings.ts'
import { kinds } from '../survey.ts'
import { type Into, isParent, setChildren, walk } from '../walk.ts'
import { type Cleaner, createCleaner, type Surroundings } from './cleaner.ts'
import { isPhrasing } from './nesting.ts'
import { reportOn } from './report.ts'
import { tokens } from './tokens.ts'
import { wordsOf } from './words.ts'

/**
 * Puts clean HTML in the place of raw HTML, for profile `article`.
 *
 * An element lasts no longer than the Markdown around it: what is opened in a
 * paragraph, a cell or an emphasis ends there, and a block of HTML is closed where
 * it ends. So every block can be written alone, and none can break the next.
 */
export const cleanRawHtml: RawHtml = {
  names,
  replace(text) {
    const html = text.holds(kinds.html)
    const around = { phrasing: false, inLink: false }
    if (html(text.tree)) cleanChildren(text.tree, text, around, text.ids.take, html)
  },
}

function cleanChildren(
  parent: Parents,
  text: Text,
  around: Surroundings,
  takeId: (name: string) => string | undefined,
  html: Into,
) {
  let running: Cleaner | undefined
  const children: RootContent[] = []
  for (const node of parent.children) {
    if (node.type === 'html') {
      const report = reportOn(node, text)
      const cleaner = running ?? createCleaner(text, around, takeId)
      if (around.phrasing) running = cleaner
      const fed = cleaner.feed(node.value, report)
      const value = around.phrasing ? fed : fed + cleaner.close()
      const words = around.phrasing ? '' : wordsOf(node.value)
      if (value !== '')
        children.push({
          type: 'cleanHtml',
          value,
          words,
          ...(report.heading && { heading: report.heading }),
          ...(node.position && { position: node.position }),
        })
      continue
    }
    if (running?.dropping()) continue
    const inRawLink = running?.inLink() ?? around.inLink
    if (inRawLink && !around.inLink) running?.hear(plainText(node, altWords))
    const inLink = inRawLink || isLink(node)
    if (isParent(node) && (inLink || html(node)))
      cleanChildren(node, text, { phrasing: holdsRunningText(node), inLink }, takeId, html)
    const unlinked = inRawLink && isLink(node) && isParent(node) ? node.children : [node]
    // One by one: too many arguments overflow the stack.
    for (const child of unlinked) children.push(child)
  }
  const end = running?.close()
  if (end) children.push({ type: 'cleanHtml', value: end, words: '' })
  setChildren(parent, children)
}

const altWords = (node: Nodes) => (node.type === 'image' ? (node.alt ?? '') : undefined)

const isLink = (node: RootContent) =>
  node.type === 'link' || (node.type === 'reviewElement' && node.data.hName === 'a')

const runningText = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
])

const holdsRunningText = (node: Parents) =>
  runningText.has(node.type) ||
  (node.type === 'reviewElement' &&
    (isPhrasing.has(node.data.hName) || node.kind === 'spoiler-label'))

/** The names of the ids that raw HTML brings; what is no name, or on no element that stays, is none. */
function names(top: Parents, { elements }: AllowList, into: Into): string[] {
  const found: string[] = []
  const enter = (node: RootContent) => {
    if (node.type !== 'html' || !/\bid\s*=/i.test(node.value)) return undefined
    for (const token of tokens(node.value)) {
      const name = token.type === 'open' ? token.attributes.get('id') : undefined
      if (token.type !== 'open' || !name || !isIdName(name)) continue
      if (Object.hasOwn(elements, token.name)) found.push(name)
    }
    return undefined
  }
  walk(top, enter, into)
  return found
}
