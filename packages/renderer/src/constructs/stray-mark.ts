import type { Parents } from 'mdast'
import { type Placed, problemAt } from '../problem-at.ts'
import type { Text } from '../settings.ts'
import { type MarkKind, marksIn } from './literal-marks.ts'

/** Tells of a `||` that looks like the mark of a spoiler, and has no other. */
export function tellStray(
  parent: Parents,
  stray: { child: number; index: number },
  kind: MarkKind,
  text: Text,
) {
  text.messages.push(problemAt(placeOf(parent, stray, kind, text), 'spoiler-uncovered'))
}

/** A text is shorter than its source, which has escapes, and its bars are in the same order. */
function placeOf(
  parent: Parents,
  { child, index }: { child: number; index: number },
  kind: MarkKind,
  { source, positions }: Text,
): Placed {
  const node = parent.children[child]
  const start = node?.position?.start.offset
  if (node?.type !== 'text' || start === undefined) return parent
  const bars = node.value.slice(0, index).split('|').length
  const first = marksIn(source, start, node.position?.end.offset ?? start, kind)[bars - 1]
  if (!first) return node
  const { at } = positions()
  return { position: { start: at(first.at), end: at(first.at + 2 * first.length) } }
}
