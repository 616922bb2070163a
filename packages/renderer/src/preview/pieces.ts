import { type Html, raw } from '@reviewkit/html'
import type { Parents, RootContent } from 'mdast'
import type { ReviewElement } from '../element.ts'
import { isParent } from '../walk.ts'
import type { Write } from '../write/write.ts'

/** From 1, counted from where the chunk begins; nothing for what stands nowhere. */
export interface Lines {
  readonly startLine?: number | undefined
  readonly endLine?: number | undefined
}

/**
 * A block at the top of a chunk, written, with a line end; or the first or the last line
 * of a block spoiler, whose other end may stand in another chunk.
 */
export interface Piece extends Lines {
  readonly html?: Html
  /** The block spoiler, its label all that is in it. */
  readonly opens?: ReviewElement
  readonly closes?: boolean
}

/** @param open - block spoilers that go on behind the chunk */
export function piecesOf(parent: Parents, open: number, write: Write): Piece[] {
  const pieces: Piece[] = []
  const take = (top: Parents, open: number) => {
    for (const node of top.children) {
      const { startLine, endLine } = linesOf(node)
      if (node.type !== 'reviewElement' || node.kind !== 'spoiler-block') {
        const html = node === labelOf(top) ? undefined : write(node, top)
        if (html !== undefined) pieces.push({ html: lineOf(html), startLine, endLine })
        continue
      }
      const label = labelOf(node)
      const goesOn = open > 0 && node === top.children.at(-1)
      if (label)
        pieces.push({ opens: { ...node, children: [label] }, startLine, endLine: startLine })
      take(node, goesOn ? open - 1 : 0)
      if (!goesOn) pieces.push({ closes: true, startLine: endLine, endLine })
    }
  }
  take(parent, open)
  return pieces
}

/** Where a block is written; the footnotes, from the first of them to the last. */
function linesOf(node: RootContent): Lines {
  const { position } = node
  if (position) return { startLine: position.start.line, endLine: position.end.line }
  if (node.type !== 'reviewElement' || node.kind !== 'footnotes') return {}
  const list = node.children.at(-1)
  return list && isParent(list) ? list.children.map(linesOf).reduce(around, {}) : {}
}

/** Lines from the first of both to the last. */
export const around = (one: Lines, other: Lines): Lines => {
  const { startLine = other.startLine, endLine = other.endLine } = one
  return {
    startLine: startLine && Math.min(startLine, other.startLine ?? startLine),
    endLine: endLine && Math.max(endLine, other.endLine ?? endLine),
  }
}

/**
 * Trust is deserved here as in `createRendered`: it is the same writer’s. (What is joined
 * lies in one piece; what is added up would be gathered anew for each page.)
 */
export const lineOf = (html: string): Html => raw([html, ''].join('\n'))

const labelOf = ({ children: [first] }: Parents) =>
  first?.type === 'reviewElement' && first.kind === 'spoiler-label' ? first : undefined
