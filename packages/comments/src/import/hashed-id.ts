import { sha256 } from './sha256.ts'

const encoder = new TextEncoder()
const fits = /^[A-Za-z0-9_-]{1,64}$/

/**
 * An id that is the same whenever the same things are told: the first 96 bits of their SHA-256, as
 * 16 letters of base64url. Two of a million comments meet by chance once in 10¹⁷ files.
 *
 * For a comment whose source has none, its parts are the thread, the author, the date, the words, and
 * the ordinal among those of which all that is the same (see {@link createOrdinals}).
 *
 * @param parts - what JSON can write; `undefined` counts as null
 */
export function hashedId(parts: readonly unknown[]): string {
  return hashOfText(JSON.stringify(parts))
}

/** The same of words as they are. */
export function hashOfText(text: string): string {
  const hash = sha256(encoder.encode(text))
  const letters = btoa(String.fromCharCode(...hash.subarray(0, 12)))
  return letters.replaceAll('+', '-').replaceAll('/', '_')
}

/** The source's own id of a comment where that may be one, else the hash of it: the same for a reply's parent. */
export function commentId(own: string): string {
  return fits.test(own) ? own : hashedId([own])
}

/** Keys that are remembered: a file of comments without ids may have no end. */
const most = 100_000

/**
 * Counts what cannot be told apart: 0 for the first of a key, then 1. Comments that are the same in
 * all they say stand close together, so that the oldest key is forgotten when there are too many.
 */
export function createOrdinals(): (key: string) => number {
  const counts = new Map<string, number>()
  return key => {
    const ordinal = counts.get(key) ?? 0
    counts.delete(key)
    counts.set(key, ordinal + 1)
    if (counts.size > most) counts.delete(counts.keys().next().value ?? '')
    return ordinal
  }
}
