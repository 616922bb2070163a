import { dateTimeFormat } from '@reviewkit/locale'
import { fold } from './fold.ts'
import { literal } from './literal.ts'
import { perLocale } from './per-locale.ts'

/** How a locale says a day: made from CLDR, in every case and length it has. */
export interface MonthWords {
  /** Longest first, so that no month hides in another. */
  readonly months: readonly { readonly pattern: RegExp; readonly month: number }[]
  /** What stands around day, month and year: de, г, ค.ศ. */
  readonly around: ReadonlySet<string>
}

const calendar = { timeZone: 'UTC', calendar: 'gregory' } as const
const styles = [
  { ...calendar, dateStyle: 'long' },
  { ...calendar, dateStyle: 'medium' },
  { ...calendar, month: 'long' },
  { ...calendar, month: 'short' },
] as const

export const monthWords = perLocale((locale): MonthWords => {
  const byWord = new Map<string, number>()
  const around = new Set<string>()
  for (let month = 1; month <= 12; month++) {
    for (const style of styles) {
      const parts = dateTimeFormat(locale, style).formatToParts(Date.UTC(2013, month - 1, 28))
      parts.forEach(({ type, value }, index) => {
        if (type === 'literal' || type === 'era') {
          for (const word of fold(value).match(/[^\s.,،]+/gu) ?? []) around.add(word)
        }
        if (type !== 'month') return
        // Hebrew writes “in” as a letter of the month: 18 בדצמבר.
        const prefix = /\p{L}+$/u.exec(parts[index - 1]?.value ?? '')?.[0] ?? ''
        for (const name of [value, prefix + value]) {
          const word = fold(name).replace(/\.$/u, '')
          if (/\p{L}/u.test(word) && !byWord.has(word)) byWord.set(word, month)
        }
      })
    }
  }
  const months = [...byWord]
    .sort(([a], [b]) => b.length - a.length)
    .map(([word, month]) => ({ month, pattern: standing(word) }))
  return { months, around }
})

/** A word where neither a letter nor a digit goes on with it. */
function standing(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\d])${literal(word)}(?![\\p{L}\\p{M}])`, 'u')
}
