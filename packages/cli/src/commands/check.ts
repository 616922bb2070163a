import { compareProblems, type Problem } from '@reviewkit/problem'
import { adviceOn } from '../advice.ts'
import { readSite } from '../site.ts'

/**
 * Every problem of a site: in its files, in the texts of its reviews and drafts, and pictures that
 * are not there. In the order of the files; writes nothing and never throws on what it reads.
 *
 * @param folder - holds `site.yaml` and `reviews/SLUG/review.md`
 *
 * @example
 * const problems = await check('no/such/folder')
 * problems.map(({ code }) => code) // ['folder-not-found']
 */
export async function check(folder: string): Promise<Problem[]> {
  const { reviews, problems } = await readSite(folder)
  return [...problems, ...reviews.flatMap(adviceOn)].sort(compareProblems)
}
