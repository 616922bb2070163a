import type { Comment } from '@reviewkit/schema'
import { expect, test } from 'vitest'
import { deleteComment, editComment, moderateComment } from '../src/index.ts'
import { comment } from './thread-builder.ts'

const live = comment('a', {
  parent: 'p',
  author: { name: 'Ann', id: 'u-1', from: 'Europe' },
  byReviewAuthor: true,
  edited: '2026-11-21',
  votes: { up: 2, down: 1 },
  version: 3,
  statusVersion: 4,
})
const gone = deleteComment(live)

test('an edit changes the words, their date and the version', () => {
  expect(editComment(live, { body: 'New', edited: '2026-11-22' })).toEqual({
    ...live,
    body: 'New',
    edited: '2026-11-22',
    version: 4,
  })
})

test('a deleted comment is a tombstone: no words, no author, its place and its replies kept', () => {
  expect(gone).toEqual({
    id: 'a',
    parent: 'p',
    byReviewAuthor: false,
    posted: '2026-11-20',
    body: '',
    status: 'deleted',
    votes: { up: 2, down: 1 },
    version: 4,
    statusVersion: 4,
  })
})

test('a moderator who deletes makes a decision, not an edit', () => {
  expect(deleteComment(live, { by: 'moderator' })).toMatchObject({ version: 3, statusVersion: 5 })
  expect(moderateComment(live, { status: 'deleted' })).toEqual(
    deleteComment(live, { by: 'moderator' }),
  )
})

const decisions: { from: Comment['status']; to: Comment['status'] }[] = [
  { from: 'pending', to: 'published' },
  { from: 'published', to: 'spam' },
  { from: 'spam', to: 'pending' },
  { from: 'published', to: 'published' },
]

test.each(decisions)(
  'a decision from $from to $to changes nothing but the status',
  ({ from, to }) => {
    const before = comment('a', { status: from, statusVersion: 1 })
    expect(moderateComment(before, { status: to })).toEqual({
      ...before,
      status: to,
      statusVersion: 2,
    })
  },
)

test('a tombstone stays as it is', () => {
  expect(editComment(gone, { body: 'Back', edited: '2026-11-22' })).toEqual(gone)
  expect(deleteComment(gone)).toEqual(gone)
  expect(moderateComment(gone, { status: 'published' })).toEqual(gone)
  expect(moderateComment(gone, { status: 'deleted' })).toEqual(gone)
})

test('what comes in is not changed', () => {
  const frozen = Object.freeze(comment('a'))
  editComment(frozen, { body: 'New', edited: '2026-11-22' })
  deleteComment(frozen)
  moderateComment(frozen, { status: 'spam' })
  expect(frozen).toEqual(comment('a'))
})

test('a status that is none is the caller’s mistake', () => {
  const status: string = 'approved'
  const wrong = { status } as { status: Comment['status'] } // what JavaScript would let through
  expect(() => moderateComment(live, wrong)).toThrow(
    new TypeError(
      'moderateComment: `status` must be one of published, pending, spam, deleted, not approved',
    ),
  )
})
