import type { Comment } from '@reviewkit/schema'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  buildThread,
  deleteComment,
  type PageItem,
  type PageOptions,
  type Sort,
  type Thread,
  type ThreadPage,
  type Viewer,
} from '../src/index.ts'
import { c, chain, comment, comments, shape, thread } from './thread-builder.ts'

const moderator: Viewer = { role: 'moderator' }
const day = (n: number) => ({ posted: `2026-11-${String(n).padStart(2, '0')}` })
const numbered = (length: number) => Array.from({ length }, (_, i) => c(`n${i}`))

const sizes: { title: string; options: PageOptions; expected: string }[] = [
  { title: 'three replies on four levels by default', options: {}, expected: 'a(b(c(d)) w x) z' },
  { title: 'as many roots as are asked for', options: { first: 1 }, expected: 'a(b(c(d)) w x)' },
  { title: 'as many replies as are asked for', options: { replies: 1 }, expected: 'a(b(c(d))) z' },
  { title: 'no replies', options: { replies: 0 }, expected: 'a z' },
  { title: 'one level', options: { depth: 1 }, expected: 'a z' },
  { title: 'two levels', options: { depth: 2 }, expected: 'a(b w x) z' },
  {
    title: 'everything',
    options: { first: Infinity, replies: Infinity, depth: Infinity },
    expected: 'a(b(c(d(e))) w x y) z',
  },
]

test.each(sizes)('a page shows $title', ({ options, expected }) => {
  const deep = c('b', c('c', c('d', c('e'))))
  const page = thread(c('a', deep, c('w'), c('x'), c('y')), c('z')).page(options)
  expect(shape(page.items)).toBe(expected)
  expect(page.pageInfo.total).toBe(9)
})

test('twenty roots make a page', () => {
  const page = thread(...numbered(21)).page()
  expect(page.items).toHaveLength(20)
  expect(page.pageInfo.hasNextPage).toBe(true)
})

test('the last page knows that it is the last, and where to ask for new comments', () => {
  const given = comments(c('a', day(1)), c('b', day(2)))
  const { pageInfo } = buildThread(given).page()
  expect(pageInfo.hasNextPage).toBe(false)
  const later = buildThread([comment('new', day(3)), ...given])
  expect(shape(later.page({ after: pageInfo.endCursor! }).items)).toBe('new')
})

test('an empty thread has an empty page', () => {
  expect(thread().page()).toEqual({ items: [], pageInfo: { hasNextPage: false, total: 0 } })
})

test('what is left under a comment is counted with all that stands below it', () => {
  const built = thread(c('a', c('b'), c('d', c('e'), c('f', c('g')))))
  const [item] = built.page({ replies: 1 }).items
  expect(item!.more?.count).toBe(4)
  const page = built.page({ after: item!.more!.cursor })
  expect(shape(page.items)).toBe('d(e f(g))')
  expect(page.pageInfo).toMatchObject({ hasNextPage: false, total: 6 })
})

test('a level that the depth cuts off goes on from its beginning, page by page', () => {
  const built = thread(c('a', c('b'), c('d'), c('e')))
  const [item] = built.page({ depth: 1 }).items
  expect(item!.more?.count).toBe(3)
  const next = built.page({ after: item!.more!.cursor, first: 2 })
  expect(shape(next.items)).toBe('b d')
  expect(next.pageInfo.hasNextPage).toBe(true)
  expect(shape(built.page({ after: next.pageInfo.endCursor!, first: 2 }).items)).toBe('e')
})

