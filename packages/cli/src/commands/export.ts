import { access, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { SqliteStore } from '@reviewkit/comment-server/sqlite'
import { compareProblems, type Problem } from '@reviewkit/problem'
import type { Comment } from '@reviewkit/schema'
import { commentFile, openCommentFile } from '../comment-file.ts'
import { mergeFile } from '../import/merge-file.ts'
import { amount } from '../reports/text.ts'
import type { SiteReview } from '../review-folder.ts'
import { shown } from '../shown.ts'
import { readSite } from '../site.ts'
import { systemProblem } from '../system-problem.ts'
import { readTextFile } from '../text-file.ts'
import { writeWhole } from '../write-whole.ts'

export interface Exported {
  problems: Problem[]
  /** What was written; empty where nothing could be. */
  text: string
}

/**
 * Writes all comments of a site, those of its source and those that its readers wrote since, merged:
 * a file `SLUG.ndjson` for each review that has some, in the form of `comments.ndjson`. What such a file
 * holds from before is merged too, so that no export loses a comment.
 */
export async function exportComments(
  folder: string,
  out = join(folder, 'comments'),
): Promise<Exported> {
  const site = await readSite(folder)
  const problems = site.problems.filter(({ severity }) => severity === 'error')
  if (!site.isSite) return { problems, text: '' }
  const store = await openIfThere(folder)
  if (store && 'code' in store) return { problems: [...problems, store], text: '' }
  let files = 0
  let comments = 0
  try {
    for (const review of site.reviews) {
      const count = await exportReview(review, { store, out, problems })
      files += count > 0 ? 1 : 0
      comments += count
    }
  } catch (error) {
    const what = `The comments cannot be written to ${shown(out)}`
    const said = { code: 'file-not-written', what, file: shown(out) }
    return { problems: [...problems, systemProblem(error, said)], text: '' }
  } finally {
    await store?.close()
  }
  const said = `Exported ${amount(comments, 'comment')} of ${amount(files, 'review')} to ${shown(out)}`
  return { problems: problems.sort(compareProblems), text: comments > 0 ? said : 'No comments.' }
}

/** Where nobody has served the site yet, there is nothing to open, and nothing is made. */
async function openIfThere(folder: string): Promise<SqliteStore | Problem | undefined> {
  const isThere = await access(commentFile(folder)).then(
    () => true,
    () => false,
  )
  return isThere ? await openCommentFile(folder) : undefined
}

async function exportReview(
  { slug, comments }: SiteReview,
  { store, out, problems }: { store: SqliteStore | undefined; out: string; problems: Problem[] },
): Promise<number> {
  const written: Comment[] = []
  for (const { comment } of (await store?.list(slug)) ?? []) written.push(comment)
  if (comments.length + written.length === 0) return 0
  const path = join(out, `${slug}.ndjson`)
  const file = shown(path)
  const text = (await readTextFile(path)) ?? ''
  if (typeof text !== 'string') {
    problems.push(text)
    return 0
  }
  const merged = mergeFile(text, [comments, written], { file, source: 'site' })
  problems.push(...merged.problems)
  if (merged.content !== text) {
    await mkdir(out, { recursive: true })
    await writeWhole(path, merged.content)
  }
  return merged.outcomes.reduce((sum, { added, changed, same }) => sum + added + changed + same, 0)
}
