import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Comment, parseComments, stringifyComments } from '../src/index.ts'

const comment: Comment = {
  id: 'a1',
  byReviewAuthor: false,
  posted: '2026-11-22',
  body: 'Yes!',
  status: 'published',
  version: 1,
  statusVersion: 0,
}
const good = JSON.stringify(comment)

test('writes the keys of a comment in one order, whatever the order they were made in', () => {
  const votes = { down: 0, up: 2 }
  const author = { from: 'Europe', name: 'Ben', id: 'u7' }
  const { body, ...rest } = comment
  const shuffled = { votes, body, author, ...rest }
  expect(stringifyComments([shuffled])).toBe(
    '{"id":"a1","author":{"id":"u7","name":"Ben","from":"Europe"},"byReviewAuthor":false,"posted":"2026-11-22","body":"Yes!","status":"published","votes":{"up":2,"down":0},"version":1,"statusVersion":0}\n',
  )
})

test('takes comments from anything that can be walked', () => {
  expect(stringifyComments(new Set([comment, comment]))).toBe(`${good}\n`)
})

test('parseComments reads back what was written', () => {
  const text = fc.string({ unit: 'binary', maxLength: 20 })
  const words = text.map(value => `x${value}`)
  const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/u)
  const date = fc.constantFrom('2026-11-22', '2026-11-22T10:00:00.123+01:00')
  const count = fc.nat()
  const options = { noNullPrototype: true }
  const author = fc.record(
    { id, name: words, url: fc.constant('https://a.example'), from: words, bio: words },
    { ...options, requiredKeys: ['name'] },
  )
  const comments = fc.record(
    {
      id,
      parent: id,
      author,
      byReviewAuthor: fc.boolean(),
      posted: date,
      edited: date,
      body: text,
      status: fc.constantFrom(
        'published' as const,
        'pending' as const,
        'spam' as const,
        'deleted' as const,
      ),
      votes: fc.record({ up: count, down: count }, options),
      version: count,
      statusVersion: count,
    },
    {
      ...options,
      requiredKeys: [
        'id',
        'byReviewAuthor',
        'posted',
        'body',
        'status',
        'version',
        'statusVersion',
      ],
    },
  )
  fc.assert(
    fc.property(fc.array(comments, { maxLength: 5 }), list => {
      expect(list.every(each => Comment.safeParse(each).success)).toBe(true)
      expect(parseComments(stringifyComments(list))).toEqual({ comments: list, problems: [] })
    }),
    { numRuns: 200 },
  )
})
