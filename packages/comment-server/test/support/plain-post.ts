import type { Post } from '../../src/index.ts'

/** A post of nothing that matters but its id. */
export const plainPost = (id: string): Post => ({
  comment: {
    id,
    byReviewAuthor: false,
    posted: '2026-11-20',
    body: 'words',
    status: 'published',
    version: 1,
    statusVersion: 0,
  },
  owner: 'token:x',
  nonce: id,
  words: id,
})
