import { cut } from '../problems.ts'
import type { Trouble } from './draft.ts'

const hints = {
  language: 'Write its English name or its BCP 47 tag, for example English or en.',
  country: 'Write its English name or its ISO 3166-1 code, for example France or FR.',
  date: 'Write a day that the calendar has, in the form of the source.',
  year: 'Write the year of release in four digits, for example 2013.',
  'running time': 'Write whole minutes, for example 126.',
  'list of characters': 'Write a list of texts in JSON, for example ["Theodore"].',
} as const

/** Words of a source that say nothing we know. They are left out of the movie. */
export function unread(kind: keyof typeof hints, text: string): Trouble {
  const isName = kind === 'language' || kind === 'country'
  return {
    severity: 'warning',
    code: isName ? `${kind}-unknown` : 'value-not-readable',
    message: isName
      ? `No ${kind} is called “${cut(text)}”.`
      : `“${cut(text)}” is not understood as a ${kind}.`,
    hint: hints[kind],
  }
}
