import type { ProfileRules } from '../settings.ts'

/**
 * The ids of one text. Each is given out once, with the prefix in front, here and
 * nowhere else; a link within the text finds its target by the bare name.
 */
export interface Ids {
  /** An id for this name that no other element of the text has; `raw` for one that raw HTML brings. */
  give(name: string, options?: { raw?: boolean }): string
  /** The id that a bare name was given first. */
  find(name: string): string | undefined
  /** Gives a name that raw HTML brings its id, once, and keeps it until it is taken. */
  bring(name: string): void
  /** What `take` would give. */
  brought(name: string): string | undefined
  /** The id of a name that raw HTML brought, for the first that asks. */
  take(name: string): string | undefined
}

/** A name that can be an id: no spaces, and nothing that a selector stumbles on. */
export const isIdName = (name: string) => /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.:-]*$/u.test(name)

/**
 * @param chosen - the option `idPrefix`
 * @param profile - says which prefix an id has where none was chosen, and which has none
 */
export function createIds(
  chosen: string,
  { list: { idPrefix }, isReserved }: Pick<ProfileRules, 'list' | 'isReserved'>,
): Ids {
  const given = new Set<string>()
  const byName = new Map<string, string>()
  const nextSuffix = new Map<string, number>()
  const brought = new Map<string, string | undefined>()
  // Parted by a hyphen, since with it the two make no name that a browser or a script has: `a`, `lert`.
  const prefix = /[\p{L}\p{M}\p{N}]$/u.test(chosen) ? `${chosen}-` : chosen
  const give: Ids['give'] = (name, { raw = false } = {}) => {
    const base = (prefix || (!raw && isReserved?.(name) === false ? '' : idPrefix)) + name
    let id = base
    let suffix = nextSuffix.get(base) ?? 0
    while (given.has(id)) id = `${base}-${++suffix}`
    nextSuffix.set(base, suffix)
    given.add(id)
    // The second of a name is found by what it is told apart by as well: `#the-end-1`.
    for (const bare of [name, name + id.slice(base.length)])
      if (!byName.has(bare)) byName.set(bare, id)
    return id
  }
  return {
    give,
    find: name => byName.get(name),
    bring(name) {
      if (!brought.has(name)) brought.set(name, give(name, { raw: true }))
    },
    brought: name => brought.get(name),
    take(name) {
      const id = brought.get(name)
      if (id !== undefined) brought.set(name, undefined)
      return id
    },
  }
}
