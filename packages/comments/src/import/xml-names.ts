/** Names that are remembered; a file of a known format has a few dozen. */
const most = 1000

/**
 * Element names with the prefix that we give their namespace: files may bind another, and one format
 * has a namespace for each of its versions. `namespaces` has for each of our prefixes what the address
 * begins with. A prefix that the file does not bind counts as what it looks like.
 */
export function createXmlNames(namespaces: Readonly<Record<string, string>>) {
  const bound = new Map<string, string>()
  const known = new Map<string, string>()

  const resolve = (name: string): string => {
    const colon = name.indexOf(':')
    const prefix = name.slice(0, Math.max(0, colon))
    const address = bound.get(prefix)
    const ours = Object.keys(namespaces).find(key => address?.startsWith(namespaces[key] ?? '\0'))
    const local = name.slice(colon + 1)
    return `${ours ?? prefix}:${local}`.replace(/^:/, '')
  }

  return {
    bind(attributes: Readonly<Record<string, string>>) {
      for (const name in attributes) {
        if (!name.startsWith('xmlns') || bound.size > most) continue
        bound.set(name.slice(6), attributes[name] ?? '')
        known.clear()
      }
    },
    isBound: (prefix: string) =>
      [...bound.values()].some(address => address.startsWith(namespaces[prefix] ?? '\0')),
    nameOf(name: string): string {
      const before = known.get(name)
      if (before !== undefined) return before
      const resolved = resolve(name)
      if (known.size < most) known.set(name, resolved)
      return resolved
    },
  }
}
