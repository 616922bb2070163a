import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { compareProblems, type Problem } from '@reviewkit/problem'
import type { Site } from '@reviewkit/schema'
import { adviceOn } from '../advice.ts'
import { assets } from '../assets.ts'
import { embedJson } from '../embed-json.ts'
import { marker, refusalToReplace } from '../out-folder.ts'
import { homePage, notFoundPage, reviewPage } from '../pages.ts'
import { replaceFolder } from '../replace-folder.ts'
import type { SiteReview } from '../review-folder.ts'
import { shown } from '../shown.ts'
import { type ReadSite, readSite } from '../site.ts'
import { systemProblem } from '../system-problem.ts'

export interface Built {
  site: Site
  /** The reviews that have a page, newest first. */
  reviews: readonly SiteReview[]
  /** The folder that was written; absent where nothing was: the problems say why. */
  out?: string
  /** In the order of the files. */
  problems: readonly Problem[]
}

/**
 * Writes a site’s pages to a folder, whole or not at all: the old build stays until the new one is
 * complete. Drafts and reviews with an error are left out, and the others are built. A folder that
 * no build wrote is not touched.
 *
 * @param folder - holds `site.yaml` and `reviews/SLUG/review.md`
 * @param out - `dist` in that folder
 *
 * @example
 * const { out, problems } = await build('no/such/folder')
 * out // undefined
 * problems[0]?.message // 'There is no folder no/such/folder.'
 */
export async function build(folder: string, out = join(folder, 'dist')): Promise<Built> {
  const read = await readSite(folder)
  const reviews = read.reviews.filter(({ review }) => !review.draft)
  const problems = [...read.problems, ...read.reviews.flatMap(adviceOn)]
  const refusal = read.isSite
    ? ((await refusalToReplace(out, folder)) ?? (await write(out, { ...read, reviews })))
    : undefined
  return {
    site: read.site,
    reviews,
    ...(read.isSite && !refusal && { out }),
    problems: [...problems, ...(refusal ? [refusal] : [])].sort(compareProblems),
  }
}

async function write(out: string, read: ReadSite): Promise<Problem | undefined> {
  try {
    await replaceFolder(out, draft => writeSite(draft, read))
    return undefined
  } catch (error) {
    const file = shown(stoppedAt(error, out))
    return systemProblem(error, {
      code: 'build-not-written',
      what: `Nothing is built, because of ${file}`,
      file,
    })
  }
}

/** The file that could not be read, or the folder that could not be written; its draft has a name that says nothing. */
function stoppedAt(error: unknown, out: string): string {
  const path = error instanceof Error && 'path' in error ? String(error.path) : out
  return path.includes(`.${basename(out)}.`) ? out : path
}

async function writeSite(draft: string, read: ReadSite): Promise<void> {
  // What is ours comes last: a picture of an author takes the place of none of our files.
  for (const { name, path } of read.files) await copy(path, join(draft, name))
  for (const item of read.reviews) await writeReview(draft, read, item)
  for (const { name, path } of assets()) await copy(path, join(draft, name))
  await writeText(join(draft, 'index.html'), homePage(read))
  await writeText(join(draft, '404.html'), notFoundPage(read))
  await writeText(join(draft, marker), '')
}

async function writeReview(draft: string, read: ReadSite, item: SiteReview): Promise<void> {
  const place = join(draft, 'reviews', item.slug)
  await writeText(join(place, 'index.html'), reviewPage(read, item))
  await writeText(join(place, 'embed.json'), embedJson(read, item))
  for (const name of item.files) await copy(join(item.folder, name), join(place, name))
}

async function writeText(path: string, content: { toString(): string }): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content.toString())
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await copyFile(from, to)
}
