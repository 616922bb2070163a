const day = /^\d{4}-\d{2}-\d{2}$/
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/

/** Whether a date is a whole day, which has no time of day and no time zone. */
export function isDay(date: string): boolean {
  return day.test(date)
}

/**
 * The moment a date stands for, in milliseconds since 1970: a day is its start in UTC. An instant
 * without an offset would mean another moment on another machine, so it is not read.
 */
export function timeOf(date: string): number | undefined {
  if (!isDay(date) && !instant.test(date)) return undefined
  const time = Date.parse(date)
  return Number.isNaN(time) ? undefined : time
}
