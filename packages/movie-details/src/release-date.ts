import { dateTimeFormat } from '@reviewkit/locale'
import { asciiDigits } from './digits.ts'
import { fold } from './fold.ts'
import { monthWords } from './month-words.ts'

/** Films are counted in this calendar everywhere, also where people live by another one. */
const longDate = { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' } as const

/** A day in the words of a locale; an instant, or what is no day, as it is. */
export function writeReleased(released: string, locale: string): string {
  if (!isDay(released)) return released
  const text = dateTimeFormat(locale, longDate).format(Date.parse(released))
  return readDay(text, locale)?.day === released ? text : released
}

/** A day, and whether its text says more. */
export interface DayReading {
  readonly day: string
  readonly whole: boolean
}

/** Reads a day: `2013-12-18`, `18.12.2013`, `18 December 2013` in the locale or in English. What could be two days is none. */
export function readDay(text: string, locale: string): DayReading | undefined {
  const plain = asciiDigits(text.normalize('NFKC'))
  return readNumbers(plain) ?? readWords(plain, locale) ?? readWords(plain, 'en')
}

/** The year first, or the day before a dot, or one number that no month has. */
function readNumbers(text: string): DayReading | undefined {
  const { year, month, day } =
    /^(?<year>\d{4})(?:-|\/|[.] ?| ?[年년] ?)(?<month>\d{1,2})(?:-|\/|[.] ?| ?[月월] ?)(?<day>\d{1,2})(?: ?[.日일])?(?!\d)/u.exec(
      text,
    )?.groups ??
    /^(?<day>\d{1,2})[.] ?(?<month>\d{1,2})[.] ?(?<year>\d{4})(?!\d)/u.exec(text)?.groups ??
    /^(?<day>1[3-9]|2\d|3[01])[/-](?<month>\d{1,2})[/-](?<year>\d{4})(?!\d)/u.exec(text)?.groups ??
    /^(?<month>\d{1,2})[/-](?<day>1[3-9]|2\d|3[01])[/-](?<year>\d{4})(?!\d)/u.exec(text)?.groups ??
    {}
  const found = dayOf(year, month, day)
  return found === undefined
    ? undefined
    : { day: found, whole: /^[\d\s./年月日년월일-]+$/u.test(text) }
}

function readWords(text: string, locale: string): DayReading | undefined {
  const folded = fold(text)
  const { months, around } = monthWords(locale)
  const found = months.find(({ pattern }) => pattern.test(folded))
  if (!found) return undefined
  const rest = folded.replace(found.pattern, ' ')
  const [year, second] = rest.match(/(?<!\d)\d{4}(?!\d)/gu) ?? []
  const [day, third] = rest.match(/(?<!\d)\d{1,2}(?!\d)/gu) ?? []
  const known = dayOf(year, String(found.month), day)
  if (known === undefined || second !== undefined || third !== undefined) return undefined
  const words = rest.replace(/\d+(?:st|nd|rd|th|er|[ºª])?/gu, ' ').match(/[^\s.,،]+/gu) ?? []
  return { day: known, whole: words.every(word => around.has(word)) }
}

/** A day of the calendar as `YYYY-MM-DD`. */
function dayOf(year = '', month = '', day = ''): string | undefined {
  const text = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
  return isDay(text) ? text : undefined
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
