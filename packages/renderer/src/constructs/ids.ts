/**
 * The ids of one text. Each is given out once, with the prefix in front, here and
 * nowhere else; a link within the text finds its target by the bare name.
 */
export interface Ids {
  /** An id for this name that no other element of the text has. */
  give(name: string, options?: { alwaysPrefix?: boolean }): string
  /** The id that a bare name was given first. */
  find(name: string): string | undefined
}

/** A name that can be an id: no spaces, and nothing that a selector stumbles on. */
export const isIdName = (name: string) => /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.:-]*$/u.test(name)

/** Stands before a name that is unsafe by itself, where no `idPrefix` was chosen. */
export const safePrefix = 'rk-'

export function createIds(prefix: string): Ids {
  const given = new Set<string>()
  const byName = new Map<string, string>()
  const nextSuffix = new Map<string, number>()
  return {
    give(name, { alwaysPrefix = false } = {}) {
      const front = prefix || (alwaysPrefix || clobbers(name) ? safePrefix : '')
      const base = front + name
      let id = base
      let suffix = nextSuffix.get(base) ?? 0
      while (given.has(id)) id = `${base}-${++suffix}`
      nextSuffix.set(base, suffix)
      given.add(id)
      if (!byName.has(name)) byName.set(name, id)
      return id
    },
    find: name => byName.get(name),
  }
}

/**
 * A browser offers each element with an id as `window[id]`, and some as
 * `document[id]`: an id of the text that is also the name of one of their
 * properties, or of a global that scripts look for, could take its place.
 * Slugs are in lower case and those names have no hyphen: the list is whole for them.
 */
const clobbers = (name: string) => /^on[a-z]+$/.test(name) || reserved.has(name)

const reserved = new Set(
  `__proto__ action after alert align all alt anchors append applets archive assign atob attributes
  autocapitalize autocomplete autocorrect back before blur body border btoa caches charset children
  chrome clear click close closed closest code complete config confirm console constructor contains
  cookie crypto data declare decode decoding define dir doctype document domain draggable elements
  embeds encoding enctype env event exports external fetch focus form forms forward frames fullscreen
  global go hash head height hidden history host hostname href hspace id images implementation inert
  jquery lang length links loading location locationbar lowsrc matches menubar method module name
  navigation navigator normalize open opener orientation origin parent part pathname performance
  personalbar plugins popover port prefix prepend print process prompt protocol prototype referrer rel
  reload remove replace require reset root scheduler screen scripts scroll scrollbars search self
  settings sizes slot spellcheck src srcset standby state status statusbar stop submit target timeline
  title toolbar top translate type undefined validity vspace width window write writeln x y`.split(
    /\s+/,
  ),
)
