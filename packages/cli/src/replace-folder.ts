import { randomUUID } from 'node:crypto'
import { realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { errorCode } from './system-problem.ts'

/**
 * Writes a folder anew, whole or not at all: `write` fills a draft beside it, which then takes its
 * name. What was there stays until the draft is complete, also where `write` fails or the process
 * ends. Where the name is a link, the folder it leads to is replaced.
 */
export async function replaceFolder(
  folder: string,
  write: (draft: string) => Promise<void>,
): Promise<void> {
  const target = await realpath(folder).catch(() => folder)
  const hidden = () => join(dirname(target), `.${basename(target)}.${randomUUID()}`)
  const draft = hidden()
  const former: string[] = []
  try {
    await write(draft)
    while (!(await renamed(draft, target, 'ENOTEMPTY', 'EEXIST'))) {
      const aside = hidden()
      if (await renamed(target, aside, 'ENOENT')) former.push(aside)
    }
  } catch (error) {
    // The last one moved aside comes back, unless its name is taken by now.
    const last = former.at(-1)
    if (last !== undefined) await rename(last, target).catch(() => undefined)
    throw error
  } finally {
    for (const path of [draft, ...former]) await rm(path, { recursive: true, force: true })
  }
}

/** Renames a folder; false on the answers that are expected: the name is in use, or another build was quicker. */
async function renamed(from: string, to: string, ...expected: readonly string[]): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if (expected.includes(errorCode(error) ?? '')) return false
    throw error
  }
}