const orders: { title: string; sort: Sort; given: Comment[]; expected: string }[] = [
  {
    title: 'oldest first',
    sort: 'oldest',
    given: comments(c('b', day(2), c('y', day(9)), c('x', day(8))), c('a', day(1))),
    expected: 'a b(x y)',
  },
  {
    title: 'newest first, on every level',
    sort: 'newest',
    given: comments(c('a', day(1), c('x', day(8)), c('y', day(9))), c('b', day(2))),
    expected: 'b a(y x)',
  },
  {
    title: 'a day as its start in UTC',
    sort: 'oldest',
    given: [
      comment('noon', { posted: '2026-11-20T12:00:00Z' }),
      comment('day', { posted: '2026-11-20' }),
      comment('before', { posted: '2026-11-20T01:59:59+02:00' }),
    ],
    expected: 'before day noon',
  },
  {
    title: 'instants by their moment, whatever their offset',
    sort: 'newest',
    given: [
      comment('early', { posted: '2026-11-20T12:00:00+09:00' }),
      comment('late', { posted: '2026-11-20T04:00:00Z' }),
    ],
    expected: 'late early',
  },
  {
    title: 'equal dates in the order of the input, oldest first',
    sort: 'oldest',
    given: comments(c('q'), c('b'), c('z'), c('a')),
    expected: 'q b z a',
  },
  {
    title: 'equal dates in the order of the input, newest first',
    sort: 'newest',
    given: comments(c('q'), c('b'), c('z'), c('a')),
    expected: 'q b z a',
  },
  {
    title: 'a date that nobody can read as the first of all',
    sort: 'oldest',
    given: comments(c('a', { posted: '0001-01-01' }), c('b', { posted: 'someday' })),
    expected: 'b a',
  },
]

test.each(orders)('$title', ({ sort, given, expected }) => {
  expect(shape(buildThread(given).page({ sort }).items)).toBe(expected)
})

const views: { who: string; viewer: Viewer; expected: string; total: number }[] = [
  {
    who: 'a reader',
    viewer: { role: 'reader' },
    expected: 'open(reply) held(under) gone(left)',
    total: 4,
  },
  {
    who: 'the author of a waiting comment',
    viewer: { role: 'author', ownComments: new Set(['held', 'junk']) },
    expected: 'open(reply) held(under) junk gone(left)',
    total: 6,
  },
  {
    who: 'an author known by id',
    viewer: { role: 'author', id: 'u-7' },
    expected: 'open(reply mine) held(under) gone(left)',
    total: 5,
  },
  {
    who: 'a moderator',
    viewer: moderator,
    expected: 'open(reply mine) held(under) junk gone(left)',
    total: 7,
  },
]

test.each(views)('$who sees what is theirs to see', ({ viewer, expected, total }) => {
  const page = thread(
    c('open', c('reply'), c('mine', { status: 'pending', author: { name: 'Me', id: 'u-7' } })),
    c('held', { status: 'pending' }, c('under')),
    c('junk', { status: 'spam' }),
    c('gone', { status: 'deleted' }, c('left'), c('bare', { status: 'deleted' })),
    c('empty', { status: 'deleted' }, c('hollow', { status: 'deleted' })),
  ).page({ viewer })
  expect(shape(page.items)).toBe(expected)
  expect(page.pageInfo.total).toBe(total)
})

test('a hidden comment that holds a visible reply shows as a tombstone, without its words', () => {
  const built = thread(c('held', { status: 'spam', edited: '2026-11-21' }, c('reply')))
  const [item] = built.page().items
  expect(item!.comment).toEqual(comment('held', { status: 'deleted' }))
  expect(built.page({ viewer: moderator }).items[0]!.comment.body).toBe('Words of held')
})

test('words left in a deleted comment are shown to nobody', () => {
  const built = thread(
    c('gone', { status: 'deleted', body: 'secret', author: { name: 'Ann' } }, c('b')),
  )
  expect(JSON.stringify(built.page({ viewer: moderator }))).not.toMatch(/secret|Ann/)
})

test('a cursor does not tell the id of a comment that the viewer cannot see', () => {
  const { endCursor } = thread(c('held', { status: 'pending' }), c('b')).page().pageInfo
  expect(atob(endCursor!)).toContain('"b"')
  expect(atob(endCursor!)).not.toContain('held')
})

const noCursors = [
  { after: '' },
  { after: 'nonsense' },
  { after: '%%%' },
  { after: '🎬' },
  { after: btoa('null') },
  { after: btoa('[]') },
  { after: btoa('{"sort":"oldest"}') },
  { after: btoa('["__proto__",null,1,[]]') },
  { after: btoa('["oldest",7,1,[]]') },
  { after: btoa('["oldest",null,"1",[]]') },
  { after: btoa('["oldest",null,1,[2]]') },
  { after: btoa('["oldest",null,1,["a","b","c","d","e"]]') },
  { after: btoa(`${'['.repeat(1000)}${']'.repeat(1000)}`) },
  { after: 'A'.repeat(1_000_000) },
]

