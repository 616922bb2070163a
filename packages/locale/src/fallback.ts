import { boundedCache } from './bounded-cache.ts'
import { canonicalTag } from './canonical.ts'

const remember = boundedCache<readonly string[]>(512)
const none: readonly string[] = Object.freeze([])

/**
 * Norwegian is one macrolanguage with two written forms, and `no` in practice
 * means the first. Whoever reads one of them would rather have another than English.
 */
const kin: Readonly<Record<string, readonly string[]>> = {
  nb: ['no'],
  nn: ['no', 'nb'],
  no: ['nb'],
}

/**
 * The tags to try for a language, best first: the canonical tag without its
 * extensions, then ever less of it. Where a region implies a script that is not
 * the language's usual one, and always in Chinese, the script has a place of
 * its own; `no` and `nb` lead to each other. The result is frozen.
 *
 * Scripts by the likely subtags of Unicode's locale data (UTS 35), as `Intl`
 * has them.
 *
 * @returns nothing for what is no tag
 *
 * @example
 * fallbackTags('pt-BR') // ['pt-BR', 'pt']
 * fallbackTags('zh-TW') // ['zh-TW', 'zh-Hant', 'zh']
 * fallbackTags('no') // ['no', 'nb']
 * fallbackTags('not a tag') // []
 */
export function fallbackTags(tag: string): readonly string[] {
  const canonical = canonicalTag(tag)
  if (canonical === undefined) return none
  return remember(canonical, () => Object.freeze(chain(new Intl.Locale(canonical))))
}

function chain(locale: Intl.Locale): string[] {
  const { baseName, script, region } = locale
  // Some runtimes say undefined for `und`, the undetermined language.
  const language = locale.language || 'und'
  const core = [language, script, region].filter(Boolean).join('-')
  const likely = scriptOf(core)

  const tags = new Set(withoutVariants(baseName, core))
  if (region !== undefined) {
    const regional = `${language}-${region}`
    if (likely === scriptOf(regional)) tags.add(regional)
    const telling = language === 'zh' || likely !== scriptOf(language)
    if (telling && likely !== undefined) tags.add(`${language}-${likely}`)
  }
  if (script !== undefined) tags.add(`${language}-${script}`)
  tags.add(language)
  if (Object.hasOwn(kin, language)) for (const relative of kin[language] ?? []) tags.add(relative)
  return [...tags]
}

/** A base name, its variants dropped one by one from the right, down to `core`. */
function withoutVariants(baseName: string, core: string): string[] {
  const tags = [baseName]
  let rest = baseName
  while (rest.length > core.length) {
    rest = rest.slice(0, rest.lastIndexOf('-'))
    tags.push(rest)
  }
  return tags
}

function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script
}
