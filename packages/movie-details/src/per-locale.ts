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
