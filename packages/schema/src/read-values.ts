import { knownCountries, readCountry } from './country-names.ts'
import { knownLanguages, readLanguage } from './language-names.ts'
import { nearestName } from './names.ts'
import { isLostItem, type Read, type Reading } from './reading.ts'
import type { Span } from './report.ts'
import { readRunningTime } from './running-time.ts'
import type { YamlNode } from './yaml-node.ts'

/** Text, as it was written: 1917, Yes and 10:30 stay what they are. */
export const readText: Read<string> = (node, path, reading) => {
  if (node.kind === 'text') return node.value
  const span = withQuestion(node, reading)
  const written = reading.report.source.slice(span.start, span.end)
  const short = written.length <= 60 && !/[\r\n]|^- /u.test(written)
  return reading.refuse(path, span, {
    ...notText(node),
    hint: short ? `Put it in quotes: ${JSON.stringify(written)}.` : 'Write one line of text.',
  })
}

/** Text that is no words but a date, a number, a code: quotes around brackets would not help. */
export const readToken: Read<string> = (node, path, reading) => {
  if (node.kind === 'text') return node.value
  const first = node.kind === 'list' && node.items.length === 1 ? node.items[0] : undefined
  const short = first?.kind === 'text' && first.value !== '' && first.value.length <= 40
  return reading.refuse(path, node, {
    ...notText(node),
    hint: short ? `Write one value: ${first.value}.` : 'Write one value, without brackets.',
  })
}

function notText({ kind }: YamlNode) {
  return {
    code: 'not-text',
    message: `A ${kind === 'list' ? 'list' : 'mapping'} stands where text belongs.`,
  }
}

/** In brackets a question mark and a space make a mapping, and belong to what was written. */
function withQuestion({ start, end }: YamlNode, { report }: Reading): Span {
  const mark = /[?]\s*$/u.exec(report.source.slice(Math.max(start - 80, 0), start))
  return mark === null ? { start, end } : { start: start - mark[0].length, end }
}

/** One value or a list of them. What could not be read leaves a gap, so that the others keep their places. */
export function readList<T>(item: Read<T>): Read<(T | undefined)[]> {
  return (node, path, reading) =>
    (node.kind === 'list' ? node.items : [node]).map((child, index) => {
      const below = [...path, index]
      reading.found(below, child)
      if (child.kind === 'text' && child.told) return reading.told(below)
      if (isLostItem(child, below, reading)) return undefined
      return item(child, below, reading)
    })
}

/** Names to guess in one file: each is compared with hundreds. */
const mostGuesses = 20

/** Text that means something else, by a function that knows; what it does not know is refused. */
function readAs<T>(
  meaning: (text: string) => T | undefined,
  refusal: (text: string, guess: boolean) => { code: string; message: string; hint: string },
): Read<T> {
  return (node, path, reading) => {
    const text = readToken(node, path, reading)
    if (text === undefined) return undefined
    const value = meaning(text.trim())
    return (
      value ??
      reading.refuse(path, node, refusal(short(text), reading.report.problems.length < mostGuesses))
    )
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

/** Less than nothing is a number of minutes too: that it cannot be is the schema's to say. */
const minutes = (text: string) => (/^-\d{1,7}$/u.test(text) ? Number(text) : readRunningTime(text))

export const readMinutes: Read<number> = readAs(minutes, text => ({
  code: 'runtime-not-readable',
  message: `${shown(text)} is not a running time.`,
  hint: 'Write 126, 2h 6m, 2:06, 2 hours 6 minutes or PT2H6M.',
}))

export const readLanguageTag: Read<string> = readAs(readLanguage, (text, guess) => ({
  code: 'language-unknown',
  message: `No language is called ${text === '' ? 'nothing' : text}.`,
  hint:
    asList(text, readLanguage) ??
    hintOf(guess ? nearestName(text, knownLanguages()) : undefined, 'English or en'),
}))

export const readCountryCode: Read<string> = readAs(readCountry, (text, guess) => ({
  code: 'country-unknown',
  message: `No country of today is called ${text === '' ? 'nothing' : text}.`,
  hint:
    asList(text, readCountry) ??
    hintOf(guess ? nearestName(text, knownCountries()) : undefined, 'France or FR'),
}))

/** A word of a small set, in any case. Whether it is one of the set is the schema's to say. */
export const readWord: Read<string> = (node, path, reading) =>
  readToken(node, path, reading)?.trim().toLowerCase()

/** Several names on one line, each of which is known. */
function asList(text: string, meaning: (text: string) => string | undefined): string | undefined {
  const names = text.split(/\s*[,;/&+]\s*|\s+and\s+/u)
  if (names.length < 2 || names.some(name => meaning(name) === undefined)) return undefined
  return `Write a list: [${names.join(', ')}].`
}

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
