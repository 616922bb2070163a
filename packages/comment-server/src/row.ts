import { sorts } from '@reviewkit/comments/store'
import type { Comment, Commenter } from '@reviewkit/schema'
import { audienceOf, keyColumn, keysOf, type Standing } from './standing.ts'

/** A row as a driver gives it. */
export type Row = Readonly<Record<string, unknown>>

/** What a column holds, in every kind of store. */
export type Value = string | number | null

const STATUSES = ['published', 'pending', 'spam', 'deleted'] as const

/** The columns of a comment, in the order of the table. */
export const COMMENT_COLUMNS = [
  'parent',
  'author',
  'by_review_author',
  'posted',
  'edited',
  'body',
  'status',
  'up',
  'down',
  'version',
  'status_version',
] as const

/** A comment as the values of its columns. */
export function valuesOfComment(comment: Comment): Value[] {
  return [
    comment.parent ?? null,
    comment.author === undefined ? null : JSON.stringify(comment.author),
    comment.byReviewAuthor ? 1 : 0,
    comment.posted,
    comment.edited ?? null,
    comment.body,
    comment.status,
    comment.votes?.up ?? null,
    comment.votes?.down ?? null,
    comment.version,
    comment.statusVersion,
  ]
}

/** The columns of a comment's place, in the order of the table. */
export const PLACE_COLUMNS: readonly string[] = [
  'under',
  'published',
  'kept',
  'audience',
  'posted_ms',
  ...sorts.map(keyColumn),
]

/** The place of a comment as the values of its columns. */
export function valuesOfPlace(comment: Comment, standing: Standing): Value[] {
  const { under, published, kept, activity, time } = standing
  const keys = keysOf(comment, activity)
  return [under, published, kept, audienceOf(standing), time, ...keys]
}

/** The standing in a row. */
export function standingFromRow(row: Row): Standing {
  return {
    id: text(row, 'id'),
    under: text(row, 'under'),
    published: whole(row, 'published'),
    kept: whole(row, 'kept'),
    activity: -whole(row, 'key_active'),
    status: statusOf(row),
    time: whole(row, 'posted_ms'),
  }
}

/**
 * The comment in a row. The table's own checks hold the types, so a value that is none of them
 * means a damaged file.
 */
export function commentFromRow(row: Row): Comment {
  const author = authorOf(row)
  const { parent, edited, up, down } = row
  const comment: Comment = {
    id: text(row, 'id'),
    byReviewAuthor: row.by_review_author === 1,
    posted: text(row, 'posted'),
    body: text(row, 'body'),
    status: statusOf(row),
    version: whole(row, 'version'),
    statusVersion: whole(row, 'status_version'),
  }
  // Set one by one: to spread what may be absent took a quarter of the time of a page.
  if (typeof parent === 'string') comment.parent = parent
  if (author !== undefined) comment.author = author
  if (typeof edited === 'string') comment.edited = edited
  if (typeof up === 'number' && typeof down === 'number') comment.votes = { up, down }
  return comment
}

export function text(row: Row, column: string): string {
  return optionalText(row, column) ?? damaged(column)
}

export function optionalText(row: Row, column: string): string | undefined {
  const value = row[column]
  return typeof value === 'string' ? value : undefined
}

export function whole(row: Row, column: string): number {
  const value = row[column]
  return typeof value === 'number' ? value : damaged(column)
}

function statusOf(row: Row): Comment['status'] {
  return STATUSES.find(status => status === row.status) ?? damaged('status')
}

function authorOf(row: Row): Commenter | undefined {
  const stored = optionalText(row, 'author')
  if (stored === undefined) return undefined
  const value: unknown = JSON.parse(stored)
  return isCommenter(value) ? value : damaged('author')
}

/** Only this file writes the column, from a typed value: the name tells ours from noise. */
function isCommenter(value: unknown): value is Commenter {
  return (
    typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
  )
}

function damaged(column: string): never {
  throw new Error(`The column ${column} of a comment holds something else.`)
}
