import { knownCountries, readCountry } from './country-names.ts'
import { knownLanguages, readLanguage } from './language-names.ts'
import { nearestName } from './names.ts'
import type { Read } from './reading.ts'
import { readRunningTime } from './running-time.ts'

/** Text, as it was written: 1917, Yes and 10:30 stay what they are. */
export const readText: Read<string> = (node, path, reading) => {
  if (node.kind === 'text') return node.value
  const written = reading.report.source.slice(node.start, node.end)
  const short = written.length <= 60 && !/[\r\n]/u.test(written)
  return reading.refuse(path, node, {
    code: 'not-text',
    message: `A ${node.kind === 'list' ? 'list' : 'mapping'} stands where text belongs.`,
    hint: short ? `Put it in quotes: ${JSON.stringify(written)}.` : 'Write one line of text.',
  })
}

/** One value or a list of them. What could not be read leaves a gap, so that the others keep their places. */
export function readList<T>(item: Read<T>): Read<(T | undefined)[]> {
  return (node, path, reading) =>
    (node.kind === 'list' ? node.items : [node]).map((child, index) => {
      const below = [...path, index]
      reading.found(below, child)
      if (child.kind === 'text' && child.told) return reading.told(below)
      return item(child, below, reading)
    })
}

/** Text that means something else, by a function that knows; what it does not know is refused. */
function readAs<T>(
  meaning: (text: string) => T | undefined,
  refusal: (text: string) => { code: string; message: string; hint: string },
): Read<T> {
  return (node, path, reading) => {
    const text = readText(node, path, reading)
    if (text === undefined) return undefined
    const value = meaning(text.trim())
    return value ?? reading.refuse(path, node, refusal(short(text)))
  }
}

export const numeral = /^[-+]?(?:\d+(?:[.]\d*)?|[.]\d+)(?:e[-+]?\d{1,3})?$/iu

export const readNumber: Read<number> = readAs(
  text => (numeral.test(text) && Number.isFinite(Number(text)) ? Number(text) : undefined),
  text => ({
    code: 'not-a-number',
    message: `${shown(text)} is not a number.`,
    hint: 'Write digits, with a point before a fraction: 12 or 4.5.',
  }),
)

const claims: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
])

export const readBoolean: Read<boolean> = readAs(
  text => claims.get(text.toLowerCase()),
  text => ({
    code: 'not-yes-or-no',
    message: `${shown(text)} is neither true nor false.`,
    hint: 'Write true or false.',
  }),
)

export const readMinutes: Read<number> = readAs(readRunningTime, text => ({
  code: 'runtime-not-readable',
  message: `${shown(text)} is not a running time.`,
  hint: 'Write 126, 2h 6m, 2:06, 2 hours 6 minutes or PT2H6M.',
}))

export const readLanguageTag: Read<string> = readAs(readLanguage, text => ({
  code: 'language-unknown',
  message: `No language is called ${shown(text)}.`,
  hint: hintOf(nearestName(text, knownLanguages()), 'English or en'),
}))

export const readCountryCode: Read<string> = readAs(readCountry, text => ({
  code: 'country-unknown',
  message: `No country of today is called ${shown(text)}.`,
  hint: hintOf(nearestName(text, knownCountries()), 'France or FR'),
}))

/** A word of a small set, in any case. Whether it is one of the set is the schema's to say. */
export const readWord: Read<string> = (node, path, reading) =>
  readText(node, path, reading)?.toLowerCase()

function hintOf(near: string | undefined, example: string): string {
  return near === undefined
    ? `Write the English name or the code, for example ${example}.`
    : `Write ${near} if you mean that.`
}

function shown(text: string): string {
  return text === '' ? 'Nothing' : text
}

function short(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ')
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}
