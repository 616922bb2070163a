/** A line of a file, without its end. */
export interface TextLine {
  /** From 1. */
  number: number
  text: string
}

/** UTF-16 units: a line of more is not held. */
const most = 32 * 1024 * 1024

/**
 * The lines of a text that comes in pieces, of those that are not blank. A line without end would fill
 * the memory: of one of more than 32 million characters the text is undefined.
 */
export async function* textLines(
  pieces: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<TextLine | { number: number; text: undefined }> {
  let parts: string[] = []
  let length = 0
  let number = 1
  const ended = () => {
    const text = parts.join('')
    const line = length > most ? { number, text: undefined } : { number, text }
    parts = []
    length = 0
    number += 1
    return line.text?.trim() === '' ? undefined : line
  }
  const add = (part: string) => {
    length += part.length
    if (length > most) parts = []
    else parts.push(part)
  }
  for await (const piece of pieces) {
    let from = 0
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', from)) {
      add(piece.slice(from, at))
      const line = ended()
      if (line) yield line
      from = at + 1
    }
    if (from < piece.length) add(piece.slice(from))
  }
  const last = ended()
  if (last) yield last
}
