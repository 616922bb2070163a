import { describe, expect, test } from 'vitest'
import { refused, serving } from './support/serving.ts'

describe('a thread read as JSON', () => {
  test('is asked for again with its ETag, and sent again only when it changed', async () => {
    const { visitor } = serving()
    const ann = visitor()
    const { id } = await ann.post()
    const first = await ann.get()
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{43}"$/)
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    expect(first.headers.get('content-type')).toBe('application/json')
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ann.get('/comments/her', { 'If-None-Match': known })
      expect([known, again.status, await again.text()]).toEqual([known, 304, ''])
      expect(again.headers.get('etag')).toBe(etag)
      expect(again.headers.get('cache-control')).toBe('private, no-cache')
    }
    await ann.json('PATCH', `/comments/her/${id}`, { body: 'I laughed.' })
    const changed = await ann.get('/comments/her', { 'If-None-Match': etag })
    expect(changed.status).toBe(200)
  })

  test('pages on with the cursor it gives, each comment once', async () => {
    const { visitor } = serving()
    const ann = visitor()
    for (const body of ['1', '2', '3', '4', '5']) await ann.post({ body })
    const seen: string[] = []
    let path = '/comments/her?first=2'
    for (let page = 0; page < 5; page += 1) {
      const { items, pageInfo } = await (await ann.get(path)).json()
      seen.push(items.map((item: { comment: { body: string } }) => item.comment.body).join(''))
      if (!pageInfo.hasNextPage) break
      path = `/comments/her?first=2&after=${encodeURIComponent(pageInfo.endCursor)}`
    }
    expect(seen).toEqual(['12', '34', '5'])
  })

  test('bounds replies and levels, and says how many more there are', async () => {
    const { visitor } = serving()
    const ann = visitor()
    const { id } = await ann.post({ body: 'root' })
    for (const body of ['a', 'b', 'c']) await ann.post({ body, parent: id })
    const { items } = await (await ann.get('/comments/her?replies=1&depth=2')).json()
    expect(items[0].replies).toHaveLength(1)
    expect(items[0].more).toEqual({ count: 2, cursor: expect.any(String) })
    const newest = await (await ann.get('/comments/her?sort=newest')).json()
    expect(newest.items[0].comment.body).toBe('root')
  })

  test('gives ids inside a body the id of their comment', async () => {
    const { visitor } = serving()
    const answer = await visitor().json('POST', '/comments/her', { name: 'A', body: '# Her' })
    const { comment, html } = await answer.json()
    for (const [, id] of html.matchAll(/ id="([^"]*)"/g)) expect(id).toBe(`c-${comment.id}-.her`)
  })
})

const queries = [
  'first=0',
  'first=101',
  'first=-1',
  'first=1e1',
  'first=',
  'first=NaN',
  'replies=101',
  'depth=0',
  'depth=21',
  'depth=99999999999999999999',
  'sort=best%00',
  `after=${'x'.repeat(1001)}`,
]
test.each(queries)('the query %s is refused', async query => {
  const answer = await serving().visitor().get(`/comments/her?${query}`)
  expect(await refused(answer)).toBe('400 query-not-understood')
})

test.each(['after=%00', 'after=none', 'after=eyJfX3Byb3RvX18iOnt9fQ', 'unknown=1'])(
  'the query %s is answered with the first page',
  async query => {
    const { visitor } = serving()
    const ann = visitor()
    await ann.post()
    const answer = await ann.get(`/comments/her?${query}`)
    expect(answer.status).toBe(200)
    expect((await answer.json()).items).toHaveLength(1)
  },
)
