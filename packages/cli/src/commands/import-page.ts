import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '@reviewkit/problem'
import { parseReview, stringifyComments, stringifyReview } from '@reviewkit/schema'
import { importPage } from '../import/page.ts'
import { shown } from '../shown.ts'
import { errorCode, systemProblem } from '../system-problem.ts'
import { readTextFile } from '../text-file.ts'

export interface Imported {
  /** The files that hold it now. */
  written: string[]
  problems: Problem[]
}

/**
 * Reads the text of a scraped review page and writes `SLUG/review.md` and `SLUG/comments.ndjson`
 * into a folder. A file that is there already is never written over.
 */
export async function importPageFile(path: string, out: string): Promise<Imported> {
  const file = shown(path)
  const source = await readTextFile(path)
  if (typeof source !== 'string') return { written: [], problems: [source ?? notFound(file)] }
  const { review, comments, problems } = await importPage(source, { file })
  if (!review) return { written: [], problems }

  const folder = join(out, slugOf(review.title))
  const reviewFile = { path: join(folder, 'review.md'), content: stringifyReview(review) }
  const commentFile = {
    path: join(folder, 'comments.ndjson'),
    content: stringifyComments(comments),
  }
  const written: string[] = []
  try {
    await mkdir(folder, { recursive: true })
    for (const { path, content } of [reviewFile, commentFile]) {
      if (await writeNew(path, content)) written.push(path)
      else problems.push(alreadyThere(shown(path)))
    }
  } catch (error) {
    const what = `${shown(folder)} cannot be written`
    problems.push(systemProblem(error, { code: 'file-not-written', what, file: shown(folder) }))
  }
  // A page may hold more than a review can, and its words are kept all the same.
  const read = parseReview(reviewFile.content, { file: shown(reviewFile.path) })
  const errors = read.problems.filter(({ severity }) => severity === 'error')
  return { written, problems: [...problems, ...errors] }
}

function notFound(file: string): Problem {
  return {
    severity: 'error',
    code: 'file-not-found',
    message: `There is no file ${file}.`,
    file,
    hint: 'Name a file that holds the text of a review page.',
  }
}

/** The name of a review's folder: the letters and digits of its title, in any script. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-/, '')
  return [...words].slice(0, 60).join('').replace(/-$/, '') || 'review'
}

/** Writes a file that is not there yet; one with the same content counts as written. */
async function writeNew(path: string, content: string): Promise<boolean> {
  try {
    await writeFile(path, content, { flag: 'wx' })
    return true
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
    return (await readTextFile(path)) === content
  }
}

function alreadyThere(file: string): Problem {
  return {
    severity: 'error',
    code: 'file-exists',
    message: `The file ${file} is there already, and is left as it is.`,
    file,
    hint: 'Import into another folder with --out, or move that file away.',
  }
}
