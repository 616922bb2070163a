import { commentFromRow, optionalText, type Row, text } from './row.ts'
import type { Post, StoredComment, StoreViewer } from './store.ts'

/** Who looks where nobody is named. */
export const reader: StoreViewer = { role: 'reader', owners: [] }

export function storedFromRow(row: Row): StoredComment {
  const owner = optionalText(row, 'owner')
  const comment = commentFromRow(row)
  return owner === undefined ? { comment } : { comment, owner }
}

export function postFromRow(row: Row): Post {
  return {
    comment: commentFromRow(row),
    owner: text(row, 'owner'),
    nonce: text(row, 'nonce'),
    words: text(row, 'words'),
  }
}
