/** How many characters of keys and values are remembered, some two bytes each. */
const MOST_CHARACTERS = 4_000_000

/**
 * Remembers what a function made of a text, and forgets what was not asked for longest. Made to be
 * slow to render, a comment costs once and not at each view of its page.
 */
export function remembering(make: (key: string) => string): (key: string) => string {
  const kept = new Map<string, string>()
  let characters = 0
  return key => {
    const known = kept.get(key)
    const value = known ?? make(key)
    // Taken out and put back it stands last, so the first is always the oldest.
    if (known !== undefined) kept.delete(key)
    else characters += key.length + value.length
    kept.set(key, value)
    for (const [oldest, made] of kept) {
      if (characters <= MOST_CHARACTERS) break
      kept.delete(oldest)
      characters -= oldest.length + made.length
    }
    return value
  }
}
