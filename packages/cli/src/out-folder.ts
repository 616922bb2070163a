import { lstat, readdir, realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Problem } from '@reviewkit/problem'
import { shown } from './shown.ts'
import { errorCode, systemProblem } from './system-problem.ts'

/** Marks a folder as one that `build` wrote and may replace. */
export const marker = '.reviewkit-build'

/** Why a build of a site may not take the place of what is there; undefined where it may. */
export async function refusalToReplace(out: string, site: string): Promise<Problem | undefined> {
  const file = shown(out)
  const refuse = (code: string, message: string, hint: string): Problem => {
    return { severity: 'error', code, message, file, hint }
  }
  if (isWithin(await realPath(join(site, 'reviews')), await realPath(out))) {
    const message = `The folder ${file} lies among the reviews, and the build would be read as one.`
    return refuse('out-among-reviews', message, 'Name another folder with --out, such as dist.')
  }
  try {
    const names = await readdir(out)
    if (names.length === 0 || names.includes(marker)) return undefined
    const message = `The folder ${file} holds files that no build wrote, and is left as it is.`
    return refuse('out-not-a-build', message, 'Name another folder with --out, or empty this one.')
  } catch (error) {
    const code = errorCode(error)
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
      const what = `The folder ${file} cannot be read`
      return systemProblem(error, { code: 'folder-not-readable', what, file })
    }
    // A link to nowhere is there, although there is nothing to list.
    if (!(await lstat(out).catch(() => undefined))) return undefined
    const message = `${file} is not a folder, and is left as it is.`
    return refuse('out-not-a-folder', message, 'Name a folder with --out, or move that file away.')
  }
}

/** Where a path leads once links are followed, as far as it is there. */
async function realPath(path: string): Promise<string> {
  const whole = resolve(path)
  return await realpath(whole).catch(async () =>
    dirname(whole) === whole ? whole : join(await realPath(dirname(whole)), basename(whole)),
  )
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
