import type { Draft } from './draft.ts'
import { at, type JsonPart, placeOf, readNumber, readText } from './json-part.ts'
import { unread } from './unread.ts'
import type { Claim } from './wikidata-claims.ts'

/** `2013`, `2013-10` or `2013-10-13`: as exact as Wikidata says it is. */
interface Moment {
  readonly written: string
  readonly place: JsonPart
}

/**
 * The earliest of the dates (P577) is when a film came out. A day is told where no vaguer date may
 * lie before it: of “May 2013” and “13 October 2013” only the year is known.
 */
export function readWikidataRelease(claims: readonly Claim[], draft: Draft): void {
  const moments = claims.flatMap(({ value }) => momentOf(value, draft) ?? [])
  moments.sort((a, b) => (a.written < b.written ? -1 : a.written > b.written ? 1 : 0))
  const [first] = moments
  if (first === undefined) return
  draft.put('year', Number(first.written.slice(0, 4)), placeOf(first.place))
  const day = moments.find(({ written }) => written.length === 10)
  const isFirst = moments.every(
    ({ written }) => !day || written >= day.written.slice(0, written.length),
  )
  if (day && isFirst) draft.put('released', day.written, placeOf(day.place))
}

/** Precision: 9 is a year, 10 a month, 11 a day; what is less exact than a year is of no use. */
const lengths: Readonly<Record<number, number>> = { 9: 4, 10: 7, 11: 10 }

function momentOf(value: JsonPart, draft: Draft): Moment | undefined {
  const time = readText(at(value, 'time'), draft)
  const precision = readNumber(at(value, 'precision'), draft)
  if (time === undefined || precision === undefined) return undefined
  const written = /^\+?(\d{4}-\d{2}-\d{2})T/u.exec(time)?.[1]
  const length = lengths[Math.min(precision, 11)]
  if (written === undefined || length === undefined) {
    draft.tell(unread('date', time), placeOf(value))
    return undefined
  }
  // A month or a day that is not known is written 00, whatever the precision says.
  return { written: written.slice(0, length).replace(/-00.*$/u, ''), place: at(value, 'time') }
}
