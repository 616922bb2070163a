/** A file that comes in pieces of some lengths, over and over. */
export async function* inPieces(
  file: string | Uint8Array,
  lengths: readonly number[] = [Number.POSITIVE_INFINITY],
): AsyncGenerator<Uint8Array> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  for (let from = 0, index = 0; from < bytes.length; index++) {
    const length = lengths[index % lengths.length] ?? 1
    yield bytes.subarray(from, from + length)
    from += length
  }
}

export async function listOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}
