import { day, instant } from '../date.ts'
import { fraction, percent } from '../read-rating.ts'
import { numeral } from '../read-values.ts'
import { runningTimeForms } from '../running-time.ts'
import { patternOf, trimmedPattern } from './pattern.ts'

/** A part of a JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>

// The forms in which values are written, as YAML 1.2 makes numbers, booleans and null of them: a
// title typed 1917 is a number to an editor. Null is what a blank value is, and the word null too.

export const text: JsonSchema = {
  type: ['string', 'number', 'boolean', 'null'],
  pattern: '\\S',
}

/** A name that no number is. */
export const name: JsonSchema = { type: 'string', pattern: '\\S' }

export const yesOrNo: JsonSchema = {
  type: ['boolean', 'string', 'null'],
  pattern: /* @__PURE__ */ trimmedPattern([/true|yes|false|no/iu]),
}

export const date: JsonSchema = {
  type: ['string', 'null'],
  pattern: /* @__PURE__ */ patternOf(day, instant),
}

export const runningTime: JsonSchema = {
  type: ['integer', 'string', 'null'],
  minimum: 1,
  maximum: 100_000,
  pattern: /* @__PURE__ */ trimmedPattern(runningTimeForms),
}

export const number: JsonSchema = {
  type: ['number', 'string', 'null'],
  pattern: /* @__PURE__ */ trimmedPattern([numeral]),
}

export function wholeNumber(minimum: number, maximum: number): JsonSchema {
  return { ...number, type: ['integer', 'string', 'null'], minimum, maximum }
}

export function word(words: readonly string[]): JsonSchema {
  return {
    anyOf: [
      { enum: [...words, null] },
      { type: 'string', pattern: patternOf(new RegExp(`^(?:${words.join('|')})$`, 'iu')) },
    ],
  }
}

/** An address, relative or of one of the schemes; a number or a word can be a relative one. */
export function address(schemes: readonly string[]): JsonSchema {
  const known = patternOf(new RegExp(`(?:${schemes.join('|')}):`, 'iu'))
  return {
    type: ['string', 'number', 'boolean', 'null'],
    pattern:
      '^(?=\\S)(?=[\\s\\S]*\\S$)(?![\\s\\S]*[\\u0000-\\u001f\\u007f])' +
      `(?:${known}|(?![A-Za-z][A-Za-z0-9+.-]*:))`,
  }
}

/** `4.5/5`, `90%`, `★★★★☆`, or a mapping. A number alone does not tell its scale. */
export function rating(): JsonSchema {
  return {
    anyOf: [
      {
        type: ['string', 'null'],
        pattern: trimmedPattern([fraction, percent, /★{5}|★{4}½|★*½?☆+/u]),
      },
      mapping(
        {
          value: { title: 'Value', description: 'A number on the scale.', ...number },
          best: { title: 'Best', description: 'The upper end of the scale.', ...number },
          worst: { title: 'Worst', description: 'The lower end: 0 unless given.', ...number },
        },
        ['value', 'best'],
      ),
    ],
  }
}

export function mapping(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false }
}

/** One value or a list of them, or a blank. */
export function oneOrList(item: JsonSchema): JsonSchema {
  return { anyOf: [item, { type: 'array', items: item }, { type: 'null' }] }
}

/** At most one of two keys that mean the same. */
export function notBoth(one: string, other: string): JsonSchema {
  return { not: { required: [one, other] } }
}
