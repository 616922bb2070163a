import { describe, expect, test } from 'vitest'
import type { Identity, Moderate } from '../src/index.ts'
import { refused, serving, Visitor } from './support/serving.ts'

describe('what a client says of a comment', () => {
  test('is not read, but for its words, its name, its parent and its nonce', async () => {
    const { server, visitor } = serving({ moderate: 'all' })
    const lies = `{
      "name": "Ann", "body": "Hi", "nonce": "n1",
      "id": "mine", "posted": "1999-01-01", "edited": "1999-01-02", "status": "published",
      "byReviewAuthor": true, "votes": { "up": 999, "down": 0 }, "version": 9, "statusVersion": 9,
      "owner": "token:x", "author": { "name": "The author", "url": "https://evil.example" },
      "__proto__": { "status": "published" }, "constructor": { "prototype": { "x": 1 } }
    }`
    const ann = visitor()
    const answer = await ann.send('/comments/her', {
      method: 'POST',
      body: lies,
      type: 'application/json',
    })
    const { comment } = await answer.json()
    expect(comment).toEqual({
      id: expect.not.stringMatching('mine'),
      author: { name: 'Ann' },
      byReviewAuthor: false,
      posted: expect.stringMatching(/^20[2-9]\d/),
      body: 'Hi',
      status: 'pending',
      version: 1,
      statusVersion: 0,
    })
    const edit = await ann.json('PATCH', `/comments/her/${comment.id}`, {
      ...JSON.parse(lies),
      body: 'Ho',
    })
    expect((await edit.json()).comment).toEqual({
      ...comment,
      body: 'Ho',
      edited: expect.stringMatching(/^20[2-9]\d/),
      version: 2,
    })
    expect(Reflect.get({}, 'x')).toBeUndefined()
    expect((await server.discussion(visitor().request('/'), 'her')).comments).toMatchObject({
      items: [],
      pageInfo: { total: 0 },
    })
  })

  test('in a form is read no further either', async () => {
    const { visitor, store } = serving({ moderate: 'all' })
    await visitor().form('/comments/her', {
      name: 'Ann',
      body: 'Hi',
      status: 'published',
      byReviewAuthor: 'true',
      id: 'mine',
    })
    const [{ comment } = {}] = await store.list('her')
    expect(comment).toMatchObject({ status: 'pending', byReviewAuthor: false })
    expect(comment?.id).not.toBe('mine')
  })
})

test('ids sort by time and never meet', async () => {
  const { visitor } = serving()
  const ann = visitor()
  const ids: string[] = []
  for (let n = 0; n < 50; n += 1) ids.push((await ann.post({ body: String(n) })).id)
  expect(new Set(ids).size).toBe(50)
  const times = ids.map(id => id.slice(0, 10))
  expect(times).toEqual([...times].sort())
})

describe('a nonce', () => {
  const words = { name: 'Ann', body: 'Once', nonce: '1c9e' }

  test('makes a retry the same comment, also when both come at once', async () => {
    const { visitor } = serving()
    const ann = visitor()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => ann.json('POST', '/comments/her', words)),
    )
    const comments = await Promise.all(answers.map(async answer => (await answer.json()).comment))
    expect(new Set(answers.map(answer => answer.status))).toEqual(new Set([201]))
    for (const comment of comments) expect(comment).toEqual(comments[0])
    expect(await ann.sees()).toBe('Once')
  })

  test('works through a form, and after the cookie was lost', async () => {
    const { visitor } = serving({ moderate: 'all' })
    const first = await visitor().form('/comments/her', words)
    const again = await visitor().form('/comments/her', words)
    expect(again.status).toBe(303)
    expect(again.headers.get('location')).toBe(first.headers.get('location'))
    expect(again.headers.getSetCookie()).toEqual([])
    const json = await visitor().json('POST', '/comments/her', words)
    expect((await json.json()).comment).toMatchObject({ body: 'Once', status: 'pending' })
  })

  test('belongs to one thread', async () => {
    const { visitor } = serving()
    const one = await visitor().post(words)
    const other = await visitor().post(words, 'été')
    expect(other.id).not.toBe(one.id)
  })

  test('with other words is a clash: the second comment is not swallowed', async () => {
    const { visitor } = serving()
    await visitor().post(words)
    for (const change of [{ body: 'Twice' }, { name: 'Bob' }]) {
      const answer = await visitor().json('POST', '/comments/her', { ...words, ...change })
      expect(await refused(answer)).toBe('409 nonce-used')
    }
  })

  test('still means the same comment once that was edited or deleted', async () => {
    const { visitor } = serving()
    const ann = visitor()
    const { id } = await ann.post(words)
    await ann.json('PATCH', `/comments/her/${id}`, { body: 'Edited' })
    expect(await ann.post(words)).toMatchObject({ id, body: 'Edited' })
    await ann.send(`/comments/her/${id}`, { method: 'DELETE' })
    expect(await ann.post(words)).toMatchObject({ id, status: 'deleted' })
  })

  test('left out, each post is a comment', async () => {
    const { visitor } = serving()
    const ann = visitor()
    await ann.post()
    await ann.post({ nonce: '' })
    expect(await ann.sees()).toBe('I cried. I cried.')
  })
})

