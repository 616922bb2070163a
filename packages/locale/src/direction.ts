import { boundedCache } from './bounded-cache.ts'
import { canonicalTag } from './canonical.ts'

const remember = boundedCache<'ltr' | 'rtl'>(512)

/**
 * Scripts written from right to left, by their ISO 15924 codes: those whose
 * letters have the bidirectional class R or AL in Unicode 17. Own table, since
 * `Intl.Locale` cannot tell in every runtime that we support.
 */
const rightToLeft = new Set(
  (
    'Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc ' +
    'Mero Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sidt Sogd Sogo Syrc ' +
    'Syre Syrj Syrn Thaa Yezi'
  ).split(' '),
)

/**
 * Which way a language is written, for `dir`: by the script of its tag, or the
 * one that the tag most likely stands for. What is no tag counts as `ltr`.
 *
 * @example
 * textDirection('ar') // 'rtl'
 * textDirection('az-IR') // 'rtl'
 * textDirection('he-Latn') // 'ltr'
 */
export function textDirection(tag: string): 'ltr' | 'rtl' {
  const canonical = canonicalTag(tag)
  if (canonical === undefined) return 'ltr'
  return remember(canonical, () => {
    const { script } = new Intl.Locale(canonical).maximize()
    return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr'
  })
}
