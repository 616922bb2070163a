/** Hours, then minutes, each form with both parts or the one it can do without. */
export const runningTimeForms: readonly RegExp[] = [
  // 126, 126 min., 126', 126 minutes
  /^(?<minutes>\d{1,7})\s*(?:m|mins?[.]?|minutes?|['’′])?$/iu,
  // 2:06, 02:06:00
  /^(?<hours>\d{1,5}):(?<minutes>[0-5]\d)(?::(?<seconds>[0-5]\d))?$/u,
  // 2h, 1.5 hours
  /^(?<hours>\d{1,5}(?:[.]\d{1,4})?)\s*(?:h|hrs?[.]?|hours?)$/iu,
  // 2h 6m, 2h06, 1 h 32, 2 hours and 6 minutes
  /^(?<hours>\d{1,5})\s*(?:h|hrs?[.]?|hours?)(?:\s*,)?(?:\s+and)?\s*(?<minutes>[0-5]?\d)\s*(?:m|mins?[.]?|minutes?|['’′])?$/iu,
  // PT2H6M, PT126M, P0DT2H6M (ISO 8601-1, 5.5.2)
  /^P(?:(?<days>\d{1,3})D)?T(?=\d)(?:(?<hours>\d{1,5}(?:[.]\d{1,4})?)H)?(?:(?<minutes>\d{1,7}(?:[.]\d{1,4})?)M)?(?:(?<seconds>\d{1,7}(?:[.]\d{1,4})?)S)?$/u,
]

/**
 * A running time in minutes, from the forms that belong to no language, and English's: `126`,
 * `2h 6m`, `2:06` (hours and minutes), `2 hours 6 minutes`, `PT2H6M`. Seconds are rounded to the
 * minute. What is none of these gives nothing, never a guess. The words of other languages are
 * `parseRuntime`’s, in `@reviewkit/movie-details`.
 *
 * @example
 * readRunningTime('2h 6m') // 126
 * readRunningTime('2:06') // 126
 * readRunningTime('PT2H6M') // 126
 * readRunningTime('2h 6m 7d') // undefined
 */
export function readRunningTime(text: string): number | undefined {
  const written = text.trim()
  // Longer than any of the forms; a bound on what the expressions have to look at.
  if (written.length > 40) return undefined
  for (const form of runningTimeForms) {
    const parts = form.exec(written)?.groups
    if (parts === undefined) continue
    const part = (name: string) => Number(parts[name] ?? 0)
    return Math.round(
      part('days') * 1440 + part('hours') * 60 + part('minutes') + part('seconds') / 60,
    )
  }
  return undefined
}
