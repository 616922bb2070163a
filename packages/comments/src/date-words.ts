import { dateTimeFormat } from '@reviewkit/locale'
import { isDay, timeOf } from './date.ts'

/**
 * How dates are told in a language: in words, or not at all where they cannot be read. Both kinds
 * are told in UTC: so a day is the same day for everyone, and two instants read in the order they
 * are sorted in, whatever offsets they were written with.
 */
export function dateWordsIn(locale: string): (date: string) => string | undefined {
  const day = dateTimeFormat(locale, dayInWords)
  const instant = dateTimeFormat(locale, instantInWords)
  return date => {
    const time = timeOf(date)
    return time === undefined ? undefined : (isDay(date) ? day : instant).format(time)
  }
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
