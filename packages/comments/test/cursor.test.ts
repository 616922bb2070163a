import type { Comment } from '@reviewkit/schema'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  buildThread,
  deleteComment,
  editComment,
  moderateComment,
  type Sort,
} from '../src/index.ts'
import { postedTime, sortKey, sorts } from '../src/store/index.ts'
import { comment } from './thread-builder.ts'

const day = fc.integer({ min: 1, max: 4 }).map(n => `2026-11-0${n}`)
const votes = fc.record({ up: fc.nat(2), down: fc.nat(2) })

const change = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    /** Where in the input: a comment from elsewhere comes anywhere, not only last. */
    place: fc.nat(30),
    answers: fc.nat(30),
    posted: day,
    votes,
  }),
  fc.record({ kind: fc.constant('edit' as const), at: fc.nat(30) }),
  fc.record({ kind: fc.constant('vote' as const), at: fc.nat(30), votes }),
  fc.record({ kind: fc.constant('delete' as const), at: fc.nat(30) }),
  fc.record({
    kind: fc.constant('decide' as const),
    at: fc.nat(30),
    status: fc.constantFrom<Comment['status']>('published', 'pending', 'spam'),
  }),
)

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

/** Half of them answer the first, so that there are two levels to go through. */
const beginnings = fc
  .array(fc.record({ posted: day, votes, answers: fc.boolean() }), { minLength: 2, maxLength: 14 })
  .map(rows =>
    rows.map(({ posted, votes, answers }, i) =>
      comment(`n${i}`, { posted, votes, ...(answers && i > 0 && { parent: 'n0' }) }),
    ),
  )

function changed(comments: readonly Comment[], change: Change, name: string): Comment[] {
  if (change.kind === 'insert') {
    const { place, answers, posted, votes } = change
    const parent = comments[answers]
    const added = comment(name, { posted, votes, ...(parent && { parent: parent.id }) })
    return comments.toSpliced(place % (comments.length + 1), 0, added)
  }
  const at = change.at % comments.length
  const before = comments[at]!
  switch (change.kind) {
    case 'edit':
      return comments.with(at, editComment(before, { body: 'New', edited: '2026-11-29' }))
    case 'vote':
      return comments.with(at, { ...before, votes: change.votes })
    case 'delete':
      return comments.with(at, deleteComment(before))
    case 'decide':
      return comments.with(at, moderateComment(before, { status: change.status }))
  }
}

/** What a comment sorts by, and whether a reader sees its branch: a model without any cleverness. */
function standing(comments: readonly Comment[], id: string, sort: Sort): string {
  const branch = [id]
  for (const above of branch) {
    branch.push(...comments.filter(({ parent }) => parent === above).map(({ id }) => id))
  }
  const published = comments.filter(each => branch.includes(each.id) && each.status === 'published')
  const self = comments.find(each => each.id === id)!
  const activity = published.length > 0 ? Math.max(...published.map(postedTime)) : postedTime(self)
  return `${published.length > 0} ${sortKey(self, sort, activity)}`
}

test('who stands still is read exactly once, whatever happens to the others between two pages', () => {
  fc.assert(
    fc.property(
      beginnings,
      fc.array(fc.array(change, { maxLength: 3 }), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...sorts),
      fc.integer({ min: 1, max: 3 }),
      fc.boolean(),
      (beginning, changes, sort, first, below) => {
        const level = (comments: readonly Comment[]) =>
          comments.filter(({ parent }) => parent === (below ? 'n0' : undefined)).map(({ id }) => id)
        const replies = buildThread(beginning).branch('n0', { sort, depth: 1 })!
        const start = below ? replies.item.more?.cursor : undefined
        if (below && start === undefined) return

        let comments = beginning
        const still = new Map(level(comments).map(id => [id, standing(comments, id, sort)]))
        const read: string[] = []
        let after = start
        for (let turn = 0; ; turn += 1) {
          const options = { sort, first, ...(after !== undefined && { after }) }
          const { items, pageInfo } = buildThread(comments).page(options)
          read.push(...items.map(({ comment }) => comment.id))
          if (!pageInfo.hasNextPage) break
          after = pageInfo.endCursor
          for (const [n, each] of (changes[turn] ?? []).entries()) {
            comments = changed(comments, each, `new${turn}-${n}`)
            for (const [id, before] of still) {
              if (standing(comments, id, sort) !== before) still.delete(id)
            }
          }
        }
        const expected = [...still].filter(([, text]) => text.startsWith('true')).map(([id]) => id)
        expect(read.filter(id => expected.includes(id)).toSorted()).toEqual(expected.toSorted())
      },
    ),
    { numRuns: 800 },
  )
})
