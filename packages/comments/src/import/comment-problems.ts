import type { Problem } from '@reviewkit/problem'
import { mostText } from './xml-records.ts'

interface Place {
  readonly line: number
  readonly column: number
}

export const commentTooLong = ({ line, column }: Place): Problem => ({
  severity: 'warning',
  code: 'comment-too-long',
  message: `Of a comment of more than ${mostText} characters the rest is left out.`,
  line,
  column,
  hint: 'Shorten it in the file, or post the rest as a reply.',
})

export const commentEmpty = ({ line, column }: Place): Problem => ({
  severity: 'warning',
  code: 'comment-empty',
  message: 'A comment has no words that can be read.',
  line,
  column,
  hint: 'Delete it once it is imported, if nobody answered it.',
})

export const nothingToImport: Problem = {
  severity: 'warning',
  code: 'comments-none',
  message: 'There is no comment in the file.',
  hint: 'Look whether the export holds the comments, or only the pages.',
}
