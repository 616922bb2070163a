import type { Parents, RootContent } from 'mdast'

/** A text, or several beside an address that was found in them, and where they stand in the source. */
export interface Piece {
  readonly nodes: readonly RootContent[]
  readonly from: number
  readonly to: number
}

/**
 * Texts with the part of the source that they were read from. A text in which the
 * parser found a literal autolink afterwards has lost its place, with all its parts:
 * they stand between the neighbours that have theirs.
 */
export function piecesOf({ children, position }: Parents): Piece[] {
  const pieces: Piece[] = []
  let from = position?.start.offset ?? 0
  let lost: RootContent[] = []
  const end = (to: number) => {
    if (lost.length > 0) pieces.push({ nodes: lost, from, to })
    lost = []
  }
  for (const node of children) {
    const start = node.position?.start.offset
    const stop = node.position?.end.offset
    if (start === undefined || stop === undefined) {
      lost.push(node)
      continue
    }
    end(start)
    if (node.type === 'text') pieces.push({ nodes: [node], from: start, to: stop })
    from = stop
  }
  end(position?.end.offset ?? from)
  return pieces
}
