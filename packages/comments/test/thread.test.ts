import type { Comment } from '@reviewkit/schema'
import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { hashOf } from '../src/id-table.ts'
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

test('a node is the same each time, whichever way it is reached, and is all there in JSON', () => {
  const built = thread(c('a', c('b', c('d'))))
  const [a] = built.roots
  expect(built.get('b')).toBe(a!.replies[0])
  expect(built.get('b')!.replies).toBe(a!.replies[0]!.replies)
  expect(shape(JSON.parse(JSON.stringify(built.roots)))).toBe('a(b(d))')
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

test('whatever the parents, every comment stands once where a plain model puts it', () => {
  const link = fc.record({ id: fc.nat(20), parent: fc.option(fc.nat(25), { nil: undefined }) })
  fc.assert(
    fc.property(fc.array(link, { maxLength: 40 }), links => {
      const given = links.map(({ id, parent }) =>
        comment(`n${id}`, parent === undefined ? {} : { parent: `n${parent}` }),
      )
      const built = buildThread(given)
      const model = modelOf(given)
      const found = placesIn(built.roots)
      expect(found.length).toBe(built.size)
      expect(found.toSorted()).toEqual(model.places.toSorted())
      const told = built.problems.map(
        ({ severity, code, path }) => `${severity} ${code} ${path!.join(' ')}`,
      )
      expect(told.toSorted()).toEqual(model.problems.toSorted())
    }),
    { numRuns: 500 },
  )
})

test('a million comments in random order make a thread, and none is lost', {
  timeout: 60_000,
}, () => {
  const count = 1_000_000
  const given = Array.from({ length: count }, (_, i) => {
    // Any step without a common factor comes by every number once, in no order to speak of.
    const number = (i * 618_033) % count
    const answers = number > 0 && number % 10 < 7
    return comment(`n${number}`, answers ? { parent: `n${((number * 31) % number) >> 1}` } : {})
  })
  const built = buildThread(given)
  expect(built.problems).toEqual([])
  expect(built.size).toBe(count)
  expect(built.roots).toHaveLength(300_001)
  // Counted from the roots down.
  expect(built.page({ first: 1 }).pageInfo.total).toBe(count)
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

// Each takes a moment where time grows with the number of comments, and minutes where it grows with
// its square: the pairs of them are ten thousand million.
const many = 100_000
const hostile = [
  {
    title: 'states of one comment',
    given: () => Array.from({ length: many }, (_, i) => comment('a', { version: i })),
    size: 1,
    problems: 1,
  },
  {
    title: 'comments that each come twice, before as many orphans',
    given: () => {
      const twice = Array.from({ length: many }, (_, i) => comment(`n${i >> 1}`))
      return [...twice, ...twice.map((_, i) => comment(`o${i}`, { parent: 'gone' }))]
    },
    size: many * 1.5,
    problems: many * 1.5,
  },
  {
    title: 'circles of two',
    given: () => Array.from({ length: many }, (_, i) => comment(`n${i}`, { parent: `n${i ^ 1}` })),
    size: many,
    problems: many / 2,
  },
  {
    title: 'orphans of parents that are all different',
    given: () => Array.from({ length: many }, (_, i) => comment(`n${i}`, { parent: `gone${i}` })),
    size: many,
    problems: many,
  },
  {
    title: 'levels, the deepest first',
    given: () => chain(many).reverse(),
    size: many,
    problems: 0,
  },
  {
    title: 'comments behind an iterator that can be read once',
    given: function* () {
      for (let i = 0; i < many; i += 1) yield comment(`n${i}`)
    },
    size: many,
    problems: 0,
  },
]

test.each(hostile)('a hundred thousand $title make a thread', ({ given, size, problems }) => {
  const built = buildThread(given())
  expect(built.size).toBe(size)
  expect(built.problems).toHaveLength(problems)
  expect(built.page({ first: 1 }).pageInfo.total).toBe(size)
})

test('ids made to meet in one slot cost no more than a constant each', () => {
  // Nobody knows the seed of a table; here even that is known.
  const random = vi.spyOn(Math, 'random').mockReturnValue(0)
  const ids = collidingIds(16, 1)
  expect(new Set(ids).size).toBe(65_536)
  expect(new Set(ids.map(id => hashOf(id, 1))).size).toBe(1)
  const built = buildThread(
    ids.map((id, i) => comment(id, i === 0 ? {} : { parent: ids[i >> 1]! })),
  )
  random.mockRestore()
  expect(built.size).toBe(65_536)
  expect(built.problems).toEqual([])
  expect(built.get(ids[1]!)!.replies.map(node => node.comment.id)).toEqual([ids[2], ids[3]])
  expect(built.get(`${ids[1]!}x`)).toBeUndefined()
})

/**
 * Ids of one hash: at each of so many places one of two words, which lead to the same state. Two
 * first characters are sought that leave the upper half of it alike; the second mends the lower.
 */
function collidingIds(places: number, seed: number): string[] {
  let ids = ['']
  let state = seed
  for (let place = 0; place < places; place += 1) {
    const seen = new Map<number, number>()
    for (let first = 0x100; ; first += 1) {
      const next = (code: number) => Math.imul(state ^ code, 0x5bd1e995)
      const other = seen.get(next(first) >>> 16)
      seen.set(next(first) >>> 16, first)
      if (other === undefined) continue
      const second = 0x4e00 ^ ((next(first) ^ next(other)) & 0xffff)
      const words = [String.fromCharCode(first, 0x4e00), String.fromCharCode(other, second)]
      ids = ids.flatMap(id => words.map(word => id + word))
      state = Math.imul(next(first) ^ 0x4e00, 0x5bd1e995)
      break
    }
  }
  return ids
}

/** Where comments of one day belong, by looking at all of them for each. */
function modelOf(given: readonly Comment[]): { places: string[]; problems: string[] } {
  const problems: string[] = []
  const indexesOf = (id: string) => given.flatMap((each, i) => (each.id === id ? [i] : []))
  const ids = [...new Set(given.map(({ id }) => id))]
  const parents = new Map<string, string | undefined>()
  for (const id of ids) {
    const indexes = indexesOf(id)
    const named = indexes.map(i => given[i]!.parent)
    const same = new Set(named).size === 1
    if (indexes.length > 1) {
      problems.push(`${same ? 'warning' : 'error'} comment-duplicate ${indexes[1]} id`)
    }
    const parent = named.filter(each => each !== undefined).toSorted()[0]
    const there = parent !== undefined && ids.includes(parent)
    parents.set(id, there ? parent : undefined)
    if (parent !== undefined && !there) {
      problems.push(`warning comment-orphan ${indexes[0]} parent`)
    }
  }
  const above = (id: string) => {
    const line: string[] = []
    for (let at = parents.get(id); at !== undefined && !line.includes(at); at = parents.get(at)) {
      line.push(at)
    }
    return line
  }
  const first = ids.filter(id => above(id).includes(id) && above(id).toSorted()[0] === id)
  for (const id of first) {
    parents.set(id, undefined)
    problems.push(`warning comment-cycle ${indexesOf(id)[0]} parent`)
  }
  return { places: ids.map(id => `${id} under ${parents.get(id)}`), problems }
}

/** Every comment below some roots, with the one it stands under. */
function placesIn(roots: readonly CommentNode[]): string[] {
  const waiting = roots.map(node => ({ node, under: undefined as string | undefined }))
  for (const { node } of waiting) {
    for (const reply of node.replies) waiting.push({ node: reply, under: node.comment.id })
  }
  return waiting.map(({ node, under }) => `${node.comment.id} under ${under}`)
}