test.each(noCursors)('$after is no cursor and gives the first page', ({ after }) => {
  const built = thread(c('a'), c('b'))
  expect(built.page({ after, first: 1 })).toEqual(built.page({ first: 1 }))
})

test('no text at all makes a page throw', () => {
  const built = thread(c('a', c('b')))
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json().map(encode)), after => {
      expect(built.page({ after }).pageInfo.total).toBe(2)
    }),
    { numRuns: 300 },
  )
})

test('a cursor brings its sort along, and does not fit another one', () => {
  const built = thread(c('a', day(1)), c('b', day(2)), c('d', day(3)))
  const after = built.page({ sort: 'newest', first: 1 }).pageInfo.endCursor!
  expect(shape(built.page({ after }).items)).toBe('b a')
  expect(shape(built.page({ after, sort: 'newest' }).items)).toBe('b a')
  expect(shape(built.page({ after, sort: 'oldest' }).items)).toBe('a b d')
})

test('a cursor below a comment that is no longer there gives an empty page', () => {
  const [item] = thread(c('a', c('b'))).page({ depth: 1 }).items
  expect(thread(c('z')).page({ after: item!.more!.cursor })).toEqual({
    items: [],
    pageInfo: { hasNextPage: false, total: 1 },
  })
})

test('a cursor is made of characters that a URL carries', () => {
  const { endCursor } = thread(c('ü~?>'.repeat(9))).page().pageInfo
  expect(endCursor).toMatch(/^[A-Za-z0-9_-]+$/)
})

const mistakes = [
  { options: { first: 0 }, message: 'page: `first` must be a whole number from 1 up, not 0' },
  { options: { first: 2.5 }, message: 'page: `first` must be a whole number from 1 up, not 2.5' },
  { options: { replies: -1 }, message: 'page: `replies` must be a whole number from 0 up, not -1' },
  { options: { depth: NaN }, message: 'page: `depth` must be a whole number from 1 up, not NaN' },
  {
    options: { sort: 'top' },
    message:
      "page: `sort` must be 'oldest', 'newest', 'best', 'hot', 'controversial' or 'active', not 'top'",
  },
]

test.each(mistakes)('$message', ({ options, message }) => {
  const wrong = options as PageOptions // what JavaScript would let through
  expect(() => thread(c('a')).page(wrong)).toThrow(new TypeError(message))
})

test('ten thousand levels make one page', () => {
  const page = buildThread(chain(10_000)).page({ depth: Infinity })
  let levels = 0
  for (let items = page.items; items.length > 0; items = items[0]!.replies) levels += 1
  expect(levels).toBe(10_000)
})

// Laws

const status = fc.constantFrom<Comment['status']>(
  'published',
  'published',
  'pending',
  'spam',
  'deleted',
)
const forest = fc
  .array(fc.record({ parent: fc.nat(40), day: fc.integer({ min: 1, max: 4 }), status }), {
    maxLength: 25,
  })
  .map(rows =>
    rows.map(({ parent, day: posted, status }, i) =>
      // a number that names no earlier comment makes a root
      comment(`n${i}`, { ...(parent < i && { parent: `n${parent}` }), ...day(posted), status }),
    ),
  )
const sort = fc.constantFrom<Sort>('oldest', 'newest')
const bounds = fc.record({
  first: fc.integer({ min: 1, max: 4 }),
  replies: fc.nat(3),
  depth: fc.integer({ min: 1, max: 4 }),
})
const viewer = fc.constantFrom<Viewer>(
  { role: 'reader' },
  { role: 'author', ownComments: new Set(['n1', 'n3', 'n5']) },
  moderator,
)

test('all pages together are the whole visible thread, each comment once and in its place', () => {
  fc.assert(
    fc.property(forest, sort, bounds, viewer, (given, sort, bounds, viewer) => {
      const built = buildThread(given)
      const whole = { first: Infinity, replies: Infinity, depth: Infinity }
      expect(readAll(built, { ...bounds, sort, viewer })).toBe(
        shape(built.page({ ...whole, sort, viewer }).items),
      )
    }),
    { numRuns: 300 },
  )
})

