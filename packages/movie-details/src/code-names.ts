import { displayNames } from '@reviewkit/locale'
import { nearestWord } from '@reviewkit/problem'
import { fold } from './fold.ts'
import { oneLine } from './one-line.ts'
import { perLocale } from './per-locale.ts'

/** Codes in place of words, and back. */
export interface CodeNames {
  /** The name in a language; the code itself where no name leads back to it. */
  write(code: string, locale: string): string
  /** The code of a name in a language, or in English, or of the code as it is. */
  read(text: string, locale: string): string | undefined
  /** The name in a language that a misspelt one is likely to mean. */
  nearest(text: string, locale: string): string | undefined
}

export interface CodeNamesOptions {
  readonly type: 'language' | 'region'
  /** The lengths of name to read; the long one is written. */
  readonly styles?: readonly ('long' | 'short')[]
  readonly codes: readonly string[]
  /** The canonical form of what is itself a code. */
  readonly asCode: (text: string) => string | undefined
  /** What people write that no name is, folded. */
  readonly also?: ReadonlyMap<string, string>
  /** A last try, for names put together from others. */
  readonly compose?: (text: string, locale: string) => string | undefined
}

export function codeNames({
  type,
  styles = ['long'],
  codes,
  asCode,
  also,
  compose,
}: CodeNamesOptions): CodeNames {
  const called = (code: string, locale: string, style: 'long' | 'short') => {
    try {
      return displayNames(locale, { type, style, fallback: 'none' }).of(code)
    } catch {
      // Not the form of a code at all.
      return undefined
    }
  }
  const table = perLocale(locale => {
    const byName = new Map<string, string>()
    // All long names first: a short one never takes a long one’s place.
    for (const style of styles) {
      for (const code of codes) {
        const name = nameKey(called(code, locale, style) ?? '')
        if (name !== '' && !byName.has(name)) byName.set(name, code)
      }
    }
    return byName
  })
  const read = (text: string, locale: string) => {
    const words = oneLine(text)
    const code = asCode(words)
    // A code in its own capitals stands for itself, whatever else is called so.
    if (code === words) return code
    const name = nameKey(words)
    return (
      table(locale).get(name) ??
      code ??
      also?.get(name) ??
      table('en').get(name) ??
      compose?.(words, locale)
    )
  }
  const write = (code: string, locale: string) => {
    const name = called(code, locale, 'long')
    return name !== undefined && read(name, locale) === code ? oneLine(name) : oneLine(code)
  }
  const nearest = (text: string, locale: string) => {
    const known = table(locale)
    const name = nearestWord(nameKey(text), [...known.keys()])
    const code = name === undefined ? undefined : known.get(name)
    return code === undefined ? undefined : write(code, locale)
  }
  return { read, write, nearest }
}

/** CLDR writes “Bosnia & Herzegovina”, people write “and”. */
function nameKey(name: string): string {
  return fold(name).replaceAll(' & ', ' and ')
}
