import { open } from 'node:fs/promises'
import type { Problem } from '@reviewkit/problem'
import { shown } from '../shown.ts'
import { errorCode, systemProblem } from '../system-problem.ts'

/** A file that is being read. */
export interface FileBytes {
  size: number
  /** @param read - hears how many bytes have been read so far */
  bytes(read?: (bytes: number) => void): AsyncIterable<Uint8Array>
  close(): Promise<void>
}

/** Opens a file to be read piece by piece; a problem where that is not possible. */
export async function openBytes(path: string): Promise<FileBytes | Problem> {
  try {
    const file = await open(path)
    const { size } = await file.stat()
    return {
      size,
      async *bytes(read = () => {}) {
        let done = 0
        for await (const piece of file.createReadStream({ autoClose: false })) {
          done += piece.length
          read(done)
          yield piece
        }
      },
      close: () => file.close(),
    }
  } catch (error) {
    const file = shown(path)
    if (errorCode(error) !== 'ENOENT') {
      const what = `The file ${file} cannot be read`
      return systemProblem(error, { code: 'file-not-readable', what, file })
    }
    const message = `There is no file ${file}.`
    const hint = 'Name the file that the old site exported.'
    return { severity: 'error', code: 'file-not-found', message, file, hint }
  }
}
