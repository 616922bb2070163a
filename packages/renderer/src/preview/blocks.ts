import { type Html, raw } from '@reviewkit/html'
import type { Parents, RootContent } from 'mdast'
import type { ReviewElement } from '../element.ts'
import { setChildren } from '../walk.ts'
import type { Write } from '../write/write.ts'
import type { Piece } from './pieces.ts'

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
  readonly parts: string[]
}

/** A block is made once, and stays the same object while it reads the same. */
const made = new WeakMap<Piece, Html>()

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
  const put = (html: string, piece: Piece | undefined, startLine: number) => {
    const around = open.at(-1)
    if (around) around.parts.push(html)
    else blocks.push({ startLine, endLine: line, html: htmlOf(html, piece) })
  }
  const close = () => {
    const last = open.pop()
    if (last) put(`${spoilerOf(last, write)}\n`, undefined, last.startLine)
  }
  const take = ({ pieces, line: before }: Placed) => {
    for (const piece of pieces) {
      const startLine = Math.max(line, before + (piece.startLine ?? 0))
      if (piece.endLine !== undefined) line = Math.max(line, before + piece.endLine)
      if (piece.opens) open.push({ element: piece.opens, startLine, parts: [] })
      else if (piece.closes) close()
      else if (piece.html !== undefined) put(piece.html, piece, startLine)
    }
  }
  for (const chunk of chunks) take(chunk)
  while (open.length > 0) close()
  if (section) take(section)
  const last = blocks.pop()
  if (last) blocks.push({ ...last, html: lastOf(last.html) })
  return blocks
}

// Trust is deserved here as in `createRendered`: it is the same writer’s.
function htmlOf(html: string, piece: Piece | undefined): Html {
  const known = piece && made.get(piece)
  const trusted = known ?? raw(html)
  if (piece) made.set(piece, trusted)
  return trusted
}

/** The page ends with one line end: where raw HTML brings its own, that is it. */
function lastOf(html: Html): Html {
  const markup = String(html)
  return /(?:^|[\r\n])\n$/.test(markup) ? raw(markup.slice(0, -1)) : html
}

function spoilerOf({ element, parts }: Open, write: Write): string {
  const inside = parts.map((html): RootContent => {
    return { type: 'cleanHtml', value: html.slice(0, -1), words: '' }
  })
  const whole: Parents = { ...element }
  setChildren(whole, [...element.children, ...inside])
  return write(whole, whole) ?? ''
}
