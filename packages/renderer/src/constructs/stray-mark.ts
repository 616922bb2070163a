import type { Parents } from 'mdast'
import { type Placed, problemAt } from '../problem-at.ts'
import type { Text } from '../settings.ts'
import type { MarkKind } from './literal-marks.ts'

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
  let bars = node.value.slice(0, index).split('|').length
  for (const match of source.slice(start, node.position?.end.offset).matchAll(kind.inSource)) {
    const [mark, escaped] = match
    if (kind.isPlain(mark, escaped) === undefined || --bars > 0) continue
    const from = start + match.index
    const places = positions()
    return { position: { start: places.at(from), end: places.at(from + 2 * mark.length) } }
  }
  return node
}
