import type { Root } from 'mdast'
import type { RootFence } from '../parse/fences.ts'
import { parserOf } from '../parse/markdown.ts'
import { parseText } from '../render-text.ts'
import type { Settings } from '../settings.ts'
import { blank, isAfterBlank, lineAt } from './boundary.ts'
import { type Chunk, type Fences, takeBlocks } from './chunk.ts'
import { collect, definitionsOf, type Labels, mentionsIn } from './labels.ts'

/** Between the definitions and the text: it ends whatever they begin. */
const divider = '***\n\n'

const lineEnd = /\r\n|\n|\r/g
const countLines = (text: string) => text.match(lineEnd)?.length ?? 0

/** One attempt at the fences of a text. */
interface Attempt {
  readonly starts: ReadonlySet<number>
  readonly fences: readonly RootFence[]
}

/**
 * Parses a stretch of a text in chunks, with definitions of the names that it mentions
 * in front and the beginning of the next line behind.
 *
 * @returns nothing where the next line does not end all that is open
 */
export function readChunks(
  text: string,
  from: number,
  to: number,
  within: number,
  labels: Labels,
  settings: Settings,
): Chunk[] | undefined {
  const source = text.slice(from, to)
  const next = lineAt(text, to)
  const isLast = to === text.length
  if (!isLast && (next === blank || !isAfterBlank(text, to))) return undefined
  const head = definitionsOf(mentionsIn(source), labels) + divider
  const whole = head + source + next
  const end = head.length + source.length
  const attempts: Attempt[] = []
  let settled = true
  const watch = (tree: Root, fences: readonly RootFence[] | undefined) => {
    settled = fences !== undefined
    attempts.push({ starts: startsIn(tree, whole), fences: fences ?? [] })
  }
  const parse = parserOf(settings.parser, settings.dialect)
  const { tree } = parseText(whole, settings, parse, { within, end, watch })
  const startsAlways = (line: number) => attempts.every(({ starts }) => starts.has(line))
  const firstLine = countLines(head) + 1
  if (!isLast && !startsAlways(firstLine + countLines(source))) return undefined

  // Where chunks begin: before the first block, and wherever one can be sure.
  const cuts = [{ offset: head.length, line: firstLine, block: tree.children.length }]
  let block = 0
  let before = 0
  let last = tree.children.length
  for (const [index, { position }] of tree.children.entries()) {
    const { line = 0, column = 1, offset = 0 } = position?.start ?? {}
    if (line < firstLine) continue
    if (offset >= end) {
      last = Math.min(last, index)
      continue
    }
    const at = offset - column + 1
    if (block === 0) block = index
    else if (line > before && startsAlways(line)) cuts.push({ offset: at, line, block: index })
    // A heading may have the place of the definitions before it.
    before = Math.max(before, line)
  }
  const first = cuts[0]
  if (first) first.block = block === 0 ? last : block
  const taken = cuts.map(({ block, offset, line }, index) =>
    takeBlocks(tree.children.slice(block, cuts[index + 1]?.block ?? last), whole, offset, line - 1),
  )
  const own = collect(taken.flatMap(({ labels }) => labels))
  let open = within
  let steady = settled
  return taken.map((blocks, index): Chunk => {
    const { offset = 0 } = cuts[index] ?? {}
    const stop = cuts[index + 1]?.offset ?? end
    const source = whole.slice(offset, stop)
    const fences = balance(attempts, offset, stop, steady)
    // How many were open behind it was not the same in each attempt.
    steady = fences.steady
    // In code, brackets are what they are.
    const isCode = blocks.tree.children.every(({ type }) => type === 'code' || type === 'html')
    const mentions = mentionsIn(isCode ? '' : source)
    const around = open
    open += fences.opened
    return {
      ...blocks,
      source,
      lines: countLines(source),
      next: stop < end ? lineAt(whole, stop) : next,
      mentions,
      known: definitionsOf(mentions, labels, own),
      fences,
      within: around,
      made: undefined,
    }
  })
}

/**
 * The lines where a chunk may begin: those of blocks of the root that stand behind a blank
 * line and behind all of the blocks before them. Indented code goes with its neighbours: no
 * blank line ends it, and a parser may read it, and what follows it, by what stood before.
 */
function startsIn({ children }: Root, source: string): Set<number> {
  const starts = new Set<number>()
  let behind = 0
  let afterCode = false
  for (const { type, position } of children) {
    const { line = 0, column = 1, offset = 0 } = position?.start ?? {}
    const at = offset - column + 1
    const isCode = type === 'code' && /[ \t]/.test(source.charAt(offset))
    if (!isCode && !afterCode && at >= behind && isAfterBlank(source, at)) starts.add(line)
    afterCode = isCode
    behind = Math.max(behind, position?.end.offset ?? 0)
  }
  return starts
}

/** What a chunk does to the block spoilers around it, by all attempts. */
function balance(attempts: readonly Attempt[], from: number, to: number, settled: boolean): Fences {
  let steady = settled
  let closed = 0
  let refused = false
  const opened: number[] = []
  for (const { fences } of attempts) {
    let depth = 0
    for (const { start, opens, held } of fences) {
      if (start < from || start >= to) continue
      if (!held) refused = true
      else depth += opens ? 1 : -1
      closed = Math.max(closed, -depth)
    }
    opened.push(depth)
  }
  const [final = 0] = opened.slice(-1)
  steady &&= opened.every(depth => depth === final)
  return { opened: final, closed, refused, steady }
}
