import { listFormat, numberFormat } from '@reviewkit/locale'
import { readRunningTime } from '@reviewkit/schema'
import { asciiDigits } from './digits.ts'
import { fold } from './fold.ts'
import { withoutDirection } from './isolate.ts'
import { labels } from './labels/labels.ts'
import { textPerLocale } from './per-locale.ts'
import { type RuntimeWords, runtimeWords, type TimeUnit } from './runtime-words.ts'

/**
 * A length of time in words: hours and minutes, and only those that count.
 * `parseRuntime` of it, in the same locale, is the same number again.
 *
 * The words are those of `Intl.NumberFormat`, joined by the narrow list of units: English has no
 * comma between them. Any locale that `Intl` knows will do.
 *
 * @param minutes - whole minutes, 0 or more
 * @throws {TypeError} on a negative or broken number, or another style: the caller’s mistake
 *
 * @example
 * formatRuntime(126) // '2 hours 6 minutes'
 * formatRuntime(126, { style: 'narrow' }) // '2h 6m'
 * formatRuntime(120, { locale: 'pl' }) // '2 godziny'
 */
export function formatRuntime(
  minutes: number,
  { locale = 'en', style = 'long' }: { locale?: string; style?: Style } = {},
): string {
  if (!Number.isSafeInteger(minutes) || minutes < 0) {
    throw new TypeError(
      `formatRuntime: \`minutes\` must be a whole number, 0 or more, not ${minutes}`,
    )
  }
  if (!Object.hasOwn(writers, style)) {
    throw new TypeError(
      `formatRuntime: \`style\` must be 'long', 'short' or 'narrow', not '${style}'`,
    )
  }
  return writers[style](minutes, locale)
}

type Style = 'long' | 'short' | 'narrow'

const writers = {
  long: writerOf('long'),
  short: writerOf('short'),
  narrow: writerOf('narrow'),
}

function writerOf(style: Style) {
  return textPerLocale((minutes: number, locale) => {
    const count = (value: number, unit: TimeUnit) =>
      numberFormat(locale, {
        style: 'unit',
        unit,
        unitDisplay: style,
        useGrouping: false,
      }).format(value)
    const hours = Math.floor(minutes / 60)
    const rest = minutes % 60
    const parts = []
    if (hours > 0) parts.push(count(hours, 'hour'))
    if (rest > 0 || hours === 0) parts.push(count(rest, 'minute'))
    const text = listFormat(locale, { type: 'unit', style: 'narrow' }).format(parts)
    // CLDR has “2 時間5 分”, which nobody writes.
    return text.replace(/(?<=\d)\s(?=\p{Script=Han})/gu, '')
  })
}

/**
 * Reads a length of time as people write it: `126`, `2h06`, `1:42:00`, `2 Stunden, 6 Minuten`,
 * `ساعتان و6 دقائق`; in whole minutes. Without a locale it tries every language this package has
 * labels for. What is no length of time gives `undefined`.
 *
 * @example
 * parseRuntime('2h06') // 126
 * parseRuntime('2 godziny i 6 minut', { locale: 'pl' }) // 126
 * parseRuntime('soon') // undefined
 */
export function parseRuntime(
  text: string,
  { locale }: { locale?: string } = {},
): number | undefined {
  const plain = asciiDigits(withoutDirection(text).normalize('NFKC')).replace(/\s+/gu, ' ').trim()
  // Nobody needs this many words for a length of time, and every locale would look at them.
  if (plain === '' || plain.length > 100) return undefined
  const minutes = readRunningTime(plain)
  if (minutes !== undefined) return minutes
  const folded = fold(plain)
  for (const tag of locale === undefined ? Object.keys(labels) : [locale, 'en']) {
    const found = readWords(folded, runtimeWords(tag))
    if (found !== undefined) return found
  }
  return undefined
}

const amount = '\\d{1,6}(?:[.,]\\d{1,2})?'

function readWords(text: string, words: RuntimeWords): number | undefined {
  const said: { unit: TimeUnit; count: number }[] = []
  let rest = text
  while (rest !== '') {
    const step = readWhole(rest, words) ?? readCounted(rest, words) ?? readBare(rest, said.at(-1))
    if (!step) return undefined
    said.push(step)
    rest = afterJoin(rest.slice(step.length), words)
  }
  const [first, second] = said
  if (!first || said.length > 2) return undefined
  if (second && !(first.unit === 'hour' && second.unit === 'minute')) return undefined
  const minutes = said.reduce((sum, { unit, count }) => sum + count * (unit === 'hour' ? 60 : 1), 0)
  return Number.isInteger(minutes) ? minutes : undefined
}

interface Step {
  unit: TimeUnit
  count: number
  length: number
}

/** A word that says its own number. */
function readWhole(text: string, words: RuntimeWords): Step | undefined {
  const found = longest(text, words.whole)
  return found && { ...found.value, length: found.length }
}

/** A number and its word, in the order of the language. */
function readCounted(text: string, words: RuntimeWords): Step | undefined {
  const number = new RegExp(`^${amount} ?`, 'u').exec(text)?.[0]
  if (number !== undefined) {
    const word = longest(text.slice(number.length), words.beside)
    return (
      word && { unit: word.value, count: toNumber(number), length: number.length + word.length }
    )
  }
  const word = longest(text, words.beside)
  const after = word && new RegExp(`^ ?(${amount})`, 'u').exec(text.slice(word.length))?.[0]
  return word && after !== undefined
    ? { unit: word.value, count: toNumber(after), length: word.length + after.length }
    : undefined
}

/** The minutes of `2 h 06`, whose word is left out. */
function readBare(text: string, before: { unit: TimeUnit } | undefined): Step | undefined {
  return before?.unit === 'hour' && /^[0-5]?\d$/u.test(text)
    ? { unit: 'minute', count: Number(text), length: text.length }
    : undefined
}

function afterJoin(text: string, { between }: RuntimeWords): string {
  const rest = text.replace(/^[.,،、 ]+/u, '')
  for (const word of between) {
    if (rest.startsWith(word)) return rest.slice(word.length).replace(/^[-־ ]+/u, '')
  }
  return rest
}

const toNumber = (text: string) => Number(text.trim().replace(',', '.'))

/** The longest word that a text begins with, where no letter follows. */
function longest<T>(
  text: string,
  words: ReadonlyMap<string, T>,
): { value: T; length: number } | undefined {
  let found: { value: T; length: number } | undefined
  for (const [word, value] of words) {
    if (word.length <= (found?.length ?? 0) || !text.startsWith(word)) continue
    if (!/^\p{L}/u.test(text.slice(word.length))) found = { value, length: word.length }
  }
  return found
}
