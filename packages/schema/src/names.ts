import { nearestWord } from '@reviewkit/problem'

/** A name as it is looked up: case, dots, brackets and the kind of white space do not matter. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.,()’']/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Names → codes. Where two codes share a name, the first one listed has it. */
export function codesByName(
  codes: readonly string[],
  namesOf: (code: string) => readonly (string | undefined)[],
  also: readonly (readonly [name: string, code: string])[] = [],
): ReadonlyMap<string, string> {
  const index = new Map<string, string>()
  for (const code of codes) {
    for (const name of namesOf(code)) {
      if (name === undefined) continue
      const key = nameKey(name)
      if (!index.has(key)) index.set(key, code)
    }
  }
  for (const [name, code] of also) index.set(nameKey(name), code)
  return index
}

/** The known name nearest to a misspelt one, as it is known. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const byKey = new Map(known.map(each => [nameKey(each), each]))
  const near = nearestWord(nameKey(name), [...byKey.keys()])
  return near === undefined ? undefined : byKey.get(near)
}

/** Puts off making something until it is asked for, then keeps it: `Intl` is slow to start. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
