import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Problem } from '@reviewkit/problem'
import { adviceOn } from '../advice.ts'
import { addresses, homePage, reviewPage } from '../pages.ts'
import { type ReadSite, readSite, type SiteReview, shown } from '../site.ts'
import { embedJson } from '../embed-json.ts'
import { assets } from '../assets.ts'

export interface Built extends ReadSite {
  /** The folder that was written. */
  out: string
}

/** Marks a folder as one that `build` wrote and may replace. */
const marker = '.reviewkit-build'

/**
 * Writes a site’s pages to a folder, whole or not at all: the old build stays until the new one is
 * complete. A review with an error is left out, and the others are built.
 */
export async function build(folder: string, out = join(folder, 'dist')): Promise<Built> {
  const read = await readSite(folder)
  const problems = [...read.problems, ...read.reviews.flatMap(adviceOn)]
  const refused = await refusalToReplace(out)
  if (refused) return { ...read, problems: [...problems, refused], out }

  const draft = `${out}.${randomUUID()}`
  try {
    await write(draft, marker, '')
    await write(draft, 'index.html', homePage(read))
    for (const item of read.reviews) await writeReview(draft, read, item)
    for (const { name, path } of assets()) await copy(path, join(draft, name))
    await rm(out, { recursive: true, force: true })
    await rename(draft, out)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return { ...read, problems, out }
}

async function writeReview(draft: string, read: ReadSite, item: SiteReview): Promise<void> {
  const place = addresses.review(item.slug).slice(1)
  await write(draft, `${place}index.html`, reviewPage(read, item))
  await write(draft, `${place}embed.json`, embedJson(read, item))
  for (const file of item.files) {
    await copy(file, join(draft, place, relative(item.folder, file)))
  }
}

async function refusalToReplace(out: string): Promise<Problem | undefined> {
  const names = await readdir(out).catch(() => [])
  if (names.length === 0 || names.includes(marker)) return undefined
  return {
    severity: 'error',
    code: 'out-not-a-build',
    message: `The folder ${shown(out)} holds files that no build wrote, and is left as it is.`,
    file: shown(out),
    hint: 'Name another folder with --out, or empty this one.',
  }
}

async function write(folder: string, name: string, content: { toString(): string }): Promise<void> {
  const path = join(folder, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content.toString())
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await copyFile(from, to)
}
