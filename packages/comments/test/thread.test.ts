import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildThread, type CommentNode } from '../src/index.ts'
import { c, chain, comment, comments, shape, thread } from './thread-builder.ts'

const cases = [
  { title: 'nothing', branches: [], expected: '' },
  { title: 'one comment', branches: [c('a')], expected: 'a' },
  {
    title: 'replies under their parent',
    branches: [c('a', c('b', c('d')), c('c'))],
    expected: 'a(b(d) c)',
  },
  { title: 'roots side by side', branches: [c('b'), c('a', c('x'))], expected: 'b a(x)' },
  // names that objects have of their own
  {
    title: 'hostile ids',
    branches: [c('__proto__', c('constructor')), c('toString')],
    expected: '__proto__(constructor) toString',
  },
]

test.each(cases)('a thread holds $title', ({ branches, expected }) => {
  const built = thread(...branches)
  expect(shape(built.roots)).toBe(expected)
  expect(built.problems).toEqual([])
})

test('the order of the input decides among siblings, and a reply may come before its parent', () => {
  const given = [
    comment('c', { parent: 'a' }),
    comment('z'),
    comment('b', { parent: 'a' }),
    comment('a'),
  ]
  expect(shape(buildThread(given).roots)).toBe('z a(c b)')
})

test('any iterable will do', () => {
  expect(buildThread(new Set(comments(c('a', c('b'))))).size).toBe(2)
})

test('get finds a comment with its replies at any level, and nothing else', () => {
  const built = thread(c('a', c('b', c('d'))))
  expect(shape([built.get('b')!])).toBe('b(d)')
  expect(built.get('nobody')).toBeUndefined()
  expect(built.get('__proto__')).toBeUndefined()
})

test('the comments given are not changed', () => {
  const given = Object.freeze([Object.freeze(comment('a', { parent: 'gone' }))])
  expect(buildThread(given).get('a')!.comment).toBe(given[0])
})

const repairs = [
  {
    title: 'an orphan becomes a root and keeps its replies',
    given: comments(c('a'), c('b', { parent: 'gone' }, c('d'))),
    expected: 'a b(d)',
    problem: {
      severity: 'warning',
      code: 'comment-orphan',
      message: 'The comment "b" answers "gone", which is not here.',
      path: [1, 'parent'],
      hint: 'Add the comment "gone", or take out the parent of "b".',
    },
  },
  {
    title: 'a comment that answers itself becomes a root',
    given: comments(c('a', { parent: 'a' }, c('b'))),
    expected: 'a(b)',
    problem: {
      severity: 'warning',
      code: 'comment-cycle',
      message: 'The comment "a" answers itself.',
      path: [0, 'parent'],
      hint: 'Take out the parent of "a", or name the comment that it answers.',
    },
  },
  {
    title: 'a circle of two breaks at the one posted first',
    given: [
      comment('a', { parent: 'b', posted: '2026-11-21' }),
      comment('b', { parent: 'a', posted: '2026-11-20' }),
      comment('d', { parent: 'a' }),
    ],
    expected: 'b(a(d))',
    problem: {
      severity: 'warning',
      code: 'comment-cycle',
      message: 'The comments "a" and "b" answer each other in a circle.',
      path: [1, 'parent'],
      hint: 'Take out the parent of "b", or name the comment that it answers.',
    },
  },
  {
    title: 'a long circle is told in short',
    given: ['a', 'b', 'd', 'e', 'f'].map((id, i, all) =>
      comment(id, { parent: all[(i + 1) % 5]! }),
    ),
    expected: 'a(f(e(d(b))))',
    problem: {
      severity: 'warning',
      code: 'comment-cycle',
      message: 'The comments "a", "b", "d" and 2 more answer each other in a circle.',
      path: [0, 'parent'],
      hint: 'Take out the parent of "a", or name the comment that it answers.',
    },
  },
  {
    title: 'two states of a comment are merged where the first stood',
    given: [comment('a', { body: 'Old' }), comment('b'), comment('a', { body: 'New', version: 2 })],
    expected: 'a b',
    problem: {
      severity: 'warning',
      code: 'comment-duplicate',
      message: 'The comment "a" comes 2 times.',
      path: [2, 'id'],
      hint: 'Keep one comment "a".',
    },
  },
  {
    title: 'two comments under one id are merged, as an error',
    given: [comment('a'), comment('a', { posted: '2026-11-19', body: 'Another' })],
    expected: 'a',
    problem: {
      severity: 'error',
      code: 'comment-duplicate',
      message: 'The id "a" stands for comments of different dates or parents.',
      path: [1, 'id'],
      hint: 'Give each comment an id of its own, such as "a-2".',
    },
  },
]

