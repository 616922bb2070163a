import { escapeText } from '@reviewkit/html'
import type { Text } from '../settings.ts'
import { cleanAttributes } from './attributes.ts'
import {
  dropsContent,
  endsItself,
  holdsPhrasing,
  isPhrasing,
  isTablePart,
  isVoid,
  isWall,
  onlyChildren,
  parents,
} from './nesting.ts'
import { writtenText } from './text.ts'
import { tokens } from './tokens.ts'

/** Elements that one block may have open: browsers stop at 512, and nobody writes 50. */
const maxOpen = 50

/** Told by a cleaner as it goes; whoever holds the node knows the place. */
export interface Report {
  removed(name: string): unknown
  unsafeUrl(name: string, url: string): unknown
  unclosed(name: string): unknown
}

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
  /** Ends what is still open. */
  close(report: Report): string
  /** Whether Markdown that follows stands in an element whose content goes. */
  readonly dropping: boolean
  /** Whether Markdown that follows stands in a link. */
  readonly inLink: boolean
}

interface Open {
  name: string
  /** Where in `out` the element begins: words that a table cannot hold go before it. */
  start: number
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
    while (open.length > length) out.push(`</${open.pop()?.name}>`)
  }

  const openTag = (name: string, attributes: ReadonlyMap<string, string>, report: Report) => {
    if (dropsContent.has(name)) {
      report.removed(name)
      dropping = { name, depth: 1 }
      return
    }
    // The switches of spoilers and tasks are Markdown’s to make.
    if (!Object.hasOwn(list.elements, name) || name === 'input' || name === 'label') {
      report.removed(name)
      return
    }
    if (name === 'a' && (inLink || has('a'))) return
    if (!isPhrasing.has(name)) {
      const host = open.find(element => holdsPhrasing.has(element.name))
      if (phrasing || (host && !(isHeading(host.name) && isHeading(name)))) return
      makeRoomForBlock()
    }
    if (!makeRoomInParent(name)) return
    const only = onlyChildren[top()]
    if ((only && !only.has(name)) || open.length >= maxOpen) return
    const clean = cleanAttributes(name, attributes, text, takeId)
    if (clean.unsafe !== undefined) report.unsafeUrl(name, clean.unsafe)
    if (name === 'img' && !clean.markup.includes(' src="')) {
      out.push(escapeText(clean.alt))
      return
    }
    out.push(`<${name}${clean.markup}>`)
    if (!isVoid.has(name)) open.push({ name, start: out.length - 1 })
  }

  /** A block ends the paragraph and the heading around it, and running text but a link. */
  const makeRoomForBlock = () => {
    const paragraph = open.findIndex(({ name }) => name === 'p' || isHeading(name))
    if (paragraph >= 0) popTo(paragraph)
    while (isPhrasing.has(top()) && top() !== 'a' && top() !== 'ins' && top() !== 'del')
      popTo(open.length - 1)
  }

  const makeRoomInParent = (name: string) => {
    const allowed = parents[name]
    if (!allowed) return true
    const parent = open.findLastIndex(element => allowed.has(element.name))
    const between = open.slice(parent + 1)
    if (
      parent < 0 ||
      !between.every(element => endsItself.has(element.name) || isPhrasing.has(element.name))
    )
      return false
    popTo(parent + 1)
    return true
  }

  const closeTag = (name: string) => {
    const index = open.findLastIndex(element => element.name === name)
    const wall = open.findLastIndex(element => isWall.has(element.name))
    if (index < 0 || (index < wall && !isTablePart.has(name))) return
    popTo(index)
  }

  const words = (value: string) => {
    const markup = writtenText(value)
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
        } else if (token.type === 'open') openTag(token.name, token.attributes, report)
        else if (token.type === 'close') closeTag(token.name)
        else words(token.value)
      }
      return out.join('')
    },
    close(report) {
      out = []
      for (const { name } of open) if (!endsItself.has(name)) report.unclosed(name)
      popTo(0)
      dropping = undefined
      return out.join('')
    },
    get dropping() {
      return dropping !== undefined
    },
    get inLink() {
      return inLink || has('a')
    },
  }
}
