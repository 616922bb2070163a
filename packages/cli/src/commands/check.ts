import type { Problem } from '@reviewkit/problem'
import { adviceOn } from '../advice.ts'
import { readSite } from '../site.ts'

/** Every problem of a site, and of the texts of its reviews. */
export async function check(folder: string): Promise<Problem[]> {
  const { reviews, problems } = await readSite(folder)
  return [...problems, ...reviews.flatMap(adviceOn)]
}
