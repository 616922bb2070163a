import { expect, test } from 'vitest'
import type { DiscussionView } from '../src/index.ts'
import { serving } from './support/serving.ts'

/** The words of what is shown, as they are read from top to bottom. */
function bodies({ comments }: DiscussionView): string[] {
  const items =
    'item' in comments
      ? [...comments.ancestors.map(comment => ({ comment, replies: [] })), comments.item]
      : comments.items
  return items.flatMap(function below({ comment, replies }): string[] {
    return [comment.body, ...replies.flatMap(below)]
  })
}

test('a page gets what the visitor may see, and which of it is theirs', async () => {
  const { server, visitor } = serving({ moderate: 'all' })
  const ann = visitor()
  const mine = await ann.post({ name: 'Ann', body: 'one' })
  const later = await ann.post({ name: 'Ann B.', body: 'two' })
  await visitor().post({ body: 'another’s' })
  const view = await server.discussion(ann.request('/reviews/her/'), 'her')
  expect(bodies(view)).toEqual(['one', 'two'])
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
    comments: { items: [], pageInfo: { hasNextPage: false, total: 0 } },
    sort: 'oldest',
    viewer: { role: 'reader', ownComments: new Set() },
    nonce: expect.stringMatching(/^[\w-]{22}$/),
  })
  expect(other.comments).toEqual(one.comments)
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
  const view = await server.discussion(visitor().request('/'), 'her')
  expect(bodies(view)).toEqual(['', '', '', ''])
  const deepest = await server.discussion(visitor().request(`/?comment=c${depth - 1}`), 'her')
  expect(bodies(deepest)).toEqual([...Array(20).fill(''), 'x'])
  const page = await visitor().get()
  expect(page.status).toBe(200)
})

test('an address that names a comment shows it, also where the page has no room for it', async () => {
  const { server, visitor } = serving()
  const ann = visitor()
  const first = await ann.post({ body: 'first' })
  let parent = first.id
  for (const body of ['2', '3', '4', '5', '6']) parent = (await ann.post({ body, parent })).id
  const at = async (query: string) => server.discussion(ann.request(`/reviews/her/${query}`), 'her')
  expect(bodies(await at(''))).toEqual(['first', '2', '3', '4'])
  expect(bodies(await at(`?comment=${parent}`))).toEqual(['first', '2', '3', '4', '5', '6'])
  expect(await at(`?comment=${parent}`)).toMatchObject({ comments: { ancestors: {}, total: 6 } })
  expect(await at(`?reply=${parent}`)).toMatchObject({ replyTo: parent, comments: { total: 6 } })
  expect(await at(`?edit=${parent}`)).toMatchObject({ edit: parent, comments: { total: 6 } })
  // on the page, gone or never there: the page itself
  expect(await at(`?comment=${first.id}`)).toMatchObject({ comments: { pageInfo: {} } })
  expect(await at('?comment=nobody')).toMatchObject({ comments: { pageInfo: {} } })
})

test('an address goes on from a cursor, in its order', async () => {
  const { server, visitor } = serving()
  const ann = visitor()
  for (let n = 0; n < 60; n += 1) await ann.post({ body: `${n}` })
  const at = async (query: string) => server.discussion(ann.request(`/reviews/her/${query}`), 'her')
  const newest = await at('?sort=newest')
  expect(newest.sort).toBe('newest')
  expect(bodies(newest).slice(0, 2)).toEqual(['59', '58'])
  const after = 'pageInfo' in newest.comments && newest.comments.pageInfo.endCursor
  expect(bodies(await at(`?sort=newest&after=${after}`))).toEqual(
    [...Array(10).keys()].map(String).reverse(),
  )
  expect(bodies(await at('?sort=loudest&after=%00'))[0]).toBe('0')
})
