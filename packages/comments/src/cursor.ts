import { isSort, type Sort } from './sort.ts'

/**
 * A place in a level of a thread, told by what stands there and not by its number, so that it
 * holds when comments come and go before it.
 */
export interface Place {
  /** The sort key of the last comment shown. */
  readonly key: number
  /** The moment it was posted, in milliseconds since 1970. */
  readonly time: number
  /**
   * Its id, then those of the nearest ones shown before it with the very same key and moment. Their
   * order is the order of the input, which a comment that is gone takes with it: then its
   * neighbours still tell the place.
   */
  readonly ids: readonly string[]
}

/** What an opaque cursor holds. */
export interface Cursor {
  readonly sort: Sort
  /** The comment whose replies the level is made of; none at the roots. */
  readonly parent?: string | undefined
  /** The place behind which to go on; none before the first. */
  readonly place?: Place | undefined
}

/** How many neighbours are enough: a cursor must fit in a URL, with ids of 64 characters. */
export const maxIds = 4

/** Text that a URL can carry and nobody should read. */
export function writeCursor({ sort, parent, place }: Cursor): string {
  const value = [sort, parent ?? null, place?.key ?? null, place?.time ?? null, place?.ids ?? []]
  const text = JSON.stringify(value)
  // A page writes hundreds, and ids are ASCII: what is needs no detour by way of bytes.
  const binary = /^[\0-\x7f]*$/.test(text) ? text : bytesAsText(text)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function bytesAsText(text: string): string {
  let binary = ''
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte)
  return binary
}

/** What a cursor holds, or undefined for a text that is none: it comes from outside. */
export function readCursor(text: string): Cursor | undefined {
  let value: unknown
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    value = JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, c => c.charCodeAt(0))))
  } catch {
    return undefined
  }
  if (!Array.isArray(value) || value.length !== 5) return undefined
  const [sort, parent, key, time, ids]: unknown[] = value
  if (!isSort(sort) || !isIds(ids)) return undefined
  if (parent !== null && typeof parent !== 'string') return undefined
  const within = parent === null ? { sort } : { sort, parent }
  if (key === null && time === null) return ids.length === 0 ? within : undefined
  if (typeof key !== 'number' || typeof time !== 'number') return undefined
  return { ...within, place: { key, time, ids } }
}

function isIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= maxIds && value.every(id => typeof id === 'string')
}
