import type { Problem } from '@reviewkit/problem'
import { mostText } from './xml-records.ts'

/** Where it stands: by lines, or by the path in a file of one value. */
export type Place = Pick<Problem, 'line' | 'column' | 'path'>

export const commentTooLong = (place: Place): Problem => ({
  severity: 'warning',
  code: 'comment-too-long',
  message: `Of a comment of more than ${mostText} characters the rest is left out.`,
  ...placeOf(place),
  hint: 'Shorten it in the file, or post the rest as a reply.',
})

export const commentEmpty = (place: Place): Problem => ({
  severity: 'warning',
  code: 'comment-empty',
  message: 'A comment has no words that can be read.',
  ...placeOf(place),
  hint: 'Delete it once it is imported, if nobody answered it.',
})

export const nothingToImport: Problem = {
  severity: 'warning',
  code: 'comments-none',
  message: 'There is no comment in the file.',
  hint: 'Look whether the export holds the comments, or only the pages.',
}

/** A record has more than its place. */
function placeOf({ line, column, path }: Place): Place {
  return {
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(path !== undefined && { path }),
  }
}
