import { fallbackTags } from './fallback.ts'

/**
 * What a table by language has for a tag: the entry of the tag itself, else of
 * the nearest in `fallbackTags`, else that of `fallback`. Capitals do not
 * matter, and only the table's own keys count.
 *
 * @throws {TypeError} where the table has nothing for `fallback` either: the
 * caller's mistake
 *
 * @example
 * const words = { en: 'Runtime', pt: 'Duração' }
 * lookUp(words, 'pt-BR', 'en') // 'Duração'
 * lookUp(words, 'xx', 'en') // 'Runtime'
 */
export function lookUp<T>(table: Readonly<Record<string, T>>, tag: string, fallback: string): T {
  const found = find(table, tag) ?? find(table, fallback)
  if (found === undefined) {
    throw new TypeError(
      `lookUp: the table must have an entry for the fallback ${JSON.stringify(fallback)}, and has only ${Object.keys(table).join(', ') || 'none'}`,
    )
  }
  return found.entry
}

function find<T>(table: Readonly<Record<string, T>>, tag: string): { entry: T } | undefined {
  for (const candidate of fallbackTags(tag)) {
    const entry = table[candidate]
    if (entry !== undefined && Object.hasOwn(table, candidate)) return { entry }
    const alike = Object.entries(table).find(([key]) => isSame(key, candidate))
    if (alike !== undefined) return { entry: alike[1] }
  }
  return undefined
}

function isSame(key: string, tag: string): boolean {
  return key.length === tag.length && key.toLowerCase() === tag.toLowerCase()
}
