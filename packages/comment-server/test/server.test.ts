import { describe, expect, test } from 'vitest'
import { createCommentServer } from '../src/index.ts'
import { HOME, PARTNER, refused, type Sent, serving, temporaryStore } from './support/serving.ts'

describe('routes', () => {
  test('a comment posted as JSON comes back with its words as HTML, and is in the thread', async () => {
    const { visitor } = serving()
    const ann = visitor()
    const answer = await ann.json('POST', '/comments/her', { name: 'Ann', body: '*Samantha*!' })
    expect(answer.status).toBe(201)
    const { comment, html, ...rest } = await answer.json()
    expect(comment).toEqual({
      id: expect.stringMatching(/^[A-Za-z0-9_-]{1,64}$/),
      author: { name: 'Ann' },
      byReviewAuthor: false,
      posted: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      body: '*Samantha*!',
      status: 'published',
      version: 1,
      statusVersion: 0,
    })
    expect(html.trim()).toBe('<p><em>Samantha</em>!</p>')
    expect(rest).toEqual({})
    expect(answer.headers.get('location')).toBe(`/reviews/her/#c-${comment.id}`)
    const thread = await (await visitor().get()).json()
    expect(thread.items).toEqual([{ comment, html, replies: [] }])
    expect(thread.pageInfo).toMatchObject({ hasNextPage: false, total: 1 })
  })

  test('a form leads back to the comment on its page', async () => {
    const { visitor } = serving()
    const ann = visitor()
    const answer = await ann.form('/comments/her', { name: 'Ann', body: 'I cried.', parent: '' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toMatch(/^\/reviews\/her\/#c-[0-9a-z]{26}$/)
    expect(await ann.sees()).toBe('I cried.')
  })

  test('a thread and its page may be named in any script', async () => {
    const { visitor } = serving()
    const answer = await visitor().form('/comments/%C3%A9t%C3%A9', { name: 'Ann', body: 'Oui' })
    expect(answer.headers.get('location')).toMatch(/^\/reviews\/%C3%A9t%C3%A9\/#c-/)
    expect(await visitor().sees('été')).toBe('Oui')
    expect(await visitor().sees('her')).toBe('')
  })

  test('replies stand under what they answer', async () => {
    const { visitor } = serving()
    const first = await visitor().post({ body: 'one' })
    const reply = await visitor().post({ body: 'two', parent: first.id })
    await visitor().post({ body: 'three', parent: reply.id })
    await visitor().post({ body: 'four' })
    expect(await visitor().sees()).toBe('one(two(three)) four')
  })

  test('one’s own comment can be edited and deleted, by JSON or by form', async () => {
    const { visitor } = serving()
    const ann = visitor()
    const { id } = await ann.post({ body: 'first' })
    const edited = await ann.json('PATCH', `/comments/her/${id}`, { body: 'second' })
    expect(edited.status).toBe(200)
    expect((await edited.json()).comment).toMatchObject({ body: 'second', version: 2 })
    const form = await ann.form(`/comments/her/${id}/edit`, { body: 'third' })
    expect([form.status, form.headers.get('location')]).toEqual([303, `/reviews/her/#c-${id}`])
    expect(await visitor().sees()).toBe('third')
    const gone = await ann.form(`/comments/her/${id}/delete`, {})
    expect([gone.status, gone.headers.get('location')]).toEqual([303, `/reviews/her/#c-${id}`])
    expect(await visitor().sees()).toBe('')
    const again = await ann.send(`/comments/her/${id}`, { method: 'DELETE' })
    expect(again.status).toBe(200)
    expect(await refused(await ann.json('PATCH', `/comments/her/${id}`, { body: 'x' }))).toBe(
      '410 comment-deleted',
    )
  })

  test('a deleted comment keeps its replies, and nothing of its words or its author', async () => {
    const { visitor, store } = serving()
    const ann = visitor()
    const { id } = await ann.post({ body: 'regretted' })
    await visitor().post({ body: 'reply', parent: id })
    await ann.send(`/comments/her/${id}`, { method: 'DELETE' })
    expect(await visitor().sees()).toBe('deleted:(reply)')
    expect(JSON.stringify(await store.list('her'))).not.toMatch(/regretted/)
    const { items } = await (await visitor().get()).json()
    expect(items[0].comment.author).toBeUndefined()
  })

  test('another base path moves every route', async () => {
    const { visitor } = serving({ basePath: '/api/talk' })
    const answer = await visitor().form('/api/talk/her', { name: 'Ann', body: 'Hi' })
    expect(answer.status).toBe(303)
    expect(await refused(await visitor().get('/comments/her'))).toBe('404 not-found')
  })

  test('HEAD tells what GET would, without the words', async () => {
    const { visitor } = serving()
    const ann = visitor()
    await ann.post()
    const [head, get] = [await ann.send('/comments/her', { method: 'HEAD' }), await ann.get()]
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'))
  })
})

const refusals: ({ path: string; is: string; allow?: string } & Sent)[] = [
  { path: '/', is: '404 not-found' },
  { path: '/comments', is: '404 not-found' },
  { path: '/comments/her/a/b/c', is: '404 not-found' },
  { path: '/comments/none', is: '404 thread-not-found' },
  { path: '/comments/__proto__', is: '404 thread-not-found' },
  { path: '/comments/%ff', is: '404 thread-not-found' },
  { path: '/comments/her%2f..%2fhim', is: '404 thread-not-found' },
  { path: '/comments/none', method: 'POST', body: '{}', is: '404 thread-not-found' },
  { path: '/comments/her/none', method: 'DELETE', is: '404 comment-not-found' },
  {
    path: '/comments/her/none',
    method: 'PATCH',
    body: '{"body":"x"}',
    is: '404 comment-not-found',
  },
  {
    path: '/comments/her',
    method: 'PUT',
    is: '405 method-not-allowed',
    allow: 'GET, HEAD, OPTIONS, PATCH, POST',
  },
  { path: '/comments/her/a', is: '404 comment-not-found' },
  {
    path: '/comments/her/a',
    method: 'PUT',
    is: '405 method-not-allowed',
    allow: 'DELETE, GET, HEAD, OPTIONS, PATCH',
  },
  {
    path: '/comments/her/feed.json',
    method: 'DELETE',
    is: '405 method-not-allowed',
    allow: 'GET, HEAD, OPTIONS',
  },
  { path: '/comments/her/a/edit', is: '405 method-not-allowed', allow: 'OPTIONS, POST' },
  { path: '/comments/her/a/delete', is: '405 method-not-allowed', allow: 'OPTIONS, POST' },
]
test.each(refusals)('$method $path is $is', async ({ path, is, allow, ...sent }) => {
  const type = sent.body === undefined ? {} : { type: 'application/json' }
  const answer = await serving()
    .visitor()
    .send(path, { ...sent, ...type })
  expect(answer.headers.get('allow') ?? undefined).toBe(allow)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await refused(answer)).toBe(is)
})

describe('add', () => {
  const imported = {
    id: 'disqus-1',
    author: { name: 'Old' },
    byReviewAuthor: true,
    posted: '2014-02-01',
    body: 'From the old site',
    status: 'published' as const,
    version: 1,
    statusVersion: 0,
  }

  test('puts comments from elsewhere in once, however often it is called', async () => {
    const { server, visitor } = serving()
    await server.add('her', [imported])
    await server.add('her', new Set([imported, { ...imported, id: 'b', parent: 'disqus-1' }]))
    const { items } = await (await visitor().get()).json()
    expect(items[0].comment).toEqual(imported)
    expect(await visitor().sees()).toBe('From the old site(From the old site)')
  })

  test('brings no deleted comment back, and no edit undone', async () => {
    const { server, visitor } = serving()
    await server.add('her', [imported])
    await server.add('her', [{ ...imported, body: 'edited', version: 2 }])
    await server.add('her', [imported])
    expect(await visitor().sees()).toBe('edited')
  })

  test('gives nobody the right to change them', async () => {
    const { server, visitor } = serving()
    await server.add('her', [imported])
    const answer = await visitor().json('PATCH', '/comments/her/disqus-1', { body: 'mine' })
    expect(await refused(answer)).toBe('403 not-yours')
  })

  test.each(['', 'a b', '<script>', 'a\r\nSet-Cookie: x=y', 'é', 'x'.repeat(65)])(
    'refuses the id %j, all or nothing',
    async id => {
      const { server, visitor } = serving()
      await expect(server.add('her', [imported, { ...imported, id }])).rejects.toThrow(TypeError)
      expect(await visitor().sees()).toBe('')
    },
  )
})

const mistakes: { option: string; value: unknown; says: RegExp }[] = [
  {
    option: 'store',
    value: undefined,
    says: /`store` must be a store such as sqliteStore\(file\)/,
  },
  {
    option: 'identify',
    value: 'ann',
    says: /`identify` must be a function of a request, not 'ann'/,
  },
  { option: 'moderate', value: 'frist', says: /must be 'first', 'all' or 'none', not 'frist'/ },
  { option: 'origins', value: HOME, says: /`origins` must be a list of origins/ },
  {
    option: 'origins',
    value: ['*'],
    says: /origins such as 'https:\/\/reviews\.example', not '\*'/,
  },
  { option: 'origins', value: [`${HOME}/`], says: /not 'https:\/\/reviews\.example\/'/ },
  { option: 'origins', value: ['null'], says: /not 'null'/ },
  { option: 'pageOf', value: '/reviews/', says: /`pageOf` must be a function from thread to path/ },
  { option: 'basePath', value: 'comments', says: /`basePath` must be a path such as '\/comments'/ },
  { option: 'basePath', value: '/:thread', says: /not '\/:thread'/ },
]
test.each(mistakes)('the option $option = $value throws', ({ option, value, says }) => {
  const options = {
    store: temporaryStore(),
    origins: [HOME, PARTNER],
    pageOf: () => '/',
    [option]: value,
  }
  const make = () => Reflect.apply(createCommentServer, undefined, [options])
  expect(make).toThrow(TypeError)
  expect(make).toThrow(says)
})
