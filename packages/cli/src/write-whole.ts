import { randomUUID } from 'node:crypto'
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file whole or not at all: what was there stays until the new one is on the disk, and its
 * rights go over to it. Where the name is a link, the file it leads to is replaced.
 */
export async function writeWhole(path: string, content: string): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}`)
  try {
    await writeFile(draft, content, { flag: 'wx', flush: true })
    const former = await stat(target).catch(() => undefined)
    if (former) await chmod(draft, former.mode)
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