test('a viewer sees what they can read and what holds it, and nothing else', () => {
  fc.assert(
    fc.property(forest, viewer, (given, viewer) => {
      const readable = given.filter(
        ({ id, status }) =>
          status === 'published' ||
          (status !== 'deleted' && viewer.role === 'moderator') ||
          (status !== 'deleted' && viewer.ownComments?.has(id)),
      )
      const parents = new Map(given.map(({ id, parent }) => [id, parent]))
      const seen = new Set<string>()
      for (const { id } of readable) {
        for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) seen.add(at)
      }
      const whole = { first: Infinity, replies: Infinity, depth: Infinity }
      const { items, pageInfo } = buildThread(given).page({ ...whole, viewer })
      expect(shape(items).match(/\w+/g)?.toSorted() ?? []).toEqual([...seen].toSorted())
      expect(pageInfo.total).toBe(readable.length)
    }),
    { numRuns: 300 },
  )
})

test('what comes and goes between two pages makes no other comment skipped or repeated', () => {
  const change = fc.record({
    // as many as a cursor has neighbours to hold on to when dates are equal
    removed: fc.array(fc.nat(30), { maxLength: 3 }),
    deleted: fc.array(fc.nat(30)),
    added: fc.array(fc.record({ at: fc.nat(30), day: fc.integer({ min: 1, max: 4 }) })),
  })
  const dates = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 20 })
  fc.assert(
    fc.property(
      dates,
      change,
      sort,
      fc.integer({ min: 1, max: 6 }),
      (dates, change, sort, first) => {
        const before = dates.map((date, i) => comment(`n${i}`, day(date)))
        const name = (n: number) => `n${n}`
        const removed = new Set(change.removed.map(name))
        const deleted = new Set(change.deleted.map(name))
        const after = before
          .filter(({ id }) => !removed.has(id))
          .map(one => (deleted.has(one.id) ? deleteComment(one) : one))
        const stayed = new Set(after.filter(one => one.status === 'published').map(({ id }) => id))
        for (const [i, { at, day: date }] of change.added.entries()) {
          after.splice(at, 0, comment(`new${i}`, day(date)))
        }

        const page = buildThread(before).page({ sort, first })
        const seen = ids(page)
        const { endCursor } = page.pageInfo
        const rest = buildThread(after).page({
          sort,
          first: Infinity,
          ...(endCursor !== undefined && { after: endCursor }),
        })
        const both = [...seen, ...ids(rest)].filter(id => stayed.has(id))
        expect(both.toSorted()).toEqual([...stayed].toSorted())
      },
    ),
    { numRuns: 300 },
  )
})

const vanished = [
  { gone: ['n5'], expected: 'n6 n7' },
  { gone: ['n3', 'n4', 'n5'], expected: 'n6 n7' },
  // nothing left to hold on to: rather again than never
  { gone: ['n2', 'n3', 'n4', 'n5'], expected: 'n0 n1 n6 n7' },
]

test.each(vanished)('among equal dates, after n5, without $gone, follow $expected', row => {
  const given = comments(...numbered(8))
  const { endCursor } = buildThread(given).page({ first: 6 }).pageInfo
  const left = given.filter(({ id }) => !row.gone.includes(id))
  expect(shape(buildThread(left).page({ after: endCursor! }).items)).toBe(row.expected)
})

/** Follows every cursor there is, and gives the whole thread as it came together. */
function readAll(built: Thread, options: PageOptions): string {
  const level = (after?: string): string[] => {
    const found: string[] = []
    let page = built.page({ ...options, ...(after !== undefined && { after }) })
    for (;;) {
      found.push(...page.items.map(item => branch(item)))
      if (!page.pageInfo.hasNextPage) return found
      page = built.page({ ...options, after: page.pageInfo.endCursor! })
    }
  }
  const branch = ({ comment, replies, more }: PageItem): string => {
    const below = [...replies.map(branch), ...(more ? level(more.cursor) : [])]
    return below.length === 0 ? comment.id : `${comment.id}(${below.join(' ')})`
  }
  return level().join(' ')
}

function ids(page: ThreadPage): string[] {
  return page.items.map(item => item.comment.id)
}

function encode(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}
