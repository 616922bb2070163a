import { type Html, raw } from '@reviewkit/html'
import type { Parents, RootContent } from 'mdast'
import type { ReviewElement } from '../element.ts'
import { setChildren } from '../walk.ts'
import type { Write } from '../write/write.ts'
import { lineOf, type Piece } from './pieces.ts'

/** A block at the top of a page, and where it is written. */
export interface PreviewBlock {
  /** From 1. */
  readonly startLine: number
  readonly endLine: number
  /** Ends with a line end: all blocks together are the page. */
  readonly html: Html
}

/** The pieces of a chunk, and how many lines stand before it. */
export interface Placed {
  readonly pieces: readonly Piece[]
  readonly line: number
}

interface Open {
  readonly element: ReviewElement
  readonly startLine: number
  readonly parts: Html[]
}

/**
 * Puts together what chunks are made of: block spoilers with all that is in them.
 *
 * @param section - the footnotes, which stand behind what is not closed
 */
export function blocksOf(
  chunks: readonly Placed[],
  write: Write,
  section?: Placed,
): PreviewBlock[] {
  const blocks: PreviewBlock[] = []
  const open: Open[] = []
  let line = 1
  const put = (html: Html, startLine: number) => {
    const around = open.at(-1)
    if (around) around.parts.push(html)
    else blocks.push({ startLine, endLine: line, html })
  }
  const close = () => {
    const last = open.pop()
    if (last) put(spoilerOf(last, write), last.startLine)
  }
  const take = ({ pieces, line: before }: Placed) => {
    for (const piece of pieces) {
      const startLine = Math.max(line, before + (piece.startLine ?? 0))
      if (piece.endLine !== undefined) line = Math.max(line, before + piece.endLine)
      if (piece.opens) open.push({ element: piece.opens, startLine, parts: [] })
      else if (piece.closes) close()
      else if (piece.html) put(piece.html, startLine)
    }
  }
  for (const chunk of chunks) take(chunk)
  while (open.length > 0) close()
  if (section) take(section)
  const last = blocks.pop()
  if (last) blocks.push({ ...last, html: lastOf(last.html) })
  return blocks
}

/** The page ends with one line end: where raw HTML brings its own, that is it. */
function lastOf(html: Html): Html {
  const markup = String(html)
  return /(?:^|[\r\n])\n$/.test(markup) ? raw(markup.slice(0, -1)) : html
}

function spoilerOf({ element, parts }: Open, write: Write): Html {
  const inside = parts.map((html): RootContent => {
    return { type: 'cleanHtml', value: String(html).slice(0, -1), words: '' }
  })
  const whole: Parents = { ...element }
  setChildren(whole, [...element.children, ...inside])
  return lineOf(write(whole, whole) ?? '')
}
