import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type SqliteStore, sqliteStore } from '@reviewkit/comment-server/sqlite'
import type { Problem } from '@reviewkit/problem'
import { shown } from './shown.ts'
import { systemProblem } from './system-problem.ts'

/** Where a site keeps what its readers write. */
export const commentFile = (folder: string) => join(folder, '.reviewkit', 'comments.sqlite')

/** Opens the file in which a site keeps what its readers write, and makes one where there is none. */
export async function openCommentFile(folder: string): Promise<SqliteStore | Problem> {
  const path = commentFile(folder)
  const file = shown(path)
  try {
    await mkdir(dirname(path), { recursive: true })
  } catch (error) {
    const what = 'There is no place for the comments'
    return systemProblem(error, { code: 'comments-not-opened', what, file })
  }
  try {
    return sqliteStore(path)
  } catch (error) {
    // It says in a sentence what is wrong with the file; anything else is a mistake of ours.
    const said =
      error instanceof Error ? /^sqliteStore: (.+)$/s.exec(error.message)?.[1] : undefined
    if (said === undefined) throw error
    return {
      severity: 'error',
      code: 'comments-not-opened',
      message: said.replaceAll(path, `The file ${file}`),
      file,
      hint: 'Move the file away to begin with the comments of the source alone.',
    }
  }
}
