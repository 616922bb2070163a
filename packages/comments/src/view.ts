import type { Comment } from '@reviewkit/schema'
import { tombstone } from './tombstone.ts'

/**
 * Who looks. A reader sees what is published; whoever wrote a comment sees it also while it waits;
 * a moderator sees all. Nobody sees a tombstone that holds nothing they can read.
 */
export interface Viewer {
  role: 'reader' | 'author' | 'moderator'
  /** Comments whose author has this id are the viewer's own. */
  id?: string
  /** Ids of the viewer's own comments, whatever the role. */
  ownComments?: ReadonlySet<string>
}

/** As whom a viewer looks at one comment. */
export type Eyes = 'reader' | 'author' | 'moderator'

/**
 * What is seen of a comment: its words; its words as of one that waits, since whoever wrote spam is
 * not told what it is taken for; or no more than its place, and that only where it holds a reply
 * that is seen.
 */
type Sight = 'words' | 'as-waiting' | 'place'

const sights: Readonly<Record<Comment['status'], Readonly<Record<Eyes, Sight>>>> = {
  published: { reader: 'words', author: 'words', moderator: 'words' },
  pending: { reader: 'place', author: 'words', moderator: 'words' },
  spam: { reader: 'place', author: 'as-waiting', moderator: 'words' },
  deleted: { reader: 'place', author: 'place', moderator: 'place' },
}

/**
 * Whether there are words to read for these eyes.
 *
 * @example
 * canRead({ status: 'pending' }, 'reader') // false
 * canRead({ status: 'pending' }, 'author') // true
 */
export function canRead({ status }: Pick<Comment, 'status'>, eyes: Eyes): boolean {
  return sights[status][eyes] !== 'place'
}

/**
 * The comment as these eyes see it; a tombstone in its place where they see no words.
 *
 * @example
 * const comment = { id: 'a', byReviewAuthor: false, posted: '2026-11-20', body: 'Hi', status: 'spam', version: 1, statusVersion: 0 }
 * asSeen(comment, 'reader').body // ''
 * asSeen(comment, 'author').status // 'pending'
 */
export function asSeen(comment: Comment, eyes: Eyes): Comment {
  switch (sights[comment.status][eyes]) {
    case 'words':
      return comment
    case 'as-waiting':
      return { ...comment, status: 'pending' }
    case 'place':
      return tombstone(comment)
  }
}

/** As whom a viewer looks at a comment: a moderator at all of them, an author at their own. */
export function eyesOf({ role, id, ownComments }: Viewer, comment: Comment): Eyes {
  if (role === 'moderator') return 'moderator'
  const own =
    ownComments?.has(comment.id) === true || (id !== undefined && id === comment.author?.id)
  return own ? 'author' : 'reader'
}
