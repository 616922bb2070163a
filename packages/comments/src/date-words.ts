import { dateTimeFormat } from '@reviewkit/locale'
import { isDay, timeOf } from './date.ts'

/**
 * A date in words, or undefined where it cannot be read. Both kinds are told in UTC: so a day is
 * the same day for everyone, and two instants read in the order they are sorted in, whatever
 * offsets they were written with.
 */
export function dateWords(date: string, locale: string): string | undefined {
  const time = timeOf(date)
  if (time === undefined) return undefined
  return dateTimeFormat(locale, isDay(date) ? dayInWords : instantInWords).format(time)
}

const dayInWords: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
}

const instantInWords: Intl.DateTimeFormatOptions = {
  ...dayInWords,
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
}
