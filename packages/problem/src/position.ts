/** A place in a text. Both count from 1; a column counts UTF-16 units, as editors do. */
export interface Position {
  line: number
  column: number
}

/** The places of one text, in both directions. */
export interface Positions {
  /**
   * The line and column of an offset in UTF-16 units from 0. An offset outside
   * of the text is taken as its nearest end; between the two characters of a
   * CRLF is the end of the line.
   */
  at(offset: number): Position
  /**
   * The offset of a line and column. A column past the end of its line is taken
   * as that end, a line past the last as the end of the text.
   */
  offset(position: Position): number
}

const lineFeed = 10
const carriageReturn = 13

/**
 * Reads where the lines of a text begin, in one pass; each look-up is then a
 * binary search. LF, CRLF and CR end a line, as in Markdown and YAML; the other
 * separators of Unicode do not.
 *
 * @throws {TypeError} from `at` and `offset`, on a number that is not whole:
 * the caller's mistake
 *
 * @example
 * const positions = positionsOf('one\ntwo')
 * positions.at(5) // { line: 2, column: 2 }
 * positions.offset({ line: 2, column: 2 }) // 5
 */
export function positionsOf(source: string): Positions {
  const starts = [0]
  /** Where the words of each line end, before its line end. */
  const ends: number[] = []
  for (let at = 0; at < source.length; at += 1) {
    const unit = source.charCodeAt(at)
    if (unit !== lineFeed && unit !== carriageReturn) continue
    ends.push(at)
    if (unit === carriageReturn && source.charCodeAt(at + 1) === lineFeed) at += 1
    starts.push(at + 1)
  }
  ends.push(source.length)

  return {
    at(offset) {
      requireWhole('offset', offset)
      const within = clamp(offset, 0, source.length)
      const index = lastNotAfter(starts, within)
      const start = starts[index] ?? 0
      const end = ends[index] ?? source.length
      return { line: index + 1, column: Math.min(within, end) - start + 1 }
    },
    offset({ line, column }) {
      requireWhole('line', line)
      requireWhole('column', column)
      if (line < 1) return 0
      const start = starts[line - 1]
      const end = ends[line - 1]
      if (start === undefined || end === undefined) return source.length
      return clamp(start + column - 1, start, end)
    },
  }
}

/** The index of the last number in an ascending list that is not above `limit`. */
function lastNotAfter(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}

function requireWhole(name: string, value: number): void {
  if (!Number.isInteger(value)) {
    throw new TypeError(`positionsOf: ${name} must be a whole number, not ${String(value)}`)
  }
}
