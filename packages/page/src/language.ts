import { canonicalTag, textDirection } from '@reviewkit/locale'

/** `lang` and `dir` as attributes. A tag that is none reads as English, as formatting does. */
export function languageOf(tag: string) {
  const lang = canonicalTag(tag) ?? 'en'
  return { lang, dir: textDirection(lang) }
}

/**
 * The attributes for words of the review, and for our own words among them:
 * none where both speak one language.
 */
export function languagesOf(content: string, locale: string) {
  const written = languageOf(content)
  const said = languageOf(locale)
  return written.lang === said.lang ? { written: {}, said: {} } : { written, said }
}
