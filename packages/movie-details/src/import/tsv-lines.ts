/** Bytes of a file as they come, of any lengths. */
export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

const lineFeed = 10
const carriageReturn = 13

/** No row of facts is longer; one that is would fill the memory. */
const mostBytes = 1_000_000

/**
 * The lines of a file as bytes, those of one piece at a time, so that who reads a million of them
 * waits once for many. A line that is too long comes as `undefined`.
 */
export async function* tsvLines(bytes: Bytes): AsyncGenerator<(Uint8Array | undefined)[]> {
  let rest: Uint8Array[] = []
  let length = 0
  for await (const piece of bytes) {
    const lines: (Uint8Array | undefined)[] = []
    let from = 0
    for (let to = piece.indexOf(lineFeed); to >= 0; to = piece.indexOf(lineFeed, from)) {
      const tail = piece.subarray(from, to)
      const tooLong = length + tail.length > mostBytes
      lines.push(tooLong ? undefined : withoutReturn(length === 0 ? tail : joined(rest, tail)))
      from = to + 1
      rest = []
      length = 0
    }
    const left = piece.subarray(from)
    length += left.length
    if (length > mostBytes) rest = []
    else if (left.length > 0) rest.push(left)
    if (lines.length > 0) yield lines
  }
  if (length > 0) {
    yield [length > mostBytes ? undefined : withoutReturn(joined(rest, new Uint8Array()))]
  }
}

function joined(parts: readonly Uint8Array[], last: Uint8Array): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, last.length))
  let at = 0
  for (const part of [...parts, last]) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === carriageReturn ? line.subarray(0, -1) : line
}
