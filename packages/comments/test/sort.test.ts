import type { Comment } from '@reviewkit/schema'
import { expect, test } from 'vitest'
import { buildThread, type Sort } from '../src/index.ts'
import { sortKey, sorts } from '../src/store/index.ts'
import { type Branch, c, comment, comments, shape } from './thread-builder.ts'

const votes = (up: number, down: number): Partial<Comment> => ({ votes: { up, down } })
const at = (posted: string): Partial<Comment> => ({ posted })

const orders: { title: string; sort: Sort; given: Branch[]; expected: string }[] = [
  {
    title: 'best: many votes that mostly agree stand above one single cheer',
    sort: 'best',
    given: [c('one', votes(1, 0)), c('many', votes(95, 5)), c('none'), c('split', votes(50, 50))],
    expected: 'many split one none',
  },
  {
    title: 'best: votes against alone are worth no less than none, and the earlier stands first',
    sort: 'best',
    given: [
      c('late', votes(0, 9), at('2026-11-22')),
      c('early', at('2026-11-21')),
      c('first', votes(0, 1), at('2026-11-20')),
    ],
    expected: 'first early late',
  },
  {
    title: 'hot: ten times the votes are worth twelve and a half hours',
    sort: 'hot',
    given: [
      c('a', votes(1, 0), at('2026-11-20T12:29:00Z')),
      c('b', votes(10, 0), at('2026-11-20T00:00:00Z')),
      c('d', votes(1, 0), at('2026-11-20T12:31:00Z')),
    ],
    expected: 'd b a',
  },
  {
    title: 'hot: votes against cool down',
    sort: 'hot',
    given: [c('cold', votes(0, 100)), c('mild'), c('warm', votes(100, 0))],
    expected: 'warm mild cold',
  },
  {
    title: 'controversial: many votes, evenly split',
    sort: 'controversial',
    given: [
      c('agreed', votes(1000, 0)),
      c('leaning', votes(10, 2)),
      c('small', votes(3, 3)),
      c('torn', votes(100, 100)),
    ],
    expected: 'torn small leaning agreed',
  },
  {
    title: 'active: by the newest comment anywhere in the branch',
    sort: 'active',
    given: [
      c('quiet', at('2026-11-22')),
      c('busy', at('2026-11-20'), c('x', at('2026-11-21'), c('y', at('2026-11-24')))),
      c('new', at('2026-11-23')),
    ],
    expected: 'busy(x(y)) new quiet',
  },
  {
    title: 'active: what is not published keeps nobody awake',
    sort: 'active',
    given: [
      c('a', at('2026-11-21'), c('spam', at('2026-11-29'), { status: 'spam' })),
      c('b', at('2026-11-20'), c('gone', at('2026-11-28'), { status: 'deleted' })),
      c('d', at('2026-11-22')),
    ],
    expected: 'd a b',
  },
  {
    title: 'active: a comment posted before what it answers changes nothing',
    sort: 'active',
    given: [c('a', at('2026-11-21'), c('early', at('1999-01-01'))), c('b', at('2026-11-22'))],
    expected: 'b a(early)',
  },
]

test.each(orders)('$title', ({ sort, given, expected }) => {
  expect(shape(buildThread(comments(...given)).page({ sort }).items)).toBe(expected)
})

test.each(sorts)('%s: of equal standing the earlier first, of one moment as they came', sort => {
  const late = comment('late', at('2026-11-21'))
  const given = [late, comment('z'), comment('b', { posted: '2026-11-20T00:00:00Z' }), comment('a')]
  const expected = ['newest', 'hot', 'active'].includes(sort) ? 'late z b a' : 'z b a late'
  expect(shape(buildThread(given).page({ sort }).items)).toBe(expected)
})

/** Reddit's formulas at the second 1,700,000,000 of Unix time; Wilson's with z = 1.96. */
const published = { posted: new Date(1_700_000_000_000).toISOString() }
const vectors: { sort: Sort; votes: [number, number]; value: number }[] = [
  { sort: 'hot', votes: [10, 2], value: 12578.0585789 },
  { sort: 'hot', votes: [1, 0], value: 12577.1554889 },
  { sort: 'hot', votes: [100, 100], value: 12577.1554889 },
  { sort: 'hot', votes: [0, 5], value: 12576.4565189 },
  { sort: 'controversial', votes: [10, 2], value: 1.643752 },
  { sort: 'controversial', votes: [100, 100], value: 200 },
  { sort: 'controversial', votes: [7, 0], value: 0 },
  { sort: 'controversial', votes: [0, 7], value: 0 },
  { sort: 'best', votes: [10, 2], value: 0.551969 },
]

test.each(vectors)('$sort gives $votes the value $value', ({ sort, votes: [up, down], value }) => {
  expect(-sortKey({ ...published, votes: { up, down } }, sort, 0)).toBeCloseTo(value, 6)
})

const broken = [
  { up: -1, down: 2 },
  { up: Number.NaN, down: 0 },
  { up: 0.5, down: Number.POSITIVE_INFINITY },
]

test.each(broken)('votes that are no counts ($up, $down) break no order', votes => {
  for (const sort of sorts) {
    const built = buildThread([comment('a', { votes }), comment('b', { posted: 'never' })])
    expect(built.page({ sort }).items).toHaveLength(2)
    expect(sortKey({ posted: 'never', votes }, sort, 0)).not.toBeNaN()
  }
})
