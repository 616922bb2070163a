import * as z from 'zod/mini'
import { rule } from './rule.ts'

export const day = /^(\d{4})-(\d{2})-(\d{2})$/u
export const instant =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.]\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/u
const withTime = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:[.]\d{1,9})?)?)(.*)$/su
const onClock = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.]\d{1,9})?)?$/u
/** An offset as other programs write it: `+0100`, `+01`, `z`. */
const nearlyOffset = /^\s*(?:(Z)|([+-]\d{2}):?(\d{2})?)$/iu
/** A day whose parts stand in an order that leaves no doubt: the year first, or points between them. */
const yearFirst = /^\s*(\d{4})\s?[-./‐‑–—]\s?(\d{1,2})\s?[-./‐‑–—]\s?(\d{1,2})[.]?\s*$/u
const dayFirst = /^\s*(\d{1,2})[.]\s?(\d{1,2})[.]\s?(\d{4})[.]?\s*$/u

/**
 * A date: a day as `YYYY-MM-DD`, or an instant in ISO 8601 with its offset. It stays the text it
 * was: `Date` would turn a day into midnight in Greenwich, the day before in New York.
 */
export const date = () => z.string().check(rule(judge))

function judge(value: string) {
  const timed = withTime.exec(value) ?? []
  const [, year, month, dayOfMonth] = day.exec(value) ?? instant.exec(value) ?? timed
  if (year !== undefined && month !== undefined && dayOfMonth !== undefined) {
    const last = daysIn(Number(year), Number(month))
    const [, , , , time = '', offset = ''] = timed
    const exists = Number(dayOfMonth) >= 1 && Number(dayOfMonth) <= last
    if (exists) return judgeTime(value, `${year}-${month}-${dayOfMonth}`, time, offset)
    return {
      code: 'date-not-in-calendar',
      message: `The calendar has no ${year}-${month}-${dayOfMonth}.`,
      hint:
        last > 0
          ? `Write a day that exists, such as ${year}-${month}-${last}.`
          : 'Write the month as 01 to 12: YYYY-MM-DD.',
    }
  }
  const [y, m = '', d = ''] =
    yearFirst.exec(value)?.slice(1) ?? dayFirst.exec(value)?.slice(1).reverse() ?? []
  const meant = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  return notReadable(y !== undefined && day.test(meant) ? `Write ${meant}.` : undefined)
}

/** What is wrong with the time of a day that exists. */
function judgeTime(value: string, dayOf: string, time: string, offset: string) {
  if (day.test(value) || instant.test(value)) return undefined
  if (!onClock.test(time)) {
    return {
      code: 'date-not-in-calendar',
      message: `The clock has no ${time}.`,
      hint: 'Write hours from 00 to 23, minutes and seconds from 00 to 59.',
    }
  }
  const instantOf = `${dayOf}T${time}`
  if (offset === '') {
    return {
      code: 'date-without-offset',
      message: 'The time does not say its offset from UTC.',
      hint: `Write ${instantOf}Z, or leave the time out: ${dayOf}.`,
    }
  }
  const [, zulu, hours, minutes = '00'] = nearlyOffset.exec(offset) ?? []
  const meant = `${instantOf}${zulu === undefined ? `${hours}:${minutes}` : 'Z'}`
  return notReadable(instant.test(meant) ? `Write ${meant}.` : undefined)
}

function notReadable(hint = 'Write year, month and day as YYYY-MM-DD, for example 2019-03-01.') {
  return { code: 'date-not-readable', message: 'This is not written as a date.', hint }
}

/** How many days a month of the Gregorian calendar has; 0 where there is no such month. */
function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
