import type { Limits } from './limits.ts'

/**
 * Whether some block of a text may exceed a limit for its marks. Hardly any does, and
 * to go from mark to mark takes a tenth of the time that it takes to tell what each
 * of them is. Rather too many than too few: one mark counts for four at the most.
 */
export function isCrowded(source: string, { brackets, label, line, marks }: Limits): boolean {
  const most = Math.floor(marks / 4)
  return (
    holdsLongBlock(source, Math.min(label, line)) ||
    holdsMany(source, '[', Math.min(brackets, most)) ||
    holdsMany(source, ']', Math.min(brackets, most)) ||
    marksOfOne.some(mark => holdsMany(source, mark, most)) ||
    inAddresses.some(mark => holdsMany(source, mark, most, longAddress))
  )
}

const marksOfOne = ['*', '_', '~', '`', '<', '&']

/** Of mail, and the middle of `://` and of `www.` in small letters and in capitals. */
const inAddresses = ['@', '//', 'ww', 'WW', 'wW', 'Ww']

/** Nearly as long as what an address may end with before a parser takes too long over it. */
const longAddress = /\S{490}/y

function holdsLongBlock(source: string, longest: number): boolean {
  if (source.length <= longest) return false
  let from = 0
  for (let to = blockEnd(source, from); from < source.length; to = blockEnd(source, from)) {
    if (to - from > longest) return true
    from = to
  }
  return false
}

function holdsMany(source: string, mark: string, most: number, tooLong?: RegExp): boolean {
  let end = 0
  let count = 0
  for (let at = source.indexOf(mark); at >= 0; at = source.indexOf(mark, at + 1)) {
    if (at >= end) {
      end = blockEnd(source, at)
      count = 0
    }
    if (++count > most) return true
    if (!tooLong) continue
    tooLong.lastIndex = at
    if (tooLong.test(source)) return true
  }
  return false
}

/** Behind the next blank line, which ends all that marks can reach over. */
function blockEnd(source: string, from: number): number {
  const found = source.indexOf('\n\n', from)
  return found < 0 ? source.length : found + 2
}
