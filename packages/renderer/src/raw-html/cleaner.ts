import { decodeReferences, escapeText } from '@reviewkit/html'
import { sizeOf } from '../constructs/image-size.ts'
import { dropsContent } from '../profiles/lists.ts'
import type { Text } from '../settings.ts'
import { cleanAttributes } from './attributes.ts'
import {
  endsItself,
  holdsPhrasing,
  impliedParents,
  isPhrasing,
  isTablePart,
  isVoid,
  isWall,
  onlyChildren,
  parents,
} from './nesting.ts'
import type { Report } from './report.ts'
import { writtenText } from './text.ts'
import { type OpenTag, tokens } from './tokens.ts'

/** Elements that one block may have open: browsers stop at 512, and nobody writes 50. */
const maxOpen = 50

/** Where a cleaner works: in running text or between blocks, in a link or not. */
export interface Surroundings {
  readonly phrasing: boolean
  readonly inLink: boolean
}

/**
 * Cleans the raw HTML of one block, piece by piece, against the allow list.
 *
 * What comes out nests as a browser would have it, with every element closed, so
 * that a browser that reads it builds just this tree and moves nothing about.
 */
export interface Cleaner {
  /** The markup of a piece of raw HTML, which may leave elements open. */
  feed(html: string, report: Report): string
  /** Hears the words of Markdown that follows: they may be those of a link. */
  hear(words: string): void
  /** Ends what is still open. */
  close(): string
  /** Whether Markdown that follows stands in an element whose content goes. */
  dropping(): boolean
  /** Whether Markdown that follows stands in a link. */
  inLink(): boolean
}

interface Open {
  name: string
  /** Where in `out` the element begins: words that a table cannot hold go before it. */
  start: number
  /** The tag that opened it, and who hears of its piece; none where it was implied. */
  by?: { tag: OpenTag; report: Report }
  /** What can be read of it, where it is a link. */
  words?: string
}

const isHeading = (name: string) => /^h[1-6]$/.test(name)

export function createCleaner(
  text: Text,
  { phrasing, inLink }: Surroundings,
  takeId: (name: string) => string | undefined,
): Cleaner {
  const { list } = text.settings.profile
  const open: Open[] = []
  let out: string[] = []
  let dropping: { name: string; depth: number } | undefined

  const has = (name: string) => open.some(element => element.name === name)
  const top = () => open.at(-1)?.name ?? ''
  const popTo = (length: number) => {
    for (const { name, by, words } of open.splice(length).reverse()) {
      out.push(`</${name}>`)
      if (words !== undefined) by?.report.linked(by.tag, words)
    }
  }
  const hear = (words: string) => {
    const link = open.find(element => element.words !== undefined)
    if (link) link.words += words
  }

  const openTag = (tag: OpenTag, report: Report) => {
    const { name, attributes } = tag
    if (dropsContent.includes(name)) {
      report.removed(tag)
      dropping = { name, depth: 1 }
      return
    }
    if (!Object.hasOwn(list.elements, name) || list.ours.includes(name)) {
      report.removed(tag)
      return
    }
    if (name === 'a' && (inLink || has('a'))) return report.misplaced(tag)
    if (!isPhrasing.has(name)) {
      const host = open.find(element => holdsPhrasing.has(element.name))
      if (phrasing || (host && !(isHeading(host.name) && isHeading(name))))
        return report.misplaced(tag)
      makeRoomForBlock()
    }
    if (!makeRoomInParent(name)) return report.misplaced(tag)
    const only = onlyChildren[top()]
    if ((only && !only.includes(name)) || open.length >= maxOpen) return report.misplaced(tag)
    const clean = cleanAttributes(name, attributes, text, takeId)
    if (clean.unsafe !== undefined) report.unsafeUrl(tag, clean.unsafe)
    report.bare(tag, clean.removed)
    const isImage = name === 'img'
    if (isImage) hear(clean.alt)
    if (isImage && !clean.markup.includes(' src="')) {
      out.push(escapeText(clean.alt))
      return
    }
    const markup = isImage ? sized(tag, clean.markup) : clean.markup
    report.kept(tag, markup.includes(' width="') && markup.includes(' height="'))
    out.push(`<${name}${markup}>`)
    if (!isVoid.has(name))
      open.push({
        name,
        start: out.length - 1,
        by: { tag, report },
        ...(name === 'a' && markup.includes(' href="') && { words: '' }),
      })
  }

  const sized = ({ attributes }: OpenTag, markup: string) => {
    if (/ (?:width|height)="/.test(markup)) return markup
    const size = sizeOf(decodeReferences(attributes.get('src') ?? ''), text.settings)
    return size ? `${markup} width="${size.width}" height="${size.height}"` : markup
  }

  /** A block ends the paragraph and the heading around it, and running text but a link. */
  const makeRoomForBlock = () => {
    const paragraph = open.findIndex(({ name }) => name === 'p' || isHeading(name))
    if (paragraph >= 0) popTo(paragraph)
    while (isPhrasing.has(top()) && top() !== 'a' && top() !== 'ins' && top() !== 'del')
      popTo(open.length - 1)
  }

  const makeRoomInParent = (name: string): boolean => {
    const allowed = parents[name]
    if (!allowed) return true
    const parent = open.findLastIndex(element => allowed.includes(element.name))
    const between = open.slice(parent + 1)
    if (
      parent >= 0 &&
      between.every(element => endsItself.has(element.name) || isPhrasing.has(element.name))
    ) {
      popTo(parent + 1)
      return true
    }
    const implied = impliedParents[name]
    if (!implied || !makeRoomInParent(implied)) return false
    out.push(`<${implied}>`)
    open.push({ name: implied, start: out.length - 1 })
    return true
  }

  const closeTag = (name: string) => {
    const index = open.findLastIndex(element => element.name === name)
    const wall = open.findLastIndex(element => isWall.has(element.name))
    if (index < 0 || (index < wall && !isTablePart.has(name))) return
    popTo(index)
  }

  const words = (value: string) => {
    let markup = writtenText(value)
    // A browser leaves out a line end here, and one more each time it reads what it wrote.
    if (top() === 'pre' && out.at(-1)?.startsWith('<pre')) markup = markup.replace(/^[\r\n]+/, '')
    if (markup === '') return
    hear(decodeReferences(value))
    if (!isTablePart.has(top()) || value.trim() === '') out.push(markup)
    else {
      const table = open.findLast(element => element.name === 'table')
      if (table) out[table.start] = markup + out[table.start]
    }
  }

  return {
    feed(html, report) {
      out = []
      for (const element of open) element.start = 0
      for (const token of tokens(html)) {
        if (dropping) {
          if (token.type === 'text' || token.name !== dropping.name) continue
          dropping.depth += token.type === 'open' ? 1 : -1
          if (dropping.depth === 0) dropping = undefined
        } else if (token.type === 'open') openTag(token, report)
        else if (token.type === 'close') closeTag(token.name)
        else words(token.value)
      }
      return out.join('')
    },
    hear,
    close() {
      out = []
      for (const { name, by } of open) if (!endsItself.has(name)) by?.report.unclosed(by.tag)
      popTo(0)
      dropping = undefined
      return out.join('')
    },
    dropping: () => dropping !== undefined,
    inLink: () => inLink || has('a'),
  }
}
