import type { Html, Parents, RootContent } from 'mdast'
import { isIdName } from '../constructs/ids.ts'
import { schemeOf } from '../constructs/link.ts'
import { problemAt } from '../problem-at.ts'
import type { Text } from '../settings.ts'
import { isParent, setChildren, walk } from '../walk.ts'
import { type Cleaner, createCleaner, type Report, type Surroundings } from './cleaner.ts'
import { dropsContent, isPhrasing } from './nesting.ts'
import { tokens } from './tokens.ts'
import { wordsOf } from './words.ts'

/**
 * Puts clean HTML in the place of raw HTML, for profile `article`.
 *
 * An element lasts no longer than the Markdown around it: what is opened in a
 * paragraph, a cell or an emphasis ends there, and a block of HTML is closed where
 * it ends. So every block can be written alone, and none can break the next.
 */
export function cleanRawHtml(text: Text) {
  if (!text.source.includes('<')) return
  const ids = rawIds(text)
  // An id that stands twice in a text is given to its first.
  const takeId = (name: string) => {
    const id = ids.get(name)
    ids.delete(name)
    return id
  }
  cleanChildren(text.tree, text, { phrasing: false, inLink: false }, takeId)
}

function cleanChildren(
  parent: Parents,
  text: Text,
  around: Surroundings,
  takeId: (name: string) => string | undefined,
) {
  const running = createCleaner(text, around, takeId)
  const children: RootContent[] = []
  let first: Html | undefined
  for (const node of parent.children) {
    if (node.type === 'html') {
      first ??= node
      const value = around.phrasing
        ? running.feed(node.value, reportAt(node, text))
        : cleanBlock(createCleaner(text, around, takeId), node, text)
      const words = around.phrasing ? '' : wordsOf(node.value)
      if (value !== '')
        children.push({
          type: 'cleanHtml',
          value,
          words,
          ...(node.position && { position: node.position }),
        })
      continue
    }
    if (running.dropping) continue
    const inLink = running.inLink || isLink(node)
    if (isParent(node))
      cleanChildren(node, text, { phrasing: holdsRunningText(node), inLink }, takeId)
    if (running.inLink && isLink(node) && isParent(node)) children.push(...node.children)
    else children.push(node)
  }
  const end = running.close(reportAt(first ?? parent, text))
  if (end !== '') children.push({ type: 'cleanHtml', value: end, words: '' })
  setChildren(parent, children)
}

function cleanBlock(cleaner: Cleaner, node: Html, text: Text): string {
  const report = reportAt(node, text)
  return cleaner.feed(node.value, report) + cleaner.close(report)
}

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

/** The ids that raw HTML brings, by the name it wrote. They are anyone’s names, so they always carry a prefix. */
function rawIds({ tree, ids, settings }: Text): Map<string, string> {
  const given = new Map<string, string>()
  walk(tree, node => {
    if (node.type !== 'html' || !/\bid\s*=/i.test(node.value)) return undefined
    for (const token of tokens(node.value)) {
      const name = token.type === 'open' ? token.attributes.get('id') : undefined
      if (token.type !== 'open' || !name || given.has(name) || !isIdName(name)) continue
      if (Object.hasOwn(settings.profile.list.elements, token.name))
        given.set(name, ids.give(name, { alwaysPrefix: true }))
    }
    return undefined
  })
  return given
}

function reportAt(node: Pick<RootContent, 'position'>, { messages }: Text): Report {
  const seen = new Set<string>()
  const isNew = (what: string) => !seen.has(what) && seen.add(what)
  return {
    removed: name =>
      isNew(`-${name}`) &&
      messages.push(
        problemAt(node, 'element-removed', {
          name,
          rest: dropsContent.has(name) ? ' with all that is in it' : '',
        }),
      ),
    unsafeUrl: (name, url) =>
      isNew(`:${name}`) &&
      messages.push(
        problemAt(node, name === 'img' ? 'image-dangerous' : 'link-dangerous', {
          scheme: schemeOf(url),
        }),
      ),
    unclosed: name =>
      isNew(name) &&
      messages.push(
        problemAt(node, 'element-unclosed', {
          name,
          or: name === 'details' ? ', or :::spoiler[Label] and ::: around Markdown' : '',
        }),
      ),
  }
}
