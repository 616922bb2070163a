import type { Comment } from '@reviewkit/schema'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { deleteComment, editComment, mergeComments, moderateComment } from '../src/index.ts'
import { comment } from './thread-builder.ts'

const day = fc.constantFrom('2026-11-19', '2026-11-20', '2026-11-20T00:00:00Z', 'someday')
const text = fc.constantFrom('', 'one', 'two')
const few = fc.nat(2)

/** States of one comment, also such as no honest source would write. */
const states: fc.Arbitrary<Comment> = fc.record(
  {
    id: fc.constant('a'),
    byReviewAuthor: fc.boolean(),
    posted: day,
    body: text,
    status: fc.constantFrom('published', 'pending', 'spam', 'deleted'),
    version: few,
    statusVersion: few,
    parent: fc.constantFrom('p', 'q'),
    author: fc.record({ name: text, from: text }, { requiredKeys: ['name'] }),
    edited: day,
    votes: fc.record({ up: few, down: few }),
  },
  {
    requiredKeys: ['id', 'byReviewAuthor', 'posted', 'body', 'status', 'version', 'statusVersion'],
  },
)

test('a merge is the same from either side', () => {
  fc.assert(
    fc.property(states, states, (a, b) => {
      expect(mergeComments(a, b)).toEqual(mergeComments(b, a))
    }),
    { numRuns: 300 },
  )
})

test('a merge of three is the same however they are grouped', () => {
  fc.assert(
    fc.property(states, states, states, (a, b, c) => {
      expect(mergeComments(mergeComments(a, b), c)).toEqual(mergeComments(a, mergeComments(b, c)))
    }),
    { numRuns: 300 },
  )
})

test('a merge with itself, and with what was merged in before, changes nothing', () => {
  fc.assert(
    fc.property(states, states, (a, b) => {
      expect(mergeComments(a, a)).toEqual(a)
      expect(mergeComments(mergeComments(a, b), b)).toEqual(mergeComments(a, b))
    }),
    { numRuns: 300 },
  )
})

const state = (change: Partial<Comment>) => comment('a', change)

const cases: {
  law: string
  a: Partial<Comment>
  b: Partial<Comment>
  expected: Partial<Comment>
}[] = [
  {
    law: 'the status is of the higher statusVersion',
    a: { status: 'spam', statusVersion: 1 },
    b: { status: 'published', statusVersion: 2 },
    expected: { status: 'published', statusVersion: 2 },
  },
  {
    law: 'of equal decisions spam stands over pending',
    a: { status: 'pending' },
    b: { status: 'spam' },
    expected: { status: 'spam' },
  },
  {
    law: 'of equal decisions pending stands over published',
    a: { status: 'published' },
    b: { status: 'pending' },
    expected: { status: 'pending' },
  },
  {
    law: 'the words and their author are of the higher version',
    a: { body: 'Z', author: { name: 'Zoe' }, edited: '2026-11-25', version: 1 },
    b: {
      body: 'A',
      author: { name: 'Ann' },
      byReviewAuthor: true,
      edited: '2026-11-21',
      version: 2,
    },
    expected: { body: 'A', author: { name: 'Ann' }, byReviewAuthor: true, edited: '2026-11-21' },
  },
  {
    law: 'of equal versions the later edit wins, by its moment and not by its letters',
    a: { body: 'early', edited: '2026-11-21T10:00:00+09:00' },
    b: { body: 'late', edited: '2026-11-21T02:00:00Z' },
    expected: { body: 'late' },
  },
  {
    law: 'an edit wins over none',
    a: { body: 'z' },
    b: { body: 'a', edited: '2026-11-21' },
    expected: { body: 'a' },
  },
  {
    law: 'of edits at the same time the later in the order of their JSON wins',
    a: { body: 'ab' },
    b: { body: 'aa' },
    expected: { body: 'ab' },
  },
  {
    law: 'the larger of each count of votes stays',
    a: { votes: { up: 5, down: 0 } },
    b: { votes: { up: 2, down: 3 } },
    expected: { votes: { up: 5, down: 3 } },
  },
  {
    law: 'votes known to one side stay',
    a: { votes: { up: 1, down: 0 } },
    b: {},
    expected: { votes: { up: 1, down: 0 } },
  },
  {
    law: 'the earlier date wins, by its moment',
    a: { posted: '2026-11-20T01:00:00+02:00' },
    b: { posted: '2026-11-20' },
    expected: { posted: '2026-11-20T01:00:00+02:00' },
  },
  {
    law: 'the parent that sorts first wins',
    a: { parent: 'p' },
    b: { parent: 'q' },
    expected: { parent: 'p' },
  },
  {
    law: 'a known parent wins over none',
    a: { parent: 'p' },
    b: {},
    expected: { parent: 'p' },
  },
  {
    law: 'deleted absorbs a later decision and a later edit',
    a: { status: 'deleted' },
    b: { status: 'published', statusVersion: 7, version: 9, body: 'back', author: { name: 'Ann' } },
    expected: { status: 'deleted', statusVersion: 7, version: 9, body: '' },
  },
]

test.each(cases)('$law', ({ a, b, expected }) => {
  expect(mergeComments(state(a), state(b))).toMatchObject(expected)
  expect(mergeComments(state(b), state(a))).toMatchObject(expected)
})

test('a tombstone gets neither author nor words nor their date from a merge', () => {
  const live = state({ byReviewAuthor: true, edited: '2026-11-21', version: 5 })
  const merged = mergeComments(deleteComment(state({})), live)
  expect(merged).toEqual({
    id: 'a',
    byReviewAuthor: false,
    posted: '2026-11-20',
    body: '',
    status: 'deleted',
    version: 5,
    statusVersion: 0,
  })
})

test('the states of two comments are not merged', () => {
  expect(() => mergeComments(comment('a'), comment('b'))).toThrow(
    new TypeError('mergeComments: both states must be of one comment, not of a and b'),
  )
})

test('edits and decisions that crossed on the way are both kept', () => {
  const first = state({ status: 'pending' })
  const edited = editComment(first, { body: 'Better', edited: '2026-11-21' })
  const approved = moderateComment(first, { status: 'published' })
  expect(mergeComments(edited, approved)).toEqual({
    ...first,
    body: 'Better',
    edited: '2026-11-21',
    version: 2,
    status: 'published',
    statusVersion: 1,
  })
})
