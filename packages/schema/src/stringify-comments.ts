import { Comment, Commenter, Votes } from './comment.ts'
import { Image } from './image.ts'

// JSON.stringify writes these keys, in this order, at every depth: the same comment, the same line.
const keys = [
  ...new Set([Comment, Commenter, Votes, Image].flatMap(schema => Object.keys(schema.shape))),
]

/**
 * Writes comments as `comments.ndjson`: one in JSON a line, its keys always in the same order, so
 * that a version control system shows what changed. `parseComments` gives the same comments back.
 *
 * @example
 * const comment = { id: 'a1', byReviewAuthor: false, posted: '2026-11-22', body: 'Yes!', status: 'published' as const, version: 1, statusVersion: 0 }
 * stringifyComments([comment]) // '{"id":"a1","byReviewAuthor":false,"posted":"2026-11-22","body":"Yes!","status":"published","version":1,"statusVersion":0}\n'
 * stringifyComments([]) // ''
 */
export function stringifyComments(comments: Iterable<Comment>): string {
  let ndjson = ''
  for (const comment of comments) ndjson += `${JSON.stringify(comment, keys)}\n`
  return ndjson
}
