export interface PageCommentHeading {
  name: string
  place?: string
  byReviewAuthor: boolean
  /** A day. */
  posted: string
}

/** Longer than any name, place and date together. */
const longest = 240

/**
 * Whether a line is one with which plain pages head a comment: `NAME on DATE:`, with or without
 * `(author)` and `from PLACE`. The date is as in `July 01, 2019`, `1 July 2019` or `2019-07-01`.
 *
 * @example
 * isPageCommentHeading('Ada (author) from Lyon on July 01, 2019:') // true
 * isPageCommentHeading('I thought of it on July 01, 2019.') // false
 */
export function isPageCommentHeading(line: string): boolean {
  return commentHeading(line) !== undefined
}

/** Reads `NAME (author) from PLACE on July 01, 2019:`, the line with which such pages head a comment. */
export function commentHeading(line: string): PageCommentHeading | undefined {
  if (line.length > longest || !line.endsWith(':')) return undefined
  const text = line.slice(0, -1).replace(/\s/gu, ' ')
  const on = text.lastIndexOf(' on ')
  const posted = on > 0 ? dayOf(text.slice(on + 4)) : undefined
  if (!posted) return undefined
  const who = text.slice(0, on)
  const badge = who.search(/ \(author\)/i)
  const from = who.indexOf(' from ', Math.max(badge, 0))
  const end = [badge, from].find(index => index >= 0) ?? who.length
  const name = who.slice(0, end)
  const place = from < 0 ? '' : who.slice(from + 6)
  if (name.trim() === '') return undefined
  return { name, ...(place && { place }), byReviewAuthor: badge >= 0, posted }
}

const months =
  'january february march april may june july august september october november december'.split(' ')

/** `July 01, 2019`, `1 July 2019` or `2019-07-01` as `2019-07-01`. */
function dayOf(text: string): string | undefined {
  const { month, day, year } =
    /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{4})$/i.exec(text)?.groups ??
    /^(?<day>\d{1,2})\.? (?<month>[a-z]{3,9})\.?,? (?<year>\d{4})$/i.exec(text)?.groups ??
    /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/.exec(text)?.groups ??
    {}
  if (!month || !day || !year) return undefined
  const named = months.findIndex(name => name.startsWith(month.toLowerCase())) + 1
  const number = /^\d+$/.test(month) ? Number(month) : named
  const written = [year, number, Number(day)].map(part => String(part).padStart(2, '0')).join('-')
  const exists = new Date(`${written}T00:00:00Z`).toJSON()?.startsWith(written)
  return exists ? written : undefined
}
