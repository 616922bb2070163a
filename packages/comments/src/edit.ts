import type { Comment } from '@reviewkit/schema'
import { tombstone } from './tombstone.ts'

const statuses: readonly string[] = [
  'published',
  'pending',
  'spam',
  'deleted',
] satisfies Comment['status'][]

/**
 * The comment with new words; its `version` grows by one. A deleted comment comes back as it is:
 * words do not return to a tombstone.
 *
 * @param change - `body`: the new words, in Markdown; `edited`: when, a date
 *
 * @example
 * const comment = { id: 'a', byReviewAuthor: false, posted: '2026-11-20', body: 'Helo', status: 'published', version: 1, statusVersion: 1 }
 * editComment(comment, { body: 'Hello', edited: '2026-11-21' }).body // 'Hello'
 * editComment(comment, { body: 'Hello', edited: '2026-11-21' }).version // 2
 */
export function editComment(comment: Comment, change: { body: string; edited: string }): Comment {
  if (comment.status === 'deleted') return comment
  const { body, edited } = change
  return { ...comment, body, edited, version: comment.version + 1 }
}

/**
 * The tombstone of a comment: no words, no author, only its place in the thread, so that replies
 * keep theirs. Final: a tombstone comes back as it is, and no merge brings the words back.
 *
 * @param options - `by`: whose doing it is. Of the `author`, `version` grows; of a `moderator`,
 *   `statusVersion`
 *
 * @example
 * const comment = { id: 'a', byReviewAuthor: false, posted: '2026-11-20', body: 'Oops', status: 'published', version: 1, statusVersion: 1 }
 * deleteComment(comment).body // ''
 * deleteComment(comment).status // 'deleted'
 */
export function deleteComment(
  comment: Comment,
  { by = 'author' }: { by?: 'author' | 'moderator' } = {},
): Comment {
  if (comment.status === 'deleted') return comment
  const gone = tombstone(comment)
  return by === 'author'
    ? { ...gone, version: gone.version + 1 }
    : { ...gone, statusVersion: gone.statusVersion + 1 }
}

/**
 * The comment after a moderator's decision; its `statusVersion` grows by one, also where the
 * status stays: a decision confirmed outweighs an older one elsewhere. `deleted` leaves a
 * tombstone, and a tombstone comes back as it is.
 *
 * @throws {TypeError} on a status that is none of the four
 *
 * @example
 * const comment = { id: 'a', byReviewAuthor: false, posted: '2026-11-20', body: 'Hi', status: 'pending', version: 1, statusVersion: 1 }
 * moderateComment(comment, { status: 'published' }).status // 'published'
 * moderateComment(comment, { status: 'published' }).statusVersion // 2
 */
export function moderateComment(
  comment: Comment,
  { status }: { status: Comment['status'] },
): Comment {
  if (!statuses.includes(status)) {
    throw new TypeError(
      `moderateComment: \`status\` must be one of ${statuses.join(', ')}, not ${String(status).slice(0, 60)}`,
    )
  }
  if (status === 'deleted') return deleteComment(comment, { by: 'moderator' })
  if (comment.status === 'deleted') return comment
  return { ...comment, status, statusVersion: comment.statusVersion + 1 }
}
