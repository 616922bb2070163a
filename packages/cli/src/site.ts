import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '@reviewkit/problem'
import { parseSite, type Site } from '@reviewkit/schema'
import { fromSiteRoot, picturesOf, type SiteFile } from './authors.ts'
import { readReviewFolder, type SiteReview } from './review-folder.ts'
import { shown } from './shown.ts'
import { slugKey } from './slug-key.ts'
import { errorCode, systemProblem } from './system-problem.ts'
import { readTextFile } from './text-file.ts'

/** A folder of reviews, as it was read. */
export interface ReadSite {
  /** False where the folder holds no site at all; the problems say why. */
  isSite: boolean
  site: Site
  /** Newest first, drafts too. A review with an error is left out. */
  reviews: readonly SiteReview[]
  /** The pictures that `site.yaml` names, such as those of its authors. */
  files: readonly SiteFile[]
  problems: readonly Problem[]
}

/**
 * Reads a site: `site.yaml` and `reviews/SLUG/review.md` with its files and comments beside it.
 * What cannot be read is a problem and stops nothing else.
 *
 * @param options.comments - false where nobody asks for them: they may be a gigabyte
 */
export async function readSite(
  folder: string,
  { comments = true }: { comments?: boolean } = {},
): Promise<ReadSite> {
  const problems: Problem[] = []
  const entries = await entriesIn(folder)
  if (!Array.isArray(entries)) {
    return { isSite: false, site: unnamed, reviews: [], files: [], problems: [entries] }
  }
  const { site, files } = await readConfiguration(folder, problems)
  const reviews: SiteReview[] = []
  for (const { name } of entries.filter(entry => isReviewFolder(entry, folder, problems))) {
    const found = await readReviewFolder(join(folder, 'reviews', name), name, { site, comments })
    problems.push(...found.problems)
    if (found.review) reviews.push(found.review)
  }
  return {
    isSite: true,
    site,
    reviews: withOwnSlugs(reviews, problems).sort(newestFirst),
    files,
    problems,
  }
}

const unnamed: Site = { title: 'Reviews' }

async function readConfiguration(
  folder: string,
  problems: Problem[],
): Promise<{ site: Site; files: SiteFile[] }> {
  const path = join(folder, 'site.yaml')
  const file = shown(path)
  const source = await readTextFile(path)
  if (typeof source !== 'string') {
    problems.push(
      source ?? {
        severity: 'warning',
        code: 'site-without-configuration',
        message: 'There is no site.yaml, so the site has no name.',
        file,
        hint: 'Write a file site.yaml with at least: title: The name of your site',
      },
    )
    return { site: unnamed, files: [] }
  }
  const parsed = parseSite(source, { file })
  problems.push(...parsed.problems)
  if (!parsed.site) return { site: unnamed, files: [] }
  const site = fromSiteRoot(parsed.site)
  return { site, files: await picturesOf(site, { folder, file, source }, problems) }
}

/** What lies in the folder `reviews`, by name; a problem where there is no such folder. */
async function entriesIn(folder: string): Promise<Dirent[] | Problem> {
  const reviews = join(folder, 'reviews')
  try {
    const entries = await readdir(reviews, { withFileTypes: true })
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' && errorCode(error) !== 'ENOTDIR') {
      const what = `The folder ${shown(reviews)} cannot be read`
      return systemProblem(error, { code: 'folder-not-readable', what, file: shown(reviews) })
    }
    const there = await stat(folder).catch(() => undefined)
    return noSite(
      !there
        ? { code: 'folder-not-found', message: `There is no folder ${shown(folder)}.` }
        : there.isDirectory()
          ? { code: 'site-without-reviews', message: `There is no folder ${shown(reviews)}.` }
          : { code: 'folder-is-a-file', message: `${shown(folder)} is a file, not a folder.` },
      folder,
    )
  }
}

function noSite(said: { code: string; message: string }, folder: string): Problem {
  const hint = 'Name the folder of a site: one that holds reviews/SLUG/review.md.'
  return { severity: 'error', ...said, file: shown(folder), hint }
}

/** Folders hold reviews. A review that lies elsewhere is told of; other files are the writer’s own. */
function isReviewFolder(entry: Dirent, folder: string, problems: Problem[]): boolean {
  const { name } = entry
  if (name.startsWith('.')) return false
  const path = shown(join(folder, 'reviews', name))
  if (entry.isSymbolicLink()) {
    problems.push({
      severity: 'warning',
      code: 'link-not-followed',
      message: `${path} is a link to another place, and is not read.`,
      file: path,
      hint: 'Put the folder itself there.',
    })
  } else if (!entry.isDirectory() && name.toLowerCase().endsWith('.md')) {
    problems.push({
      severity: 'warning',
      code: 'review-without-folder',
      message: `The file ${path} has no folder of its own, and is not read.`,
      file: path,
      hint: `Move it to ${path.slice(0, -3)}/review.md, with its pictures beside it.`,
    })
  }
  return entry.isDirectory()
}

/** A page can hold one review: the first to claim a slug keeps it. Some disks know no capitals. */
function withOwnSlugs(reviews: readonly SiteReview[], problems: Problem[]): SiteReview[] {
  const owners = new Map<string, SiteReview>()
  for (const item of reviews) {
    const key = slugKey(item.slug)
    const owner = owners.get(key)
    if (!owner) owners.set(key, item)
    else {
      problems.push({
        severity: 'error',
        code: 'slug-taken',
        message: `The slug ${item.slug} belongs to ${owner.file} already.`,
        file: item.file,
        hint: 'Write another slug, or none: the name of the folder is then used.',
      })
    }
  }
  return [...owners.values()]
}

function newestFirst(a: SiteReview, b: SiteReview): number {
  return momentOf(b) - momentOf(a) || (a.slug < b.slug ? -1 : 1)
}

/** What has no date stands last; less than any date, and equal to itself when subtracted. */
function momentOf({ review: { published } }: SiteReview): number {
  return published === undefined ? Number.MIN_SAFE_INTEGER : Date.parse(published)
}
