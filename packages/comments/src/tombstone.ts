import type { Comment } from '@reviewkit/schema'

/**
 * What is left of a deleted comment: its place, its date, its versions and its count of votes.
 * No words, and nothing that says whose they were.
 */
export function tombstone({ id, parent, posted, votes, version, statusVersion }: Comment): Comment {
  return {
    id,
    ...(parent !== undefined && { parent }),
    byReviewAuthor: false,
    posted,
    body: '',
    status: 'deleted',
    ...(votes !== undefined && { votes }),
    version,
    statusVersion,
  }
}
