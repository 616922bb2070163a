import { boundedCache } from './bounded-cache.ts'

/** No language needs as much; each subtag more is one more step to fall back along. */
const longest = 100

/** Asked at every use of a formatter, and it takes longer than most of those. */
const remember = boundedCache<string | undefined>(512)

/**
 * A language tag in its canonical form (BCP 47, as Unicode's locale data has
 * it): usual capitals, and today's name for a language renamed since.
 *
 * @returns undefined for what is no tag: `''`, `pt_BR`, `english please`, a
 * private one such as `x-mine`, more than 100 characters, or no string at all
 *
 * @example
 * canonicalTag('PT-br') // 'pt-BR'
 * canonicalTag('iw') // 'he'
 * canonicalTag('pt_BR') // undefined
 */
export function canonicalTag(tag: string): string | undefined {
  if (typeof tag !== 'string' || tag.length > longest) return undefined
  return remember(tag, () => {
    try {
      return Intl.getCanonicalLocales(tag)[0]
    } catch {
      return undefined
    }
  })
}
