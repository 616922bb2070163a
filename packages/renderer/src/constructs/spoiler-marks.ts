import type { Parents, RootContent } from 'mdast'
import { literalTexts, type MarkKind } from './literal-marks.ts'

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
  for (const mark of marksOf(parent.children, literalTexts(parent, source, kind))) {
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

function* marksOf(
  children: readonly RootContent[],
  texts: ReadonlyMap<RootContent, string>,
): Iterable<Mark> {
  for (const [child, node] of children.entries()) {
    const text = node.type === 'text' ? (texts.get(node) ?? '') : ''
    for (const { 0: bars, index } of text.matchAll(/\|+/g)) {
      const before = edge(text.charAt(index - 1), children[child - 1])
      const after = edge(text.charAt(index + bars.length), children[child + 1])
      if (bars.length === 2) {
        const isFirst = child === 0 && index === 0
        const meant =
          before !== after || isFirst || /["'\p{Ps}\p{Pi}]/u.test(text.charAt(index - 1))
        yield { child, index, opens: after, closes: before, meant }
      }
      // Two spoilers that touch: ||one||||two||.
      if (bars.length === 4) {
        yield { child, index, opens: false, closes: before, meant: before }
        yield { child, index: index + 2, opens: after, closes: false, meant: after }
      }
    }
  }
}

/** Whether something other than a space or an end touches the bars on this side. */
const edge = (character: string, sibling: RootContent | undefined) =>
  character === '' ? sibling !== undefined && sibling.type !== 'break' : !/\s/.test(character)
