import type { Parents, RootContent } from 'mdast'
import { type LiteralBars, literalBars } from './literal-bars.ts'

/** Where two bars stand: which child, and where in its text. */
interface Place {
  child: number
  index: number
}

interface Mark extends Place {
  opens: boolean
  closes: boolean
}

/**
 * Which `||` among these siblings open and close a spoiler. A mark that only opens
 * takes the place of one still open, so that `C++||D and ||this||` covers *this*.
 */
export function spoilerMarks(parent: Parents, source: string, inCell: boolean) {
  const pairs: { opener: Place; closer: Place }[] = []
  let opener: Place | undefined
  for (const mark of marksOf(parent.children, literalBars(parent, source, inCell))) {
    if (opener && mark.closes) {
      pairs.push({ opener, closer: mark })
      opener = undefined
    } else if (mark.opens) opener = mark
  }
  return pairs
}

function* marksOf(children: readonly RootContent[], bars: LiteralBars): Iterable<Mark> {
  for (const [child, node] of children.entries()) {
    if (node.type !== 'text' || !node.value.includes('||')) continue
    const { value } = node
    const literal = bars.get(node) ?? []
    let bar = 0
    for (const run of value.matchAll(/\|+/g)) {
      const plain = literal.slice(bar, bar + run[0].length)
      bar += run[0].length
      for (const { from, length } of literalRuns(plain)) {
        const index = run.index + from
        const before = edge(value.charAt(index - 1), children[child - 1])
        const after = edge(value.charAt(index + length), children[child + 1])
        if (length === 2) yield { child, index, opens: after, closes: before }
        // Two spoilers that touch: ||one||||two||.
        if (length === 4) {
          yield { child, index, opens: false, closes: before }
          yield { child, index: index + 2, opens: after, closes: false }
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
