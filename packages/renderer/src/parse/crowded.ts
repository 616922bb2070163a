import type { Limits } from './limits.ts'

/**
 * Whether some block of a text may exceed a limit for its marks. Hardly any does, and
 * to go from mark to mark takes a tenth of the time that it takes to tell what each
 * of them is. Rather too many than too few: one mark counts for four at the most.
 */
export function isCrowded(source: string, { brackets, label, line, marks }: Limits): boolean {
  const most = Math.floor(marks / 4)
  const longest = longestBlock(source)
  if (longest > Math.min(label, line)) return true
  // No block holds more marks than characters.
  if (longest <= Math.min(brackets, most)) return false
  if (holdsMany(source, '[', Math.min(brackets, most))) return true
  if (holdsMany(source, ']', Math.min(brackets, most))) return true
  if (holdsMany(source, '<', most)) return true
  // Of the others none counts for more than one.
  if (longest > marks && others.some(mark => holdsMany(source, mark, most))) return true
  return longest >= longAddress && holdsLongWord(source)
}

/** The last six are the middle of `://` and of `www.` in small letters and in capitals. */
const others = ['*', '_', '~', '`', '&', '@', '//', 'ww', 'WW', 'wW', 'Ww']

function longestBlock(source: string): number {
  let longest = 0
  for (let from = 0; from < source.length; ) {
    const to = blockEnd(source, from)
    if (to - from > longest) longest = to - from
    from = to
  }
  return longest
}

function holdsMany(source: string, mark: string, most: number): boolean {
  let end = 0
  let count = 0
  for (let at = source.indexOf(mark); at >= 0; at = source.indexOf(mark, at + 1)) {
    if (at >= end) {
      end = blockEnd(source, at)
      count = 0
    }
    if (++count > most) return true
  }
  return false
}

/** Nearly as long as what an address may end with before a parser takes too long over it. */
const longAddress = 490

/** Looks once in each stretch that so long a word would have to reach into. */
function holdsLongWord(source: string): boolean {
  for (let at = longAddress - 1; at < source.length; at += longAddress) {
    let start = at
    let end = at
    while (start > at - longAddress && isWordAt(source, start - 1)) start--
    while (end < start + longAddress && isWordAt(source, end)) end++
    if (end - start >= longAddress) return true
  }
  return false
}

/** No space or control, of which the one before the text is none. */
const isWordAt = (source: string, at: number) => source.charCodeAt(at) > 32

/** Behind the next blank line, which ends all that marks can reach over. */
function blockEnd(source: string, from: number): number {
  const found = source.indexOf('\n\n', from)
  return found < 0 ? source.length : found + 2
}
