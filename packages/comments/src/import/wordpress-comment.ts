import { decodeReferences } from '@reviewkit/html'
import type { Problem } from '@reviewkit/problem'
import type { Comment, Commenter } from '@reviewkit/schema'
import type { Tell } from './bytes.ts'
import { commentEmpty, commentTooLong } from './comment-problems.ts'
import { commentId, createOrdinals, hashedId } from './hashed-id.ts'
import { markdownFromHtml } from './html-to-markdown.ts'
import { createPosted } from './posted.ts'
import { readDate } from './read-date.ts'
import { addressOf, lineOf, nameOf, oneLine } from './text-fields.ts'
import { htmlFromWordPress } from './wordpress-words.ts'
import type { XmlRecord } from './xml-records.ts'

const statuses: ReadonlyMap<string, Comment['status']> = new Map([
  ['1', 'published'],
  ['approve', 'published'],
  ['approved', 'published'],
  ['0', 'pending'],
  ['hold', 'pending'],
  ['', 'pending'],
  ['spam', 'spam'],
  ['trash', 'deleted'],
  ['post-trashed', 'deleted'],
])

/** A post of WordPress, as far as its comments need it. */
export interface WordPressPost {
  readonly id: string
  readonly date: string | undefined
  /** The number of its author as a user, where the export tells it. */
  readonly author: string | undefined
}

/** Makes comments of those of an export, one after another. */
export function createWordPressComments(tell: Tell) {
  const posted = createPosted(tell)
  const ordinal = createOrdinals()

  return (record: XmlRecord, post: WordPressPost): Comment => {
    const content = record.fields.get('wp:comment_content')
    const words = content?.text ?? ''
    const own = lineOf(record, 'wp:comment_id')
    const parent = lineOf(record, 'wp:comment_parent')
    const user = userOf(record)
    const name = lineOf(record, 'wp:comment_author')
    const written = dateOf(record)
    const status = statusOf(record, tell)
    const parts = [post.id, name, written, words]
    const comment: Comment = {
      id: own ? commentId(own) : hashedId([...parts, ordinal(JSON.stringify(parts))]),
      ...(!/^0*$/.test(parent) && { parent: commentId(parent) }),
      byReviewAuthor: status !== 'deleted' && user !== undefined && user === post.author,
      posted: posted(written, 'Z', post.date, record),
      body: '',
      status,
      version: 1,
      // What was pending and is decided when the blog is imported again is decided here too.
      statusVersion: status === 'pending' ? 0 : 1,
    }
    if (status === 'deleted') return comment
    comment.body = markdownFromHtml(htmlFromWordPress(words))
    if (content?.cut) tell(commentTooLong(record))
    if (comment.body === '') tell(commentEmpty(record))
    const author = authorOf(record, name, user)
    if (author) comment.author = author
    return comment
  }
}

/** The clock of the site says no offset: without the time in UTC, the day alone is sure. */
function dateOf(record: XmlRecord): string {
  const utc = lineOf(record, 'wp:comment_date_gmt')
  if (readDate(utc, { offset: 'Z' }) !== undefined) return utc
  const day = lineOf(record, 'wp:comment_date').slice(0, 10)
  return readDate(day) === undefined ? utc : day
}

/** The number of a user of the site; guests have none. */
function userOf(record: XmlRecord): string | undefined {
  const user = lineOf(record, 'wp:comment_user_id')
  return /^0*$/.test(user) ? undefined : user
}

function authorOf(
  record: XmlRecord,
  written: string,
  user: string | undefined,
): Commenter | undefined {
  // Names are stored as HTML.
  const name = nameOf(oneLine(decodeReferences(written)))
  if (name === '') return undefined
  const url = addressOf(record, 'wp:comment_author_url')
  return {
    name,
    ...(user !== undefined && { id: hashedId(['wordpress', user]) }),
    ...(url !== '' && { url }),
  }
}

function statusOf(record: XmlRecord, tell: Tell): Comment['status'] {
  const written = lineOf(record, 'wp:comment_approved')
  const status = statuses.get(written)
  if (status === undefined) tell(statusUnknown(written, record))
  return status ?? 'pending'
}

const statusUnknown = (written: string, { line, column }: XmlRecord): Problem => ({
  severity: 'warning',
  code: 'comment-status-unknown',
  message: `Nothing is known of the status “${written.slice(0, 60)}”: the comment waits for a moderator.`,
  line,
  column,
  hint: 'Write 1 in wp:comment_approved to publish it, 0 to let it wait, or trash.',
})
