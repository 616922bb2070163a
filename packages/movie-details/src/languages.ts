import { canonicalTag } from '@reviewkit/locale'
import { languageCodes } from '@reviewkit/schema'
import { codeNames } from './code-names.ts'
import { countries } from './countries.ts'

/** BCP 47 tags and the names of languages. */
export const languages = codeNames({
  type: 'language',
  codes: languageCodes,
  // Longer first parts are grammatical and name nothing: `english` is a word.
  asCode: text => (/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu.test(text) ? canonicalTag(text) : undefined),
  also: new Map([
    ['mandarin', 'zh'],
    ['mandarin chinese', 'zh'],
    ['farsi', 'fa'],
    ['silent', 'zxx'],
    ['no dialogue', 'zxx'],
  ]),
  compose: regional,
})

/** “English (New Zealand)”: a language and where it is spoken. */
function regional(text: string, locale: string): string | undefined {
  const [, name, place] = /^([^(（]+)[(（](.+)[)）]$/u.exec(text) ?? []
  if (name === undefined || place === undefined) return undefined
  const language = languages.read(name, locale)
  const country = countries.read(place, locale)
  return language && country && /^[a-z]{2,3}$/u.test(language)
    ? canonicalTag(`${language}-${country}`)
    : undefined
}
