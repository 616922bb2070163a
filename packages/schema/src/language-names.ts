import { canonicalLanguage } from './language.ts'
import { languageCodes } from './language-codes.ts'
import { codesByName, nameKey, once } from './names.ts'

/** What people write that is neither a language's name in CLDR nor its own name. */
const alsoCalled: readonly (readonly [string, string])[] = [
  ['No dialogue', 'zxx'],
  ['No dialog', 'zxx'],
  ['No language', 'zxx'],
  ['None', 'zxx'],
  ['Silent', 'zxx'],
  ['Mandarin', 'zh'],
  ['普通话', 'zh'],
  ['汉语', 'zh'],
  ['國語', 'zh-Hant'],
  ['Farsi', 'fa'],
  ['Tagalog', 'fil'],
  ['Castilian', 'es'],
]

const byEnglishName = once(() => {
  const names = (languageDisplay: 'dialect' | 'standard') =>
    new Intl.DisplayNames('en', { type: 'language', fallback: 'none', languageDisplay })
  const [dialect, standard] = [names('dialect'), names('standard')]
  return codesByName(languageCodes, code => [dialect.of(code), standard.of(code)], alsoCalled)
})

const byOwnName = once(() =>
  codesByName(Intl.DisplayNames.supportedLocalesOf(languageCodes), code => [
    new Intl.DisplayNames(code, { type: 'language', fallback: 'none' }).of(code),
  ]),
)

/**
 * The language a text names: by its tag, its English name, or its name for itself. A tag as `Intl`
 * writes it always stands for itself; a capital letter first makes `Ga` a name, where `GA` is a tag.
 */
export function readLanguage(text: string): string | undefined {
  const byTag = canonicalLanguage(text.trim().replaceAll('_', '-'))
  if (byTag !== undefined && !/^\p{Lu}\p{Ll}/u.test(text.trim())) return byTag
  const key = nameKey(text)
  return byEnglishName().get(key) ?? byTag ?? byOwnName().get(key)
}

/** Their English names, for a hint. */
export function knownLanguages(): readonly string[] {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  return languageCodes.map(code => names.of(code) ?? code)
}
