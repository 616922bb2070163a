import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Problem } from '@reviewkit/problem'
import {
  type Comment,
  parseComments,
  parseReview,
  parseSite,
  type Review,
  type Site,
} from '@reviewkit/schema'

/** A review of a site, with what lies beside it. */
export interface SiteReview {
  /** The name of its folder, and of its page: `reviews/SLUG/`. */
  slug: string
  /** The absolute path of its folder. */
  folder: string
  /** The path of its `review.md`, as a person would write it. */
  file: string
  source: string
  review: Review
  /** The comments that belong to the source, such as imported ones. */
  comments: readonly Comment[]
  /** Absolute paths of the pictures and other files beside it. */
  files: readonly string[]
}

export interface ReadSite {
  site: Site
  /** Newest first. Drafts and reviews with an error are left out. */
  reviews: readonly SiteReview[]
  problems: readonly Problem[]
}

/**
 * Reads a site: `site.yaml` and `reviews/SLUG/review.md` with its files and comments beside it.
 * What cannot be read is a problem and stops nothing else.
 */
export async function readSite(folder: string): Promise<ReadSite> {
  const problems: Problem[] = []
  const site = await readConfiguration(folder, problems)
  const reviews: SiteReview[] = []
  for (const slug of await foldersIn(join(folder, 'reviews'), problems)) {
    const found = await readReview(folder, slug, site, problems)
    if (found && !found.review.draft) reviews.push(found)
  }
  return { site, reviews: withOwnSlugs(reviews, problems).sort(newestFirst), problems }
}

async function readConfiguration(folder: string, problems: Problem[]): Promise<Site> {
  const file = join(folder, 'site.yaml')
  const source = await readText(file)
  if (source === undefined) {
    problems.push({
      severity: 'warning',
      code: 'site-without-configuration',
      message: `There is no site.yaml in ${shown(folder)}, so the site has no name.`,
      file: shown(file),
      hint: 'Write a file site.yaml with at least: title: The name of your site',
    })
    return { title: 'Reviews', language: 'en', authors: [] }
  }
  const parsed = parseSite(source, { file: shown(file) })
  problems.push(...parsed.problems)
  return parsed.site ?? { title: 'Reviews', language: 'en', authors: [] }
}

async function readReview(
  folder: string,
  slug: string,
  site: Site,
  problems: Problem[],
): Promise<SiteReview | undefined> {
  const here = join(folder, 'reviews', slug)
  const file = join(here, 'review.md')
  const source = await readText(file)
  if (source === undefined) {
    problems.push({
      severity: 'warning',
      code: 'folder-without-review',
      message: `The folder ${shown(here)} holds no review.md.`,
      file: shown(file),
      hint: 'Name the review’s file review.md, or move the folder out of reviews.',
    })
    return undefined
  }
  const { language, authors } = site
  const parsed = parseReview(source, { file: shown(file), defaults: { slug, language, authors } })
  problems.push(...parsed.problems)
  const comments = await readComments(join(here, 'comments.ndjson'), problems)
  if (!parsed.review) return undefined
  return {
    slug: parsed.review.slug ?? slug,
    folder: here,
    file: shown(file),
    source,
    review: parsed.review,
    comments,
    files: await filesBeside(here),
  }
}

async function readComments(file: string, problems: Problem[]): Promise<readonly Comment[]> {
  const source = await readText(file)
  if (source === undefined) return []
  const parsed = parseComments(source, { file: shown(file) })
  problems.push(...parsed.problems)
  return parsed.comments
}

async function foldersIn(folder: string, problems: Problem[]): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries
      .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(entry => entry.name)
      .sort()
  } catch {
    problems.push({
      severity: 'error',
      code: 'site-without-reviews',
      message: `There is no folder ${shown(folder)}.`,
      file: shown(folder),
      hint: 'Name the folder of a site: one that holds reviews/SLUG/review.md.',
    })
    return []
  }
}

async function filesBeside(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => !['review.md', 'comments.ndjson'].includes(relative(folder, path)))
    .sort()
}

/** A page can hold one review: the first to claim a slug keeps it. */
function withOwnSlugs(reviews: readonly SiteReview[], problems: Problem[]): SiteReview[] {
  const owners = new Map<string, SiteReview>()
  for (const item of reviews) {
    const owner = owners.get(item.slug)
    if (!owner) owners.set(item.slug, item)
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

const newestFirst = (a: SiteReview, b: SiteReview): number =>
  (b.review.published ?? '').localeCompare(a.review.published ?? '') || a.slug.localeCompare(b.slug)

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    return undefined
  }
}

/** A path as the person who typed the command would write it. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path)
  return near === '' ? '.' : near.startsWith(`..${sep}..`) ? path : near
}
