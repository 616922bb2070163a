import type { Problem } from '@reviewkit/problem'
import type { Tell } from './bytes.ts'
import type { Place } from './comment-problems.ts'
import { readDate } from './read-date.ts'

/** Dates before any is known: a comment has to have one. */
const unknown = '1970-01-01'

/**
 * Reads when comments were posted. One whose date cannot be read has that of its thread, else of the
 * comment before it in the file, which is about as old, else the first day of 1970; it is told which.
 */
export function createPosted(tell: Tell) {
  let last: string | undefined
  return (written: string, offset: string, thread: string | undefined, place: Place): string => {
    const date = readDate(written, { offset })
    if (date !== undefined) {
      last = date
      return date
    }
    const instead = thread ?? last ?? unknown
    tell(dateNotReadable(written, instead, place))
    return instead
  }
}

const dateNotReadable = (written: string, instead: string, place: Place): Problem => ({
  severity: 'warning',
  code: 'comment-date-not-readable',
  message:
    written.trim() === ''
      ? `A comment says nothing of its date: it has ${instead}.`
      : `“${written.slice(0, 60)}” is not understood as a date: the comment has ${instead}.`,
  ...place,
  hint: 'Write the instant with its offset, for example 2011-08-31T15:16:29Z.',
})
