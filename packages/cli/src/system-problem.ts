import type { Problem } from '@reviewkit/problem'

/** What the operating system says, in plain words, and what helps. */
const reasons: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  EACCES: ['this user has no right to it', 'Give the right with chmod or chown, or name another.'],
  EPERM: ['this user has no right to it', 'Give the right with chmod or chown, or name another.'],
  ENOENT: ['it is not there', 'Look at the spelling of the path.'],
  EISDIR: ['it is a folder', 'Name a file, or move the folder away.'],
  ENOTDIR: ['a part of its path is a file', 'Name a path that leads through folders.'],
  EEXIST: ['a file of that name is there', 'Name another, or move that file away.'],
  ENOSPC: ['the disk is full', 'Make room on the disk, or name a folder on another one.'],
  EROFS: ['the disk can only be read', 'Name a folder on another disk.'],
  ENAMETOOLONG: ['its name is too long', 'Write a shorter name.'],
  ELOOP: ['its links lead round in a circle', 'Name the file itself.'],
}

/**
 * What an error of the operating system means for the person at the keyboard. Any other error is a
 * mistake of ours, and goes on its way.
 *
 * @param what - what could not be done, as the first half of a sentence
 */
export function systemProblem(
  error: unknown,
  { code, what, file }: { code: string; what: string; file?: string },
): Problem {
  const name = errorCode(error)
  if (name === undefined || !(error instanceof Error) || !('syscall' in error)) throw error
  const [reason, hint] = reasons[name] ?? [
    `the system answers ${name}`,
    'Look that word up, or name another place.',
  ]
  const place = file === undefined ? {} : { file }
  return { severity: 'error', code, message: `${what}: ${reason}.`, ...place, hint }
}

/** The system’s short name for an error, such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  const known = error instanceof Error && 'code' in error && typeof error.code === 'string'
  return known ? String(error.code) : undefined
}
