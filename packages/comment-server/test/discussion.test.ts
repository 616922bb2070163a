import { expect, test } from 'vitest'
import { serving } from './support/serving.ts'

test('a page gets what the visitor may see, and which of it is theirs', async () => {
  const { server, visitor } = serving({ moderate: 'all' })
  const ann = visitor()
  const mine = await ann.post({ name: 'Ann', body: 'one' })
  const later = await ann.post({ name: 'Ann B.', body: 'two' })
  await visitor().post({ body: 'another’s' })
  const view = await server.discussion(ann.request('/reviews/her/'), 'her')
  expect(view.comments.map(each => each.body)).toEqual(['one', 'two'])
  expect(view.viewer).toEqual({ role: 'reader', ownComments: new Set([mine.id, later.id]) })
  expect(view.name).toBe('Ann B.')
})

test('a deleted comment is nobody’s to edit', async () => {
  const { server, visitor } = serving()
  const ann = visitor()
  const { id } = await ann.post()
  await ann.send(`/comments/her/${id}`, { method: 'DELETE' })
  const view = await server.discussion(ann.request('/'), 'her')
  expect(view.viewer.ownComments).toEqual(new Set())
  expect(view.name).toBeUndefined()
})

test('a stranger gets an empty hand and a fresh nonce each time', async () => {
  const { server, visitor } = serving()
  const one = await server.discussion(visitor().request('/'), 'her')
  const other = await server.discussion(visitor().request('/'), 'none')
  expect(one).toEqual({
    comments: [],
    viewer: { role: 'reader', ownComments: new Set() },
    nonce: expect.stringMatching(/^[\w-]{22}$/),
  })
  expect(other.comments).toEqual([])
  expect(other.nonce).not.toBe(one.nonce)
})

test('a chain of ten thousand replies under what is hidden is seen without overflowing', async () => {
  const { server, visitor } = serving()
  const depth = 10_000
  await server.add(
    'her',
    Array.from({ length: depth }, (_, n) => ({
      id: `c${n}`,
      ...(n > 0 && { parent: `c${n - 1}` }),
      author: { name: 'Ann' },
      byReviewAuthor: false,
      posted: '2026-11-20',
      body: 'x',
      status: n === depth - 1 ? ('published' as const) : ('spam' as const),
      version: 1,
      statusVersion: 0,
    })),
  )
  const { comments } = await server.discussion(visitor().request('/'), 'her')
  expect(comments).toHaveLength(depth)
  expect(comments[0]).toMatchObject({ status: 'deleted', body: '' })
  const page = await visitor().get()
  expect(page.status).toBe(200)
})
