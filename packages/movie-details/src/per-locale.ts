import { canonicalTag } from '@reviewkit/locale'

/** More than a site ever speaks; a hostile reader can make up tags without end. */
const most = 64

/** Puts off making something for a locale until it is asked for, then keeps it. */
export function perLocale<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>()
  return locale => {
    const tag = canonicalTag(locale) ?? 'en'
    const kept = made.get(tag)
    if (kept !== undefined) return kept
    const fresh = make(tag)
    if (made.size >= most) made.clear()
    made.set(tag, fresh)
    return fresh
  }
}

/** More than there are running times and languages of films; a hostile reader can make up codes without end. */
const mostTexts = 1000

/** Text by its key and locale, kept once written: “English” is looked up for one film after another. */
export function textPerLocale<Key>(
  write: (key: Key, locale: string) => string,
): (key: Key, locale: string) => string {
  const texts = perLocale(() => new Map<Key, string>())
  return (key, locale) => {
    const known = texts(locale)
    const kept = known.get(key)
    if (kept !== undefined) return kept
    const fresh = write(key, locale)
    if (known.size >= mostTexts) known.clear()
    known.set(key, fresh)
    return fresh
  }
}
