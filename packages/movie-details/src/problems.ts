import { nearestWord, type Problem } from '@reviewkit/problem'
import { movieFields } from './field.ts'
import type { Labels } from './labels/labels.ts'
import type { Row } from './read-lines.ts'

/** A problem before its place is known. */
export type Trouble = Pick<Problem, 'severity' | 'code' | 'message' | 'hint'>

/** Text short enough for a message. */
export function cut(text: string): string {
  const chars = [...text.slice(0, 200)]
  return chars.length > 60 ? `${chars.slice(0, 59).join('')}…` : chars.join('')
}

export function unknownLine({ source }: Row, { fields }: Labels, withHint: boolean): Trouble {
  const [word = ''] = source.split(/[:：]/u, 1)
  const near =
    withHint && word !== source
      ? nearestWord(
          word,
          movieFields.flatMap(field => [...fields[field]]),
        )
      : undefined
  return {
    severity: 'warning',
    code: 'line-unknown',
    message: `“${cut(source)}” is none of the details of a movie.`,
    hint:
      near === undefined
        ? `Begin a detail with its label and a colon, for example ${fields.title[0]}: Her.`
        : `Is the label “${near}”?`,
  }
}

export function apart({ source }: Row, label: string): Trouble {
  return {
    severity: 'warning',
    code: 'apart-from-details',
    message: `“${cut(source)}” begins like a detail, but stands apart from the others.`,
    hint: `If it is one, move “${label}” to the other details.`,
  }
}

export function ofAnotherMovie({ source }: Row, title: number): Trouble {
  return {
    severity: 'warning',
    code: 'another-movie',
    message: `“${cut(source)}” is of another movie, whose title stands on line ${title}.`,
    hint: 'Read the details of each movie alone.',
  }
}

export function repeated({ source }: Row, label: string, line: number): Trouble {
  return {
    severity: 'warning',
    code: 'detail-repeated',
    message: `“${cut(source)}” is not read: line ${line} already tells this detail.`,
    hint: `Keep one line with “${label}”.`,
  }
}
