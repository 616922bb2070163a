import { expect, test } from 'vitest'
import { HOME, serving } from './support/serving.ts'

test('a feed has the newest comments of a thread, replies among them', async () => {
  const { visitor } = serving()
  const ann = visitor()
  const first = await ann.post({ body: 'I **cried**.' })
  const reply = await ann.post({ body: 'Me too.', parent: first.id })
  const answer = await visitor().get('/comments/her/feed.json')
  expect(answer.headers.get('content-type')).toBe('application/feed+json')
  const home = `${HOME}/reviews/her/`
  expect(await answer.json()).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'her',
    home_page_url: home,
    feed_url: `${HOME}/comments/her/feed.json`,
    items: [
      {
        id: `${home}#c-${reply.id}`,
        url: `${home}?comment=${reply.id}#c-${reply.id}`,
        content_html: '<p>Me too.</p>\n',
        summary: 'Me too.',
        date_published: reply.posted,
        authors: [{ name: 'Ann' }],
      },
      expect.objectContaining({ content_html: '<p>I <strong>cried</strong>.</p>\n' }),
    ],
  })
})

test('a feed tells neither what a spoiler hides nor what waits', async () => {
  const { visitor, server, store } = serving({ moderate: 'none' })
  await visitor().post({ body: 'She ||leaves|| him.\n\n:::spoiler\nAll leave.\n:::' })
  const { id } = await visitor().post({ body: 'buy pills' })
  await store.update('her', id, now => ({ ...now, status: 'spam' }))
  await server.add('her', [
    {
      id: 'old',
      byReviewAuthor: false,
      posted: '2014-02-01',
      body: 'First!',
      status: 'published',
      version: 1,
      statusVersion: 0,
    },
  ])
  const text = await (await visitor().get('/comments/her/feed.json')).text()
  expect(text).not.toMatch(/leaves|All leave|pills/)
  expect(JSON.parse(text).items.at(-1)).toMatchObject({ date_published: '2014-02-01T00:00:00Z' })
})

test('a feed that is known already is not sent again', async () => {
  const { visitor } = serving()
  const etag = (await visitor().get('/comments/her/feed.json')).headers.get('etag')!
  const again = await visitor().get('/comments/her/feed.json', { 'If-None-Match': etag })
  expect(again.status).toBe(304)
})
