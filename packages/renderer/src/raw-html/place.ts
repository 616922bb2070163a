import { positionsOf } from '@reviewkit/problem'
import type { Html } from 'mdast'
import { lazy } from '../lazy.ts'
import type { Placed } from '../problem-at.ts'
import type { Text } from '../settings.ts'

/** The column of a line’s end, wherever that is. */
const last = Number.MAX_SAFE_INTEGER

/**
 * Where a part of raw HTML stands in the source. A quote or a list has taken its marks
 * from the front of each line of the value, and cut a tab into spaces: places are
 * counted from the line’s end.
 */
export function placesIn({ value, position }: Html, text: Text) {
  const inner = lazy(() => positionsOf(value))
  return (from: number, to: number): Placed => {
    if (!position) return {}
    const { start, end } = position
    const lineEnd = (line: number) => {
      const positions = text.positions()
      return positions.at(positions.offset({ line, column: last })).column
    }
    const point = (offset: number) => {
      const within = inner().at(offset)
      const line = start.line + within.line - 1
      const ends = line === end.line ? end.column : lineEnd(line)
      const left = inner().offset({ line: within.line, column: last }) - offset
      return { line, column: ends - left }
    }
    return { position: { start: point(from), end: point(to) } }
  }
}
