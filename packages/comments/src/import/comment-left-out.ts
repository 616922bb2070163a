import type { Problem } from '@reviewkit/problem'
import type { Place } from './comment-problems.ts'

/** A comment of which nobody knows what it was about. */
export function withoutThread(id: string, place: Place): Problem {
  const which = id === '' ? 'A comment' : `The comment ${quoted(id)}`
  return {
    severity: 'error',
    code: 'comment-without-thread',
    message: `${which} does not say which page it belongs to, and is left out.`,
    ...place,
    hint: 'Write the address of its page there, and import again.',
  }
}

/** Something else in the place of a comment. */
export function notAComment(place: Place): Problem {
  return {
    severity: 'error',
    code: 'comment-not-readable',
    message: 'What stands here is no comment, and is left out.',
    ...place,
    hint: 'Write an object with the keys of its neighbours, and import again.',
  }
}

/** Words of a file within a message: no more than an honest one is long. */
export function quoted(words: string): string {
  return `"${words.length > 64 ? `${[...words.slice(0, 64)].slice(0, -1).join('')}…` : words}"`
}
