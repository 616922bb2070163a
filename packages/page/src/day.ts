import { dateTimeFormat } from '@reviewkit/locale'

/**
 * A date in words. An instant shows the day it had where it was written: the
 * same page must not move to another day by where it is built.
 */
export function formatDay(date: string, locale: string) {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? []
  if (year === undefined) return date
  const start = Date.UTC(Number(year), Number(month) - 1, Number(day))
  return dateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(start)
}
