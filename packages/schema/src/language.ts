import * as z from 'zod/mini'
import { rule } from './rule.ts'

/** The language of a text or a movie: a BCP 47 tag in canonical form, as `Intl` writes it. */
export const languageTag = () =>
  z.string().check(
    rule(value =>
      value !== '' && canonicalLanguage(value) === value
        ? undefined
        : {
            code: 'language-unknown',
            message: `No language is called ${value === '' ? 'nothing' : value.slice(0, 40)}.`,
            hint: 'Write its English name or its BCP 47 tag, for example English or en.',
          },
    ),
  )

/**
 * A tag in canonical form, or nothing where it is not one. Longer first parts, which the grammar
 * reserves and no registry fills, are words: `english` is a name, not a tag.
 */
export function canonicalLanguage(tag: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu.test(tag) || tag.length > 100) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    // A part stands in the wrong place, or twice.
    return undefined
  }
}
