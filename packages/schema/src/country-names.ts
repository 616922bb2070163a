import { countryCodes, isCountryCode } from './country.ts'
import { codesByName, nameKey, once } from './names.ts'

/** What people write that CLDR does not. */
const alsoCalled: readonly (readonly [string, string])[] = [
  ['USA', 'US'],
  ['United States of America', 'US'],
  ['Great Britain', 'GB'],
  ['England', 'GB'],
  ['Scotland', 'GB'],
  ['Wales', 'GB'],
  ['Northern Ireland', 'GB'],
  ['Republic of Ireland', 'IE'],
  ['Czech Republic', 'CZ'],
  ['Turkey', 'TR'],
  ['Holland', 'NL'],
  ['The Netherlands', 'NL'],
  ['Ivory Coast', 'CI'],
  ['Republic of Korea', 'KR'],
  ['UAE', 'AE'],
  ['Palestine', 'PS'],
  ['Macau', 'MO'],
  ['Burma', 'MM'],
  ['Macedonia', 'MK'],
  ['Vatican', 'VA'],
]

const byEnglishName = once(() => {
  const names = (style: 'long' | 'short') =>
    new Intl.DisplayNames('en', { type: 'region', fallback: 'none', style })
  const [long, short] = [names('long'), names('short')]
  return codesByName(countryCodes, code => [long.of(code), short.of(code)], alsoCalled)
})

// The language most spoken there, as CLDR reckons: Deutschland, España, 日本.
const byOwnName = once(() =>
  codesByName(countryCodes, code => {
    const { language } = new Intl.Locale(`und-${code}`).maximize()
    return [new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code)]
  }),
)

/** The country a text names: by its code, its English name, or its name for itself. */
export function readCountry(text: string): string | undefined {
  const code = text.trim().toUpperCase()
  if (isCountryCode(code)) return code
  const key = nameKey(text)
  return byEnglishName().get(key) ?? byOwnName().get(key)
}

/** Their English names, for a hint. */
export function knownCountries(): readonly string[] {
  const names = new Intl.DisplayNames('en', { type: 'region' })
  return countryCodes.map(code => names.of(code) ?? code)
}
