import type { Movie } from '@reviewkit/schema'
import type { CodeNames } from './code-names.ts'
import { countries } from './countries.ts'
import { asciiDigits } from './digits.ts'
import type { MovieField } from './field.ts'
import type { Labels, Wording } from './labels/labels.ts'
import { languages } from './languages.ts'
import { readList, splitAtAnd } from './list.ts'
import { oneLine } from './one-line.ts'
import { readCast, readPeople } from './people.ts'
import { cut, type Trouble } from './problems.ts'
import { readDay } from './release-date.ts'
import { parseRuntime } from './runtime.ts'
import { withoutQuotes } from './title.ts'

/** What one detail says, and what in it could not be read. */
export interface FieldReading {
  readonly found: Partial<Movie>
  readonly problems: readonly Trouble[]
}

export function readField(field: MovieField, value: string, wording: Wording): FieldReading {
  if (oneLine(value) === '') return { found: {}, problems: [missing(field, wording.labels)] }
  switch (field) {
    case 'title':
    case 'originalTitle':
      return { found: { [field]: oneLine(withoutQuotes(value)) }, problems: [] }
    case 'certification':
      return { found: { [field]: oneLine(value) }, problems: [] }
    case 'year':
    case 'released':
      return readRelease(field, oneLine(value), wording.locale)
    case 'runtime':
      return readRuntime(oneLine(value), wording.locale)
    case 'directors':
    case 'writers': {
      const { people, more } = readPeople(value, wording.labels)
      return { found: people.length > 0 ? { [field]: people } : {}, problems: goesOn(value, more) }
    }
    case 'cast': {
      const { people, more } = readCast(value, wording.labels)
      return { found: { cast: people, moreCast: more }, problems: [] }
    }
    case 'languages':
      return readCodes(field, 'language', languages, value, wording)
    case 'countries':
      return readCodes(field, 'country', countries, value, wording)
    case 'genres': {
      const { items, more } = readList(value, wording.labels)
      return { found: { genres: items.map(oneLine) }, problems: goesOn(value, more) }
    }
    default:
      throw new TypeError(`parseMovieDetails: no field is called ${String(field satisfies never)}`)
  }
}

function missing(field: MovieField, { fields }: Labels): Trouble {
  return {
    severity: 'warning',
    code: 'value-missing',
    message: `Nothing stands after “${fields[field][0]}”.`,
    hint: 'Write the value after the label, on the same line, or leave the line out.',
  }
}

/** An instant, which only a database knows of a film. */
const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/u

/**
 * A year or a whole day, under whichever of the two labels. Movies are not older than 1870, nor is
 * a number of 2200.
 */
function readRelease(field: 'year' | 'released', text: string, locale: string): FieldReading {
  if (instant.test(text)) return { found: { released: text }, problems: [] }
  const read = readDay(text, locale)
  if (read) {
    const { day: released, whole } = read
    const found = field === 'year' ? { year: Number(released.slice(0, 4)), released } : { released }
    return { found, problems: whole ? [] : [partlyRead(text, released)] }
  }
  const plain = asciiDigits(text.normalize('NFKC'))
  const year = [...plain.matchAll(/(?<!\d)\d{4}(?!\d)/gu)]
    .map(([digits]) => Number(digits))
    .find(number => number >= 1870 && number <= 2200)
  if (year === undefined) return { found: {}, problems: [noYear(text)] }
  const whole = /^\d{4} ?[年년]?[.]?$/u.test(plain)
  return { found: { year }, problems: whole ? [] : [partlyRead(text, String(year))] }
}

function noYear(text: string): Trouble {
  return {
    severity: 'error',
    code: 'year-not-readable',
    message: `There is no year from 1870 to 2200 in “${cut(text)}”.`,
    hint: 'Write the year of release in four digits, for example 2013.',
  }
}

function readRuntime(text: string, locale: string): FieldReading {
  const length = text.replace(/^(?:~|≈|ca?\.|ca|approx\.|about) ?/iu, '')
  const [beforeBracket = ''] = length.split(/ ?[(（[]/u)
  for (const candidate of [length, beforeBracket]) {
    const runtime = parseRuntime(candidate, { locale })
    if (runtime === undefined || runtime < 1) continue
    const problems = candidate === length ? [] : [partlyRead(text, candidate)]
    return { found: { runtime }, problems }
  }
  return {
    found: {},
    problems: [
      {
        severity: 'error',
        code: 'runtime-not-readable',
        message: `“${cut(text)}” is not a length of time that is understood.`,
        hint: 'Write hours and minutes, for example 2h 6m, or minutes, for example 126 min.',
      },
    ],
  }
}

function readCodes(
  field: 'languages' | 'countries',
  kind: 'language' | 'country',
  names: CodeNames,
  value: string,
  { locale, labels }: Wording,
): FieldReading {
  const { items, more } = readList(value, labels)
  const problems: Trouble[] = [...goesOn(value, more)]
  const codes: string[] = []
  for (const item of items) {
    const whole = names.read(item, locale)
    const parts =
      whole === undefined
        ? splitAtAnd(item, labels)
            .flatMap(part => part.split('/'))
            .filter(part => oneLine(part) !== '')
        : [item]
    for (const part of parts) {
      const code = names.read(part, locale)
      if (code !== undefined) codes.push(code)
      else {
        // A list of nonsense is not worth a search for each of its words.
        const near =
          problems.length < 5 && part.length <= 60 ? names.nearest(part, locale) : undefined
        problems.push(unknown(kind, oneLine(part), near))
      }
    }
  }
  return { found: codes.length > 0 ? { [field]: codes } : {}, problems }
}

function unknown(kind: 'language' | 'country', text: string, near: string | undefined): Trouble {
  const code =
    kind === 'language' ? 'a BCP 47 tag, for example en' : 'an ISO 3166-1 code, for example US'
  return {
    severity: 'error',
    code: `${kind}-unknown`,
    message: `No ${kind} is called “${cut(text)}”.`,
    hint:
      near === undefined ? `Write its name, or ${code}.` : `Is it “${near}”? Else write ${code}.`,
  }
}

/** Only the cast can be known to go on. */
function goesOn(value: string, more: boolean): Trouble[] {
  return more ? [partlyRead(oneLine(value), 'the names')] : []
}

function partlyRead(text: string, read: string): Trouble {
  return {
    severity: 'warning',
    code: 'partly-read',
    message: `Of “${cut(text)}” only this is read: ${read}.`,
    hint: 'Keep the rest in the text of the review if it matters.',
  }
}
