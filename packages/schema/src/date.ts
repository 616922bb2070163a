import * as z from 'zod/mini'
import { rule } from './rule.ts'

export const day = /^(\d{4})-(\d{2})-(\d{2})$/u
export const instant =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.]\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/u
const withoutOffset = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}([.]\d+)?)?$/u

/**
 * A date: a day as `YYYY-MM-DD`, or an instant in ISO 8601 with its offset. It stays the text it
 * was: `Date` would turn a day into midnight in Greenwich, the day before in New York.
 */
export const date = () => z.string().check(rule(judge))

function judge(value: string) {
  const [, year, month, dayOfMonth] = day.exec(value) ?? instant.exec(value) ?? []
  if (year !== undefined && month !== undefined && dayOfMonth !== undefined) {
    const last = daysIn(Number(year), Number(month))
    if (Number(dayOfMonth) >= 1 && Number(dayOfMonth) <= last) return undefined
    return {
      code: 'date-not-in-calendar',
      message: `The calendar has no ${year}-${month}-${dayOfMonth}.`,
      hint:
        last > 0
          ? `Write a day that exists, such as ${year}-${month}-${last}.`
          : 'Write the month as 01 to 12: YYYY-MM-DD.',
    }
  }
  if (withoutOffset.test(value)) {
    return {
      code: 'date-without-offset',
      message: 'The time does not say its offset from UTC.',
      hint: `Write ${value.replace(' ', 'T')}Z, or leave the time out: ${value.slice(0, 10)}.`,
    }
  }
  return {
    code: 'date-not-readable',
    message: 'This is not written as a date.',
    hint: 'Write year, month and day as YYYY-MM-DD, for example 2019-03-01.',
  }
}

/** How many days a month of the Gregorian calendar has; 0 where there is no such month. */
function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