describe('moderation', () => {
  const moderated = (moderate: Moderate) => {
    const eve: Identity = { id: 'u3', name: 'Eve', role: 'moderator' }
    const { server, visitor, ...rest } = serving({
      moderate,
      identify: request => (request.headers.has('x-eve') ? eve : undefined),
    })
    const moderator = new Visitor(request => {
      request.headers.set('x-eve', '1')
      return server.fetch(request)
    })
    const decide = (id: string, status: unknown) =>
      moderator.json('POST', `/comments/her/${id}/status`, { status })
    return { ...rest, server, visitor, moderator, decide }
  }

  test('first: a person waits until one of their comments stands published', async () => {
    const { visitor, decide } = moderated('first')
    const ann = visitor()
    const first = await ann.post({ body: 'one' })
    expect(first.status).toBe('pending')
    expect((await ann.post({ body: 'two' })).status).toBe('pending')
    expect(await ann.sees()).toBe('pending:one pending:two')
    expect(await visitor().sees()).toBe('')
    expect((await decide(first.id, 'published')).status).toBe(200)
    expect((await ann.post({ body: 'three' })).status).toBe('published')
    expect((await ann.post({ body: 'elsewhere' }, 'été')).status).toBe('published')
    expect((await visitor().post({ body: 'new' })).status).toBe('pending')
    expect(await visitor().sees()).toBe('one three')
  })

  test('all: every comment waits, and an edited one waits again', async () => {
    const { visitor, decide } = moderated('all')
    const ann = visitor()
    const { id } = await ann.post({ body: 'fine' })
    await decide(id, 'published')
    expect((await ann.post()).status).toBe('pending')
    expect(await visitor().sees()).toBe('fine')
    await ann.json('PATCH', `/comments/her/${id}`, { body: 'buy pills' })
    expect(await visitor().sees()).toBe('')
    await decide(id, 'spam')
    await ann.json('PATCH', `/comments/her/${id}`, { body: 'buy more' })
    expect(await visitor().sees()).toBe('')
  })

  test('a moderator sees everything and waits for nobody', async () => {
    const { visitor, moderator } = moderated('all')
    await visitor().post({ body: 'one' })
    expect((await moderator.post({ body: 'two' })).status).toBe('published')
    expect(await moderator.sees()).toBe('pending:one two')
  })

  test('only a moderator decides, and only what there is to decide', async () => {
    const { visitor, decide } = moderated('first')
    const ann = visitor()
    const { id } = await ann.post()
    const own = await ann.json('POST', `/comments/her/${id}/status`, { status: 'published' })
    expect(await refused(own)).toBe('403 moderators-only')
    for (const status of ['deleted', 'Published', '__proto__', 7, undefined]) {
      expect(await refused(await decide(id, status))).toBe('422 status-unknown')
    }
    expect(await refused(await decide('none', 'spam'))).toBe('404 comment-not-found')
    await ann.send(`/comments/her/${id}`, { method: 'DELETE' })
    expect(await refused(await decide(id, 'published'))).toBe('410 comment-deleted')
  })

  test('a decision by form leads back to the comment', async () => {
    const { visitor, moderator } = moderated('first')
    const { id } = await visitor().post()
    const answer = await moderator.form(`/comments/her/${id}/status`, { status: 'published' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/reviews/her/#c-${id}`])
    expect(await visitor().sees()).toBe('I cried.')
  })

  test('what waits is not there for others: not to answer, not to edit, not to count', async () => {
    const { visitor } = moderated('all')
    const { id } = await visitor().post()
    const bob = visitor()
    const reply = await bob.json('POST', '/comments/her', { name: 'B', body: 'x', parent: id })
    expect(await refused(reply)).toBe('422 parent-not-found')
    const edit = await bob.json('PATCH', `/comments/her/${id}`, { body: 'x' })
    expect(await refused(edit)).toBe('404 comment-not-found')
    expect((await (await bob.get()).json()).pageInfo.total).toBe(0)
  })

  test('a comment taken back leaves an empty place for the replies it holds', async () => {
    const { visitor, moderator, decide } = moderated('none')
    const { id } = await visitor().post({ body: 'buy pills' })
    await visitor().post({ body: 'go away', parent: id })
    await decide(id, 'spam')
    expect(await visitor().sees()).toBe('deleted:(go away)')
    expect(await moderator.sees()).toBe('spam:buy pills(go away)')
  })
})

describe('the trap', () => {
  const filled = { name: 'Bot', body: 'buy pills', website: 'https://pills.example' }

  test('looks sprung by nothing, and keeps the comment from everyone but moderators', async () => {
    const { visitor, store, server } = serving()
    const bot = visitor()
    const answer = await bot.form('/comments/her', filled)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/^\/reviews\/her\/#c-/),
    ])
    expect((await store.list('her')).map(each => each.comment.status)).toEqual(['spam'])
    expect(await visitor().sees()).toBe('')
    // To its author it waits, so that a person whose browser filled the field is told no lie.
    expect((await server.discussion(bot.request('/'), 'her')).comments).toMatchObject({
      items: [{ comment: { status: 'pending' } }],
    })
    expect(await bot.sees()).toBe('pending:buy pills')
  })

  test('left empty catches nobody', async () => {
    const { visitor } = serving()
    await visitor().form('/comments/her', { ...filled, website: '' })
    expect(await visitor().sees()).toBe('buy pills')
  })
})

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '<a href="java\nscript:alert(1)">x</a>',
  '"><svg/onload=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<style>*{display:none}</style>',
]
test.each(hostile)('the body %s is shown as text', async body => {
  const { visitor } = serving()
  const answer = await visitor().json('POST', '/comments/her', { name: 'Ann', body })
  const { comment, html } = await answer.json()
  expect(comment.body).toBe(body)
  expect(html).not.toMatch(/<(?:script|img|svg|iframe|style)/i)
  expect(html).not.toMatch(/<[^>]*(?:javascript:|data:|onerror|onload|srcdoc)/i)
})
