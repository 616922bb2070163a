import { decodeReferences } from '@reviewkit/html'
import { type Found, isObject, isReference, type LdNode, valuesOf } from './graph.ts'
import type { LdRead, LdReading } from './reading.ts'

/** The longest text that is read, but for the body: one text may be pointed to many times. */
export const longestText = 10_000

/** A text, a number, or the name of a thing; HTML's references are read as their characters. */
export const text: LdRead<string> = (found, reading) => {
  const written = plain(found.value) ?? nameOf(found, reading)
  if (written === undefined) return refuseText(found, reading)
  if (written.length > longestText) {
    return reading.warn(found.place, {
      code: 'text-too-long',
      message: `The text is longer than ${longestText} characters.`,
      hint: 'Write what is long in "reviewBody".',
    })
  }
  const words = decodeReferences(written)
  if (/\S/u.test(words)) return words
  return reading.warn(found.place, {
    code: 'empty-text',
    message: 'Nothing is written here.',
    hint: 'Write the words, or leave the property out.',
  })
}

/** A text that may be of white space alone: what a picture shows. */
export const anyText: LdRead<string> = (found, reading) => {
  const blank = plain(found.value)
  return blank !== undefined && !/\S/u.test(blank) ? blank : text(found, reading)
}

/** An address: a text, or a thing that has one. */
export const address: LdRead<string> = (found, reading) => {
  const node = plain(found.value) === undefined ? reading.graph.nodeOf(found.value) : undefined
  const inside = node === undefined ? undefined : firstOf(node, ['url', 'contentUrl'])
  const id = node === undefined ? plainId(found.value) : node.id
  const place = inside?.place ?? found.place
  return text({ value: inside?.value ?? id ?? found.value, place }, reading)?.trim()
}

/** Several texts: a list, or one text with commas between them. */
export function commaTexts(values: Generator<Found>, reading: LdReading): string[] | undefined {
  const all = [...values]
  const [only] = all
  const texts =
    all.length === 1 && typeof only?.value === 'string' && only.place?.key !== 0
      ? split(text(only, reading))
      : all.map(found => text(found, reading)).filter(each => each !== undefined)
  return texts.length === 0 ? undefined : texts
}

function split(words: string | undefined): string[] {
  if (!words?.includes(',')) return words === undefined ? [] : [words]
  return words
    .split(',')
    .map(word => word.trim())
    .filter(word => word !== '')
}

const withoutOffset = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:[.]\d+)?)?$/u

/** A day or an instant. A time without its offset could be any of fifty: then the day alone is taken. */
export const date: LdRead<string> = (found, reading) => {
  const written = text(found, reading)?.trim()
  if (written === undefined) return undefined
  const [, day] = withoutOffset.exec(written) ?? []
  if (day !== undefined) {
    reading.warn(found.place, {
      code: 'date-without-offset',
      message: 'The time does not say its offset from UTC, and the day alone is taken.',
      hint: `Write ${written.replace(' ', 'T')}Z, or leave the time out: ${day}.`,
    })
  }
  // +0100 is ISO 8601 too, and what PHP and others write.
  return (
    day ??
    written.replace(/([+-]\d{2})(\d{2})$/u, (whole, hours, minutes) =>
      written.includes('T') ? `${hours}:${minutes}` : whole,
    )
  )
}

/** A number, as itself or in a text, with its unit `px` or without. */
export const number: LdRead<number> = (found, reading) => {
  const node = reading.graph.nodeOf(found.value)
  const { value, place } = (node && firstOf(node, ['value'])) ?? found
  if (typeof value === 'number' && Number.isFinite(value)) return value
  const written = plain(value)?.trim() ?? ''
  const [, digits] = /^([-+]?\d{1,15}(?:[.,]\d{1,15})?)(?:\s*px)?$/iu.exec(written) ?? []
  if (digits !== undefined) return Number(digits.replace(',', '.'))
  return reading.warn(place, {
    code: 'not-a-number',
    message: `${shown(written)} is not a number.`,
    hint: 'Write a number in digits, such as 4.5.',
  })
}

/** The first value of a node under any of some properties. */
export function firstOf(node: LdNode, names: readonly string[]): Found | undefined {
  for (const name of names) {
    const found = node.properties.get(name)
    const first = found && valuesOf(found).next().value
    if (first !== undefined) return first
  }
  return undefined
}

/** A text as it stands: `{"@value": "…"}` is one with its language. */
export function plain(value: unknown): string | undefined {
  const inner = isObject(value) && Object.hasOwn(value, '@value') ? value['@value'] : value
  if (typeof inner === 'string') return inner
  return typeof inner === 'number' && Number.isFinite(inner) ? String(inner) : undefined
}

export function shown(written: string): string {
  const line = written.trim().replace(/\s+/gu, ' ')
  return line === '' ? 'This' : line.length > 40 ? `${line.slice(0, 40)}…` : line
}

function nameOf({ value }: Found, reading: LdReading): string | undefined {
  const node = reading.graph.nodeOf(value)
  return node && plain(firstOf(node, ['name'])?.value)
}

function plainId(value: unknown): string | undefined {
  return isObject(value) ? plain(value['@id']) : undefined
}

/** Says why there is no text: nothing stands under the `@id`, or something else stands here. */
export function refuseText({ value, place }: Found, reading: LdReading): undefined {
  if (isObject(value) && isReference(value) && reading.graph.nodeOf(value) === undefined) {
    return reading.warn(place, {
      code: 'reference-unknown',
      message: `Nothing in the data has the @id ${shown(plainId(value) ?? '')}.`,
      hint: 'Write the thing itself here, or with its "@id" in the "@graph".',
    })
  }
  return reading.warn(place, {
    code: 'not-text',
    message: 'Something else stands where text, or a thing with a name, belongs.',
    hint: 'Write text, or an object with a "name".',
  })
}
