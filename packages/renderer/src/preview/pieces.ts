import { type Html, raw } from '@reviewkit/html'
import type { Parents } from 'mdast'
import type { ReviewElement } from '../element.ts'
import type { Write } from '../write/write.ts'

/**
 * A block at the top of a chunk, written, with a line end; or the first or the last line
 * of a block spoiler, whose other end may stand in another chunk.
 */
export interface Piece {
  readonly html?: Html
  /** The block spoiler, its label all that is in it. */
  readonly opens?: ReviewElement
  readonly closes?: boolean
  /** From 1, counted from where the chunk begins; nothing for what stands nowhere. */
  readonly startLine: number | undefined
  readonly endLine: number | undefined
}

/** @param open - block spoilers that go on behind the chunk */
export function piecesOf(parent: Parents, open: number, write: Write): Piece[] {
  const pieces: Piece[] = []
  const take = (top: Parents, open: number) => {
    for (const node of top.children) {
      const startLine = node.position?.start.line
      const endLine = node.position?.end.line
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

/**
 * Trust is deserved here as in `createRendered`: it is the same writer’s. (What is joined
 * lies in one piece; what is added up would be gathered anew for each page.)
 */
export const lineOf = (html: string): Html => raw([html, ''].join('\n'))

const labelOf = ({ children: [first] }: Parents) =>
  first?.type === 'reviewElement' && first.kind === 'spoiler-label' ? first : undefined
