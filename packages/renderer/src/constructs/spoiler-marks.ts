import type { Parents, RootContent } from 'mdast'
import { type LiteralMarks, literalMarks, type MarkKind } from './literal-marks.ts'

/** Where two bars stand: which child, and where in its text. */
interface Place {
  child: number
  index: number
}

interface Mark extends Place {
  opens: boolean
  closes: boolean
  /** It stands where only a spoiler has it, not as in `C++||D` or `a || b`. */
  meant: boolean
}

/**
 * Which `||` among these siblings open and close a spoiler. A mark that only opens
 * takes the place of one still open, so that `C++||D and ||this||` covers *this*.
 *
 * @returns also the first that was meant to, and has no other
 */
export function spoilerMarks(parent: Parents, source: string, kind: MarkKind) {
  const pairs: { opener: Place; closer: Place }[] = []
  let opener: Mark | undefined
  let stray: Mark | undefined
  for (const mark of marksOf(parent.children, literalMarks(parent, source, kind))) {
    if (opener && mark.closes) {
      pairs.push({ opener, closer: mark })
      opener = undefined
    } else {
      const lone = mark.opens ? opener : mark
      if (lone?.meant) stray ??= lone
      if (mark.opens) opener = mark
    }
  }
  if (opener?.meant) stray ??= opener
  return { pairs, stray }
}

function* marksOf(children: readonly RootContent[], literalBars: LiteralMarks): Iterable<Mark> {
  for (const [child, node] of children.entries()) {
    if (node.type !== 'text' || !node.value.includes('||')) continue
    const { value } = node
    const literal = literalBars.get(node) ?? []
    let bar = 0
    for (const run of value.matchAll(/\|+/g)) {
      const plain = literal.slice(bar, bar + run[0].length)
      bar += run[0].length
      for (const { from, length } of literalRuns(plain)) {
        const index = run.index + from
        const before = edge(value.charAt(index - 1), children[child - 1])
        const after = edge(value.charAt(index + length), children[child + 1])
        if (length === 2) {
          const isFirst = child === 0 && index === 0
          const meant =
            before !== after || isFirst || /["'\p{Ps}\p{Pi}]/u.test(value.charAt(index - 1))
          yield { child, index, opens: after, closes: before, meant }
        }
        // Two spoilers that touch: ||one||||two||.
        if (length === 4) {
          yield { child, index, opens: false, closes: before, meant: before }
          yield { child, index: index + 2, opens: after, closes: false, meant: after }
        }
      }
    }
  }
}

/** Whether something other than a space or an end touches the bars on this side. */
const edge = (character: string, sibling: RootContent | undefined) =>
  character === '' ? sibling !== undefined && sibling.type !== 'break' : !/\s/.test(character)

function literalRuns(bars: readonly boolean[]) {
  const runs: { from: number; length: number }[] = []
  for (const [index, literal] of bars.entries()) {
    const last = runs.at(-1)
    if (!literal) continue
    if (last && last.from + last.length === index) last.length++
    else runs.push({ from: index, length: 1 })
  }
  return runs
}
