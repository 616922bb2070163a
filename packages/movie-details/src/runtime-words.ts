import { listFormat, numberFormat, pluralRules } from '@reviewkit/locale'
import { fold } from './fold.ts'
import { perLocale } from './per-locale.ts'

export type TimeUnit = 'hour' | 'minute'

/** How a locale says a length of time: made from CLDR, so that no plural is forgotten. */
export interface RuntimeWords {
  /** What stands beside a number: hour, hours, hr, h. */
  readonly beside: ReadonlyMap<string, TimeUnit>
  /** What says the number itself: ساعتان is two hours. */
  readonly whole: ReadonlyMap<string, { unit: TimeUnit; count: number }>
  /** What stands between hours and minutes: and, et, و. */
  readonly between: ReadonlySet<string>
}

/** Forms that people write and CLDR, which has one case of the noun, does not. */
const otherCases: readonly [string, TimeUnit, number][] = [
  ['ساعتين', 'hour', 2],
  ['دقيقتين', 'minute', 2],
]

const displays = ['long', 'short', 'narrow'] as const

export const runtimeWords = perLocale((locale): RuntimeWords => {
  const beside = new Map<string, TimeUnit>()
  const whole = new Map<string, { unit: TimeUnit; count: number }>()
  const counts = countsOfEveryPlural(locale)
  for (const unit of ['hour', 'minute'] as const) {
    for (const unitDisplay of displays) {
      const format = numberFormat(locale, { style: 'unit', unit, unitDisplay })
      for (const count of counts) {
        const parts = format.formatToParts(count)
        const word = fold(parts.map(part => (isNumber(part) ? ' ' : part.value)).join(''))
        if (parts.some(isNumber)) addWord(beside, word, unit)
        else whole.set(word, { unit, count })
      }
    }
  }
  for (const [word, unit, count] of otherCases) whole.set(fold(word), { unit, count })
  return { beside, whole, between: wordsBetween(locale) }
})

function isNumber(part: Intl.NumberFormatPart): boolean {
  return part.type === 'integer' || part.type === 'decimal' || part.type === 'fraction'
}

/** The first language to say a word keeps its meaning; a dot at the end is often left out. */
function addWord(words: Map<string, TimeUnit>, word: string, unit: TimeUnit) {
  for (const form of [word, word.replace(/\.$/u, '')]) {
    if (form !== '' && !words.has(form)) words.set(form, unit)
  }
}

/** A few numbers of each plural category: 0, 1, 2, 3, 5, 11, 20, 21, … and one with a fraction. */
function countsOfEveryPlural(locale: string): number[] {
  const rules = pluralRules(locale)
  const seen = new Map<string, number>()
  const counts = [1.5]
  for (let count = 0; count <= 120; count++) {
    const category = rules.select(count)
    const times = seen.get(category) ?? 0
    if (times >= 4) continue
    seen.set(category, times + 1)
    counts.push(count)
  }
  return counts
}

function wordsBetween(locale: string): Set<string> {
  const between = new Set<string>()
  for (const style of displays) {
    for (const type of ['unit', 'conjunction'] as const) {
      const parts = listFormat(locale, { type, style }).formatToParts(['1', '2'])
      for (const part of parts) {
        if (part.type === 'literal') between.add(fold(part.value).replace(/[,،、，־-]/gu, ''))
      }
    }
  }
  return new Set([...between].map(word => word.trim()).filter(word => word !== ''))
}
