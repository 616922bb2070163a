/**
 * Remembers what was made under a key. Tags come from outside, so a cache that
 * only grows could be filled on purpose: past `limit` the oldest entry goes.
 */
export function boundedCache<T>(limit: number): (key: string, make: () => T) => T {
  const entries = new Map<string, { readonly value: T }>()
  return (key, make) => {
    const found = entries.get(key)
    if (found !== undefined) return found.value
    const value = make()
    if (entries.size >= limit) {
      for (const oldest of entries.keys()) {
        entries.delete(oldest)
        break
      }
    }
    entries.set(key, { value })
    return value
  }
}
