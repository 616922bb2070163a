const written =
  /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ]\s*(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?\s*$/i
const mailed =
  /^\s*(?:[a-z]{3},\s*)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*(Z|UT|UTC|GMT|[+-]\d{2}:?\d{2})\s*$/i
const months = 'janfebmaraprmayjunjulaugsepoctnovdec'

/**
 * A date as a source writes it, in the form of a comment: an instant with its offset
 * (`2011-08-31T15:16:29Z`), or a day. It reads ISO 8601 with a `T` or a space, and the dates of mail
 * and of RSS (RFC 5322: `Wed, 31 Aug 2011 15:16:29 +0000`).
 *
 * @param offset - of times that do not say their own, where the format says it; without it they are not read
 * @returns undefined where it is no date, or the calendar has none such: `0000-00-00 00:00:00`
 */
export function readDate(text: string, { offset }: { offset?: string } = {}): string | undefined {
  const iso = written.exec(text)
  if (iso) {
    const [, year = '', month = '', day = '', hour, minute, second, fraction, zone] = iso
    if (hour === undefined) return onCalendar(`${year}-${month}-${day}`)
    const seconds = `${second ?? '00'}${fraction ? `.${fraction.slice(0, 9)}` : ''}`
    return instantOf(`${year}-${month}-${day}`, `${hour}:${minute}:${seconds}`, zone ?? offset)
  }
  const [, day = '', name = '', year, hour, minute, second = '00', zone] = mailed.exec(text) ?? []
  const month = months.indexOf(name.toLowerCase()) / 3 + 1
  if (year === undefined || month < 1 || !Number.isInteger(month)) return undefined
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return instantOf(date, `${hour}:${minute}:${second}`, zone)
}

function instantOf(day: string, time: string, zone: string | undefined): string | undefined {
  if (zone === undefined || !onCalendar(day)) return undefined
  const [, sign, hours, minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? []
  const instant = `${day}T${time}${sign === undefined ? 'Z' : `${sign}${hours}:${minutes}`}`
  return isInstant.test(instant) ? instant : undefined
}

const isInstant =
  /T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** `Date` takes the 31st of February for a day in March. */
function onCalendar(day: string): string | undefined {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  const date = Number(day.slice(8))
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const last = month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 0)
  return year > 0 && date >= 1 && date <= last ? day : undefined
}
