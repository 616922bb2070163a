import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Bytes that are held until they are written together: no line is longer. */
const held = 4 * 1024 * 1024

/** Lines by key, on the disk instead of in memory. */
export interface Spool {
  add(key: string, line: string): Promise<void>
  /** The lines of a key, in their order. */
  lines(key: string): Promise<string[]>
}

/**
 * A place for more lines than fit in memory: one file, into which each key writes what it gathered, and
 * knows where. It is gone when `use` is done; where the system allows it, its name goes at once, so
 * that nothing is left behind by a process that is ended.
 */
export async function withSpool<T>(use: (spool: Spool) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'reviewkit-import-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const file = await open(join(folder, 'lines'), 'w+')
    try {
      await remove().catch(() => {})
      return await use(spoolIn(file))
    } finally {
      await file.close()
    }
  } finally {
    await remove()
  }
}

function spoolIn(file: FileHandle): Spool {
  // As bytes and numbers, not as strings and objects: what lives for a while, a million times over,
  // is what the memory is full of long before it is collected.
  const waiting = Buffer.allocUnsafe(held)
  const sorted = Buffer.allocUnsafe(held)
  let used = 0
  let end = 0
  let waitingParts = createParts()
  const parts = createParts()

  const flush = async () => {
    let at = 0
    for (const key of waitingParts.keys()) {
      const start = at
      for (const part of waitingParts.of(key)) {
        at += waiting.copy(sorted, at, part.start, part.start + part.length)
      }
      parts.add(key, end + start, at - start)
    }
    waitingParts = createParts()
    used = 0
    await writeAll(file, sorted.subarray(0, at), end)
    end += at
  }

  return {
    async add(key, line) {
      const length = Buffer.byteLength(line) + 1
      if (used + length > held) await flush()
      waitingParts.add(key, used, length)
      used += waiting.write(line, used)
      used += waiting.write('\n', used)
    },
    async lines(key) {
      if (used > 0) await flush()
      const texts: string[] = []
      for (const { start, length } of parts.of(key)) {
        const part = Buffer.allocUnsafe(length)
        const { bytesRead } = await file.read(part, 0, length, start)
        if (bytesRead < length) throw new Error('The lines that wait on the disk are cut off.')
        texts.push(part.toString())
      }
      return texts.join('').split('\n').slice(0, -1)
    },
  }
}

/** A disk that is nearly full takes a part, and says why only when it is asked again. */
async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}

/** Which parts of a file belong to which key: of each part its start, its length, and the part of its key before it. */
function createParts() {
  const last = new Map<string, number>()
  let numbers = new Float64Array(3 * 1024)
  let count = 0
  return {
    keys: () => last.keys(),
    add(key: string, start: number, length: number) {
      const at = 3 * count
      if (at === numbers.length) {
        const longer = new Float64Array(2 * numbers.length)
        longer.set(numbers)
        numbers = longer
      }
      numbers[at] = start
      numbers[at + 1] = length
      numbers[at + 2] = last.get(key) ?? -1
      last.set(key, count)
      count += 1
    },
    /** In the order in which they came. */
    of(key: string): { start: number; length: number }[] {
      const found: { start: number; length: number }[] = []
      for (let part = last.get(key) ?? -1; part >= 0; part = numbers[3 * part + 2] ?? -1) {
        found.push({ start: numbers[3 * part] ?? 0, length: numbers[3 * part + 1] ?? 0 })
      }
      return found.reverse()
    },
  }
}
