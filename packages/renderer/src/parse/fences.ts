import type { Root } from 'mdast'
import type { Fence } from '../element.ts'
import { isParent, walk } from '../walk.ts'
import type { Parse } from './markdown.ts'

/** A line that may be a fence, and where its colons and its mask begin and end. */
interface Masked extends Fence {
  start: number
  end: number
}

/** A fence between the blocks of the root, as it stood in one attempt. */
export interface RootFence {
  readonly start: number
  readonly opens: boolean
  readonly held: boolean
}

/** What a part of a longer text has to know of the rest. */
export interface FenceSurroundings {
  /** Blocks that are open where the source begins. */
  readonly within: number
  /** Behind this nothing is a fence. */
  readonly end: number
  /** Told of each attempt; of the last without fences, where they did not settle. */
  watch(tree: Root, fences: readonly RootFence[] | undefined): void
}

/** What may stand before a fence: quotes, list marks, the mark of a footnote, indentation. */
const fenceLine =
  /^((?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,200}\]:))*[ \t]*)(:::(?:spoiler(?:\[(.*)\])?)?)[ \t]*$/gm

/**
 * Parses with the fences of block spoilers (`:::spoiler[Label]` and `:::`) as
 * thematic breaks that carry `data.fence`.
 *
 * A mask in place of a directive parser: such a line is parsed as a rule of the
 * same length, so all places stay true and the parser itself says whether the
 * line stands as a block of its own, in which container. Where it does not (in
 * code, in HTML, in running text, or with no opener) it is text as written: the
 * document is parsed again without that mask, until all that are left hold.
 */
export function parseFences(source: string, parse: Parse, around?: FenceSurroundings): Root {
  let masked = source.includes(':::') ? findFences(source) : []
  if (around) masked = masked.filter(({ start }) => start < around.end)
  // Taking one mask off can hardly unsettle another, but what is hostile may try.
  let attempt = 0
  for (; attempt < 6 && masked.length > 0; attempt++) {
    const tree = parse(mask(source, masked))
    const [held, atRoot] = attach(tree, masked, around?.within)
    around?.watch(tree, atRoot)
    if (held.length === masked.length) return tree
    masked = held
  }
  const tree = parse(source)
  around?.watch(tree, attempt < 6 ? [] : undefined)
  return tree
}

function findFences(source: string): Masked[] {
  return Array.from(source.matchAll(fenceLine), match => {
    const [, before = '', colons = '', label] = match
    const start = match.index + before.length
    return {
      start,
      end: start + colons.length,
      opens: colons !== ':::',
      label: label ?? '',
      labelOffset: start + ':::spoiler['.length,
    }
  })
}

function mask(source: string, fences: readonly Masked[]): string {
  let text = ''
  let at = 0
  for (const { start, end } of fences) {
    // Underscores: dashes under a paragraph would make it a heading.
    text += source.slice(at, start) + '_'.repeat(end - start)
    at = end
  }
  return text + source.slice(at)
}

/** Marks the breaks that are fences, and returns the fences that hold, and all those of the root. */
function attach(tree: Root, masked: readonly Masked[], within = 0): [Masked[], RootFence[]] {
  const byStart = new Map(masked.map(fence => [fence.start, fence]))
  const open = new Map<object, number>([[tree, within]])
  const atRoot: RootFence[] = []
  const held = new Set<Masked>()
  walk(tree, (node, parent) => {
    if (node.type !== 'thematicBreak') return isParent(node) ? undefined : 'skip'
    const fence = byStart.get(node.position?.start.offset ?? -1)
    if (!fence) return 'skip'
    const depth = open.get(parent) ?? 0
    const holds = fence.opens || depth > 0
    if (parent === tree) atRoot.push({ start: fence.start, opens: fence.opens, held: holds })
    if (!holds) return 'skip'
    open.set(parent, depth + (fence.opens ? 1 : -1))
    held.add(fence)
    const { opens, label, labelOffset } = fence
    node.data = { fence: { opens, label, labelOffset } }
    return 'skip'
  })
  return [masked.filter(fence => held.has(fence)), atRoot]
}
