import type { Bytes, Tell } from './bytes.ts'

/** So that a piece full of nothing does not become a gigabyte at once. */
const most = 16_384

/**
 * The bytes of a file, unpacked where it begins as gzip does (1F 8B). One that is damaged or cut off
 * gives what could be read of it, and a problem. What the source throws passes through.
 */
export async function* gunzipped(bytes: Bytes, tell: Tell): AsyncGenerator<Uint8Array> {
  const pieces = withStart(bytes)
  const first = await pieces.next()
  if (first.done) return
  const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b
  try {
    if (isGzip) yield* unpacked(first.value, pieces, tell)
    else {
      yield first.value
      yield* pieces
    }
  } finally {
    await pieces.return(undefined)
  }
}

/** The pieces, none empty, and the first of at least two bytes unless the file has one. */
async function* withStart(bytes: Bytes): AsyncGenerator<Uint8Array, undefined> {
  let start: Uint8Array | undefined
  let begun = false
  for await (const piece of bytes) {
    if (piece.length === 0) continue
    if (begun) yield piece
    else if (start || piece.length > 1) {
      begun = true
      yield start ? new Uint8Array([...start, ...piece]) : piece
    } else start = piece
  }
  if (!begun && start) yield start
}

async function* unpacked(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  tell: Tell,
): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip')
  const writer = writable.getWriter()
  const reader = readable.getReader()
  const ready: Uint8Array[] = []
  let failed = false
  const fail = () => {
    failed = true
  }
  // It reads ahead of every write: what stands in the stream when it fails would be lost.
  const reading = (async () => {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      if (value) ready.push(value)
    }
  })().catch(fail)
  try {
    for (let piece = first, done: boolean | undefined = false; !done && !failed; ) {
      for (let from = 0; from < piece.length && !failed; from += most) {
        await writer.write(new Uint8Array(piece.subarray(from, from + most))).catch(fail)
        yield* ready.splice(0)
      }
      const next = await rest.next()
      done = next.done
      piece = next.value ?? piece
    }
    await writer.close().catch(fail)
    await reading
    yield* ready.splice(0)
    if (failed) tell(damaged)
  } finally {
    // Where whoever reads stops early.
    await writer.abort().catch(() => {})
  }
}

const damaged = {
  severity: 'error',
  code: 'gzip-damaged',
  message: 'The compressed file is damaged or cut off: what comes after this is missing.',
  hint: 'Download or copy the file once more, and compare the sizes.',
} as const
