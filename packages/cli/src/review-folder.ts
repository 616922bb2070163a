import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Problem } from '@reviewkit/problem'
import { type Comment, parseComments, parseReview, type Review, type Site } from '@reviewkit/schema'
import { withKnownAuthors } from './authors.ts'
import { shown } from './shown.ts'
import { systemProblem } from './system-problem.ts'
import { readTextFile } from './text-file.ts'

/** A review of a site, with what lies beside it. */
export interface SiteReview {
  /** The name of its page, `reviews/SLUG/`: as the review says, else that of its folder. */
  slug: string
  /** The absolute path of its folder. */
  folder: string
  /** The path of its `review.md`, as a person would write it. */
  file: string
  source: string
  review: Review
  /** The comments that belong to the source, such as imported ones. */
  comments: readonly Comment[]
  /** The pictures and other files beside it, by their paths from its folder, with `/`. */
  files: readonly string[]
}

/** Reads the folder of one review. Without `review` where an error stands in its way. */
export async function readReviewFolder(
  folder: string,
  name: string,
  { site, comments: withComments }: { site: Site; comments: boolean },
): Promise<{ review?: SiteReview; problems: Problem[] }> {
  const path = join(folder, 'review.md')
  const file = shown(path)
  const { files, problems } = await filesBeside(folder)
  const source = await readTextFile(path)
  if (typeof source !== 'string') {
    return { problems: [...problems, source ?? withoutReview(folder, files)] }
  }
  const { language, authors } = site
  const defaults = { slug: name, ...(language && { language }), ...(authors && { authors }) }
  const parsed = parseReview(source, { file, defaults })
  problems.push(...parsed.problems.map(aboutFolder))
  const comments = withComments ? await readComments(join(folder, 'comments.ndjson'), problems) : []
  if (!parsed.review) return { problems }
  const review = withKnownAuthors(parsed.review, authors)
  const slug = review.slug ?? name
  return { review: { slug, folder, file, source, review, comments, files }, problems }
}

function withoutReview(folder: string, files: readonly string[]): Problem {
  const [only, ...others] = files.filter(name => /^[^/]+\.(md|markdown)$/i.test(name))
  return {
    severity: 'warning',
    code: 'folder-without-review',
    message: `The folder ${shown(folder)} holds no review.md.`,
    file: shown(folder),
    hint:
      only !== undefined && others.length === 0
        ? `Rename ${only} to review.md.`
        : 'Name the review’s file review.md, or move the folder out of reviews.',
  }
}

/** A slug that nobody wrote is the folder’s name; its place is then the first line. */
function aboutFolder(problem: Problem): Problem {
  if (problem.code !== 'slug-not-readable' || problem.line !== 1) return problem
  return {
    ...problem,
    message: 'The name of the folder cannot be one part of an address.',
    hint: 'Rename the folder, for example her-2013, or write such a slug: in the review.',
  }
}

async function readComments(path: string, problems: Problem[]): Promise<readonly Comment[]> {
  const source = await readTextFile(path)
  if (source === undefined) return []
  if (typeof source !== 'string') {
    problems.push(source)
    return []
  }
  const parsed = parseComments(source, { file: shown(path) })
  problems.push(...parsed.problems)
  return parsed.comments
}

/** What `build` writes into the folder of a page itself. */
const taken = ['index.html', 'embed.json']

async function filesBeside(folder: string): Promise<{ files: string[]; problems: Problem[] }> {
  const problems: Problem[] = []
  const files: string[] = []
  for (const entry of await entriesBelow(folder, problems)) {
    const path = join(entry.parentPath, entry.name)
    const name = relative(folder, path).split(sep).join('/')
    const [first = ''] = name.split('/')
    if (name.split('/').some(part => part.startsWith('.'))) continue
    if (name === 'review.md' || name === 'comments.ndjson') continue
    if (!entry.isFile()) {
      if (entry.isSymbolicLink()) problems.push(linked(path))
    } else if (taken.includes(first.toLowerCase())) {
      problems.push({
        severity: 'error',
        code: 'file-name-taken',
        message: `The file ${shown(path)} would take the place of the review’s own ${first.toLowerCase()}.`,
        file: shown(path),
        hint: 'Give it another name.',
      })
    } else files.push(name)
  }
  return { files: files.sort(), problems }
}

async function entriesBelow(folder: string, problems: Problem[]): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true, recursive: true })
  } catch (error) {
    const file = shown(folder)
    const what = `The files in ${file} cannot be listed`
    problems.push(systemProblem(error, { code: 'folder-not-readable', what, file }))
    return []
  }
}

function linked(path: string): Problem {
  return {
    severity: 'warning',
    code: 'link-not-followed',
    message: `${shown(path)} is a link to another place, and is left out.`,
    file: shown(path),
    hint: 'Put the file itself there.',
  }
}
