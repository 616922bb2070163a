import { expect, test } from 'vitest'
import { type BranchOptions, buildThread } from '../src/index.ts'
import { c, chain, shape, thread } from './thread-builder.ts'

const conversation = () =>
  thread(
    c('a', c('b', c('d', c('e', c('f')), c('g')), c('h')), c('i')),
    c('gone', { status: 'deleted' }, c('held', { status: 'pending' }, c('leaf'))),
  )

const branches: { id: string; options?: BranchOptions; above: string[]; below: string }[] = [
  { id: 'a', above: [], below: 'a(b(d(e g) h) i)' },
  { id: 'd', above: ['a', 'b'], below: 'd(e(f) g)' },
  { id: 'f', above: ['a', 'b', 'd', 'e'], below: 'f' },
  { id: 'f', options: { ancestors: 2 }, above: ['d', 'e'], below: 'f' },
  { id: 'f', options: { ancestors: 0 }, above: [], below: 'f' },
  { id: 'b', options: { depth: 1 }, above: ['a'], below: 'b' },
  { id: 'b', options: { replies: 1, sort: 'newest' }, above: ['a'], below: 'b(d(e(f)))' },
]

test.each(branches)('the branch of $id, with $options, is $below below $above', row => {
  const { id, options, above, below } = row
  const branch = conversation().branch(id, options)!
  expect(branch.ancestors.map(comment => comment.id)).toEqual(above)
  expect(branch.hasMoreAncestors).toBe(options?.ancestors !== undefined)
  expect(shape([branch.item])).toBe(below)
  expect(branch.total).toBe(9)
})

test('what is left of a branch goes on with the cursor that it gives', () => {
  const built = conversation()
  const { item } = built.branch('b', { depth: 1 })!
  expect(item.more).toMatchObject({ count: 5 })
  expect(shape(built.page({ after: item.more!.cursor }).items)).toBe('d(e(f) g) h')
})

test('a hidden comment on the way up is an empty place, and alone is not there', () => {
  const built = conversation()
  const { ancestors } = built.branch('leaf')!
  expect(ancestors.map(({ id, status, body }) => [id, status, body])).toEqual([
    ['gone', 'deleted', ''],
    ['held', 'deleted', ''],
  ])
  expect(thread(c('junk', { status: 'spam' })).branch('junk')).toBeUndefined()
  expect(built.branch('nobody')).toBeUndefined()
})

test('an ancestor ten thousand levels up is reached where it is asked for', () => {
  const built = buildThread(chain(10_000))
  expect(built.branch('n9999')).toMatchObject({ hasMoreAncestors: true })
  expect(built.branch('n9999')!.ancestors).toHaveLength(20)
  const all = built.branch('n9999', { ancestors: Infinity })!
  expect(all.ancestors).toHaveLength(9999)
  expect(all.hasMoreAncestors).toBe(false)
})

const mistakes = [
  {
    options: { ancestors: -1 },
    message: 'branch: `ancestors` must be a whole number from 0 up, not -1',
  },
  { options: { depth: 0 }, message: 'branch: `depth` must be a whole number from 1 up, not 0' },
]

test.each(mistakes)('$message', ({ options, message }) => {
  expect(() => conversation().branch('a', options)).toThrow(new TypeError(message))
})
