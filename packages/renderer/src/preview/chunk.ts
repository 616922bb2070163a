import type { Definition, Nodes, Root, RootContent } from 'mdast'
import { isParent, setChildren, walk } from '../walk.ts'
import { type Label, labelOf } from './labels.ts'
import type { Made } from './made.ts'

/**
 * Some blocks at the top of a text, from a line after a blank one to the next such line
 * that ends all that is open: nothing in it hangs on the rest but by its names, ids,
 * numbers and block spoilers.
 */
export interface Chunk {
  readonly source: string
  /** Line ends in it. */
  readonly lines: number
  /** What the next line does to it. */
  readonly next: string
  /** As parsed, with places counted from the chunk’s own beginning. Never changed. */
  readonly tree: Root
  readonly definitions: readonly Definition[]
  /** Links and footnotes that it defines. */
  readonly labels: readonly Label[]
  readonly mentions: ReadonlySet<string>
  /** The definitions that the parser was told of, of those that it mentions. */
  readonly known: string
  readonly fences: Fences
  /** Block spoilers that are open where it begins. */
  readonly within: number
  /** What came of it last. */
  made: Made | undefined
}

/** What a chunk does to the block spoilers around it. */
export interface Fences {
  /** Blocks that it opens for what follows, less those of before that it closes. */
  readonly opened: number
  /** Blocks of before that it closes. */
  readonly closed: number
  /** A `:::` closes nothing, so it is text. */
  readonly refused: boolean
  /** The same in each attempt: see `parseFences`. */
  readonly steady: boolean
}

/** Whether a chunk would be parsed the same with so many block spoilers open around it. */
export const fits = ({ within, fences }: Chunk, open: number) =>
  fences.steady && (open === within || (!fences.refused && open >= fences.closed))

/** Takes blocks out of a longer tree, and tells what they define. */
export function takeBlocks(blocks: RootContent[], source: string, offset: number, line: number) {
  const tree: Root = { type: 'root', children: blocks }
  const definitions: Definition[] = []
  const labels: Label[] = []
  walk(tree, node => {
    // Before its place is moved: the name is read from the source.
    if (node.type === 'definition') definitions.push(node)
    if (node.type === 'definition' || node.type === 'footnoteDefinition')
      labels.push(labelOf(node, source))
    if (node.position) {
      const { start, end } = node.position
      node.position = { start: moved(start, offset, line), end: moved(end, offset, line) }
    }
    if (node.type === 'thematicBreak' && node.data?.fence) {
      const { fence } = node.data
      node.data = { fence: { ...fence, labelOffset: fence.labelOffset - offset } }
    }
    return undefined
  })
  return { tree, definitions, labels }
}

type Point = NonNullable<Nodes['position']>['start']

const moved = (point: Point, offset: number, line: number): Point => ({
  line: point.line - line,
  column: point.column,
  offset: (point.offset ?? 0) - offset,
})

/** A copy to be changed. Only what a construct changes in place is copied. */
export function copyOf<Node extends Nodes>(node: Node): Node {
  const copy: Node = { ...node }
  if (isParent(copy)) {
    const children: readonly RootContent[] = copy.children
    setChildren(
      copy,
      children.map(child => copyOf(child)),
    )
  }
  return copy
}