test.each(repairs)('$title, and that is told', ({ given, expected, problem }) => {
  const built = buildThread(given)
  expect(shape(built.roots)).toBe(expected)
  expect(built.problems).toEqual([problem])
})

test('a circle breaks at the same comment in any order of the input', () => {
  const given = [
    comment('a', { parent: 'b', posted: '2026-11-21' }),
    comment('b', { parent: 'd', posted: '2026-11-20T11:00:00+02:00' }),
    comment('d', { parent: 'a', posted: '2026-11-20T09:00:00Z' }),
  ]
  fc.assert(
    fc.property(fc.shuffledSubarray(given, { minLength: 3 }), shuffled => {
      expect(shape(buildThread(shuffled).roots)).toBe('b(a(d))')
    }),
  )
})

test('a merged comment has the words of the later version', () => {
  const built = buildThread([
    comment('a', { body: 'Old' }),
    comment('a', { body: 'New', version: 2 }),
  ])
  expect(built.get('a')!.comment.body).toBe('New')
  expect(built.size).toBe(1)
})

test('a message cuts an id that no honest comment has', () => {
  const [problem] = buildThread([comment('a', { parent: 'x'.repeat(10_000) })]).problems
  expect(problem!.message.length).toBeLessThan(150)
})

test('no comment is lost or comes twice, whatever the parents', () => {
  const link = fc.record({ id: fc.nat(20), parent: fc.option(fc.nat(25), { nil: undefined }) })
  fc.assert(
    fc.property(fc.array(link, { maxLength: 30 }), links => {
      const given = links.map(({ id, parent }) =>
        comment(`n${id}`, parent === undefined ? {} : { parent: `n${parent}` }),
      )
      const built = buildThread(given)
      const ids = allIds(built.roots)
      expect(ids.toSorted()).toEqual([...new Set(given.map(({ id }) => id))].toSorted())
      expect(built.size).toBe(ids.length)
    }),
    { numRuns: 300 },
  )
})

test('a thread of ten thousand levels and a parent of fifty thousand replies are built', () => {
  const deep = buildThread(chain(10_000).reverse())
  expect(deep.size).toBe(10_000)
  expect(deep.get('n9998')!.replies).toHaveLength(1)
  const wide = Array.from({ length: 50_000 }, (_, i) => comment(`w${i}`, { parent: 'top' }))
  expect(buildThread([...wide, comment('top')]).get('top')!.replies).toHaveLength(50_000)
})

test('a circle of ten thousand is one problem', () => {
  const circle = chain(10_000)
  circle[0] = comment('n0', { parent: 'n9999' })
  const built = buildThread(circle)
  expect(built.problems.map(({ code }) => code)).toEqual(['comment-cycle'])
  expect(built.roots.map(node => node.comment.id)).toEqual(['n0'])
})

function allIds(roots: readonly CommentNode[]): string[] {
  const waiting = [...roots]
  const ids: string[] = []
  for (const node of waiting) {
    ids.push(node.comment.id)
    waiting.push(...node.replies)
  }
  return ids
}
