import type { PageLine as Line } from '@reviewkit/comments/import'
import type { Problem } from '@reviewkit/problem'

/** Gathers what is to be said about a page: what stops its import, and each line that was left out. */
export interface Notes {
  readonly problems: Problem[]
  /** The name of the page’s file, where it has one. */
  readonly place: { file?: string }
  error(code: string, message: string, hint: string): void
  warning(code: string, message: string, rest: { line: number; hint: string }): void
  /** @param why - the rest of a sentence that begins with the line itself */
  leftOut(code: string, line: Line, why: string): void
}

export function notesOn(file: string | undefined): Notes {
  const problems: Problem[] = []
  const place = file === undefined ? {} : { file }
  return {
    problems,
    place,
    error: (code, message, hint) =>
      problems.push({ severity: 'error', code, message, ...place, hint }),
    warning: (code, message, rest) =>
      problems.push({ severity: 'warning', code, message, ...place, ...rest }),
    leftOut: (code, { number, text }, why) =>
      problems.push({
        severity: 'warning',
        code,
        message: `“${cut(text)}” ${why}, and is left out.`,
        ...place,
        line: number,
        column: 1,
        hint: 'Write it into review.md by hand, if it matters.',
      }),
  }
}

function cut(text: string): string {
  const letters = [...text.slice(0, 200)]
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : text
}
