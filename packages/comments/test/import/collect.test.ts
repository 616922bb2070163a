import { expect, test } from 'vitest'
import { collect, type ImportItem } from '../../src/import/index.ts'

const rest = {
  byReviewAuthor: false,
  posted: '2026-11-20',
  body: 'Yes!',
  status: 'published',
  version: 1,
  statusVersion: 0,
} as const
const problem = { severity: 'warning', code: 'a-problem', message: 'Something is wrong.' } as const
const item = (id: string, comment: string): ImportItem => ({
  thread: { id, title: `The thread ${id}` },
  comment: { id: comment, ...rest },
})

test('comments stand in their threads, in their order, and problems apart', async () => {
  const items = [item('x', 'c'), { problem }, item('y', 'b'), item('x', 'a')]
  expect(await collect(items)).toEqual({
    threads: [
      {
        id: 'x',
        title: 'The thread x',
        comments: [
          { id: 'c', ...rest },
          { id: 'a', ...rest },
        ],
      },
      { id: 'y', title: 'The thread y', comments: [{ id: 'b', ...rest }] },
    ],
    problems: [problem],
  })
})

test('nothing gives nothing; a thread may be called like a part of an object', async () => {
  expect(await collect([])).toEqual({ threads: [], problems: [] })
  const { threads } = await collect([item('__proto__', 'a'), item('constructor', 'b')])
  expect(threads.map(({ id }) => id)).toEqual(['__proto__', 'constructor'])
})

test('what the source throws passes through', async () => {
  async function* broken() {
    yield item('x', 'a')
    throw new Error('the disk is gone')
  }
  await expect(collect(broken())).rejects.toThrow('the disk is gone')
})
