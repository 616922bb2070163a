import type { Bytes, Tell } from './bytes.ts'

/** UTF-16 units of a piece: the same for the same file, in whatever pieces its bytes came. */
const most = 16_384
const lost = '\uFFFD'

/**
 * The text of a file, in pieces of 16,384 UTF-16 units, the last one shorter. It is read as UTF-8,
 * with or without a byte order mark, unless a mark of UTF-16 or an XML declaration says another
 * encoding. Bytes that are none become U+FFFD; the first is told, with its place, before its piece.
 */
export async function* decodedText(bytes: Bytes, tell: Tell): AsyncGenerator<string> {
  let text = ''
  let line = 1
  let column = 1
  let told = false
  /** Follows the lines up to the first letter that is lost. */
  const check = (piece: string) => {
    const found = piece.indexOf(lost)
    const end = found < 0 ? piece.length : found
    let from = 0
    for (let at = piece.indexOf('\n'); at >= 0 && at < end; at = piece.indexOf('\n', from)) {
      line++
      column = 1
      from = at + 1
    }
    column += end - from
    if (found < 0) return
    told = true
    tell(lettersLost(line, column))
  }
  const pieces = function* (least: number) {
    let from = 0
    for (; text.length - from >= least; from += most) {
      const piece = text.slice(from, from + most)
      if (!told) check(piece)
      yield piece
    }
    text = text.slice(from)
  }
  for await (const decoded of decodedPieces(bytes)) {
    text += decoded
    yield* pieces(most)
  }
  yield* pieces(1)
}

/** Of the start, by which the encoding is told. */
const sniffed = 256

async function* decodedPieces(bytes: Bytes): AsyncGenerator<string> {
  let start: Uint8Array | undefined = new Uint8Array()
  let decoder = new TextDecoder()
  for await (let piece of bytes) {
    if (start) {
      const both: Uint8Array = new Uint8Array(start.length + piece.length)
      both.set(start)
      both.set(piece, start.length)
      start = both
      if (start.length < sniffed) continue
      decoder = decoderFor(start)
      piece = start
      start = undefined
    }
    yield decoder.decode(piece, { stream: true })
  }
  if (start) yield decoderFor(start).decode(start)
  else yield decoder.decode()
}

function decoderFor(start: Uint8Array): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le')
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be')
  const ascii = String.fromCharCode(...start.subarray(0, sniffed))
  const declaration = /^(?:\u00EF\u00BB\u00BF)?<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/
  const declared = declaration.exec(ascii)?.[1] ?? 'utf-8'
  try {
    // What is written in ASCII is not in UTF-16, whatever it says.
    return new TextDecoder(/^utf-?16/i.test(declared) ? 'utf-8' : declared)
  } catch {
    return new TextDecoder()
  }
}

const lettersLost = (line: number, column: number) =>
  ({
    severity: 'warning',
    code: 'letters-lost',
    message:
      'From here on some letters are shown as \uFFFD: their bytes are in another encoding, or they were lost before.',
    line,
    column,
    hint: 'Save the file as UTF-8, or say its encoding in the first line: <?xml version="1.0" encoding="ISO-8859-1"?>.',
  }) as const
