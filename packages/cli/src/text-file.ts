import { readFile } from 'node:fs/promises'
import type { Problem } from '@reviewkit/problem'
import { shown } from './shown.ts'
import { errorCode, systemProblem } from './system-problem.ts'

/** The text of a file; the problem with reading it; or nothing, where there is no such file. */
export async function readTextFile(path: string): Promise<string | Problem | undefined> {
  const file = shown(path)
  try {
    // A byte order mark is kept: places in the file are counted with it.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path))
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT') return undefined
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      return {
        severity: 'error',
        code: 'file-not-utf8',
        message: `The file ${file} is not text in UTF-8.`,
        file,
        hint: 'Save it in UTF-8: editors ask for the encoding under Save as.',
      }
    }
    return systemProblem(error, {
      code: 'file-not-readable',
      what: `The file ${file} cannot be read`,
      file,
    })
  }
}
