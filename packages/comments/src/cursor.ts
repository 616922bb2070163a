import { isSort, type Ranked, type Sort } from './sort.ts'

/**
 * A place in a level of the thread, told by what stands there and not by its number, so that it
 * holds when comments come and go before it.
 */
export interface Cursor {
  sort: Sort
  /** The comment whose replies the level is made of; none at the roots. */
  parent: string | undefined
  /** The sort key of the last comment shown; none before the first. */
  key: number | undefined
  /**
   * The last comment shown, then the nearest ones shown before it with the very same key. The
   * order of equal keys is the order of the input, which a comment that is gone takes with it: then
   * its neighbours still tell the place.
   */
  ids: readonly string[]
}

/** How many neighbours are enough: a cursor must fit in a URL, with ids of 64 characters. */
export const maxIds = 4

/** Text that a URL can carry and nobody should read. */
export function writeCursor({ sort, parent, key, ids }: Cursor): string {
  const bytes = new TextEncoder().encode(JSON.stringify([sort, parent ?? null, key ?? null, ids]))
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The place a cursor tells, or undefined for a text that is no cursor: it comes from outside. */
export function readCursor(text: string): Cursor | undefined {
  let value: unknown
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    value = JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, c => c.charCodeAt(0))))
  } catch {
    return undefined
  }
  if (!Array.isArray(value) || value.length !== 4) return undefined
  const [sort, parent, key, ids]: unknown[] = value
  if (!isSort(sort)) return undefined
  if (parent !== null && typeof parent !== 'string') return undefined
  if (key !== null && typeof key !== 'number') return undefined
  if (!isIds(ids) || ids.length > maxIds) return undefined
  return { sort, parent: parent ?? undefined, key: key ?? undefined, ids }
}

/** The index in a level from which to go on. */
export function placeAfter(level: readonly Ranked[], { key, ids }: Cursor): number {
  if (key === undefined) return 0
  let start = 0
  let end = level.length
  while (start < end) {
    const middle = (start + end) >> 1
    if (level[middle]!.key < key) start = middle + 1
    else end = middle
  }
  for (const id of ids) {
    for (let i = start; level[i]?.key === key; i++) {
      if (level[i]!.node.comment.id === id) return i + 1
    }
  }
  // All of them are gone: rather show others of that key again than skip one.
  return start
}

function isIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(id => typeof id === 'string')
}
