import { createHash } from 'node:crypto'
import type { Comment } from '@reviewkit/schema'
import type { Line } from './lines.ts'
import { markdownOf } from './markdown.ts'

interface Heading {
  name: string
  place?: string
  byReviewAuthor: boolean
  posted: string
}

/** Longer than any name, place and date together. */
const longestHeading = 240

/** Reads `NAME (author) from PLACE on July 01, 2019:`, the line with which such pages head a comment. */
export function commentHeading(line: Line): Heading | undefined {
  if (line.text.length > longestHeading || !line.text.endsWith(':')) return undefined
  const text = line.text.slice(0, -1).replace(/\s/gu, ' ')
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

/**
 * The comments of a page's text, from the first line that heads one to the end. The ids come from
 * the words: reading the page again gives the same ones.
 */
export function commentsOf(lines: readonly Line[]): Comment[] {
  const comments: Comment[] = []
  const seen = new Map<string, number>()
  for (let index = 0; index < lines.length; ) {
    const head = commentHeading(lines[index]!)
    index += 1
    if (!head) continue
    const words: string[] = []
    for (; index < lines.length; index += 1) {
      const next = lines[index]!
      if (commentHeading(next)) break
      words.push(next.text)
    }
    const { name, place, byReviewAuthor, posted } = head
    const body = markdownOf(words.map(text => ({ kind: 'paragraph', text }))).trimEnd()
    const key = JSON.stringify([name, posted, body])
    const ordinal = seen.get(key) ?? 0
    seen.set(key, ordinal + 1)
    comments.push({
      id: createHash('sha256').update(`${key}${ordinal}`).digest('base64url').slice(0, 16),
      author: { name, ...(place && { from: place }) },
      byReviewAuthor,
      posted,
      body,
      status: 'published',
      version: 1,
      statusVersion: 0,
    })
  }
  return comments
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
