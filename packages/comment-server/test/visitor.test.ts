import { describe, expect, test } from 'vitest'
import type { Identify, Identity } from '../src/index.ts'
import { PARTNER, refused, serving, Visitor } from './support/serving.ts'

const SECRET = { id: 'secret', name: 'secret', role: 'reader' } as const

describe('without an account', () => {
  test('the right to edit is a cookie that scripts and other pages do not get', async () => {
    const { visitor } = serving()
    const answer = await visitor().json('POST', '/comments/her', { name: 'Ann', body: 'Hi' })
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^__Host-reviewkit=[\w-]{43}; HttpOnly; SameSite=Lax; Path=\/; Max-Age=31536000; Secure$/,
      ),
    ])
    expect(await answer.text()).not.toContain('token')
  })

  test('over plain http the cookie says nothing of Secure, which browsers would drop', async () => {
    const { server } = serving({ origins: ['http://127.0.0.1:3000'] })
    const ann = new Visitor(server.fetch, 'http://127.0.0.1:3000')
    ann.origin = 'http://127.0.0.1:3000'
    const answer = await ann.form('/comments/her', { name: 'Ann', body: 'Hi' })
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^reviewkit=[\w-]{43}; HttpOnly; SameSite=Lax; Path=\/; Max-Age=31536000$/,
      ),
    ])
  })

  test('one person keeps one token, and the store never learns it', async () => {
    const { visitor, store } = serving()
    const ann = visitor()
    await ann.post()
    const { cookie } = ann
    await ann.post()
    expect(ann.cookie).toBe(cookie)
    const owners = (await store.list('her')).map(each => each.owner)
    expect(new Set(owners).size).toBe(1)
    expect(owners[0]).toMatch(/^token:[\w-]{43}$/)
    expect(owners[0]).not.toContain(cookie.split('=')[1])
  })

  test('nobody else can edit or delete, and the words stay', async () => {
    const { visitor } = serving()
    const [ann, bob] = [visitor(), visitor()]
    const { id } = await ann.post({ body: 'mine' })
    await bob.post({ body: 'his' })
    for (const other of [bob, visitor()]) {
      const edit = await other.json('PATCH', `/comments/her/${id}`, { body: 'x' })
      expect(await refused(edit)).toBe('403 not-yours')
      const gone = await other.send(`/comments/her/${id}`, { method: 'DELETE' })
      expect(await refused(gone)).toBe('403 not-yours')
      expect((await other.form(`/comments/her/${id}/edit`, { body: 'x' })).status).toBe(403)
      expect((await other.form(`/comments/her/${id}/delete`, {})).status).toBe(403)
    }
    expect(await visitor().sees()).toBe('mine his')
  })

  test("a form on another site's page takes no one's right away: it sets no cookie", async () => {
    const { visitor } = serving()
    const ann = visitor()
    ann.origin = PARTNER
    const answer = await ann.form(
      '/comments/her',
      { name: 'Ann', body: 'Hi' },
      { 'Sec-Fetch-Site': 'cross-site' },
    )
    expect([answer.status, ...answer.headers.getSetCookie()]).toEqual([303])
  })

  const forged = [
    '__Host-reviewkit=',
    `__Host-reviewkit=${'A'.repeat(43)}`,
    `__Host-reviewkit=${'A'.repeat(42)}`,
    `__Host-reviewkit=${'A'.repeat(5000)}`,
    '__Host-reviewkit=__proto__; __Host-reviewkit=constructor',
    ';;;=;reviewkit',
    "__Host-reviewkit=' or '1'='1",
  ]
  test.each(forged)('the forged cookie %j gives no right, and is replaced', async cookie => {
    const { visitor } = serving()
    const { id } = await visitor().post()
    const mallory = visitor()
    mallory.cookie = cookie
    const edit = await mallory.json('PATCH', `/comments/her/${id}`, { body: 'x' })
    expect(await refused(edit)).toBe('403 not-yours')
    mallory.cookie = cookie
    await mallory.post()
    expect(mallory.cookie).toMatch(/^__Host-reviewkit=[\w-]{43}$/)
    expect(mallory.cookie).not.toBe(cookie)
  })

  test('a cookie of the plain name counts for nothing over https, where a neighbour may set it', async () => {
    const { visitor } = serving()
    const ann = visitor()
    const { id } = await ann.post()
    ann.cookie = ann.cookie.replace('__Host-', '')
    const edit = await ann.json('PATCH', `/comments/her/${id}`, { body: 'x' })
    expect(await refused(edit)).toBe('403 not-yours')
  })

  test('the stored digest is not a token', async () => {
    const { visitor, store } = serving()
    const { id } = await visitor().post()
    const thief = visitor()
    thief.cookie = `__Host-reviewkit=${(await store.get('her', id))?.owner?.slice(6)}`
    const edit = await thief.json('PATCH', `/comments/her/${id}`, { body: 'x' })
    expect(await refused(edit)).toBe('403 not-yours')
  })

  test('an embed holds its token in memory: it comes in the answer and goes in a header', async () => {
    const { visitor } = serving()
    const embed = visitor()
    embed.origin = PARTNER
    const answer = await embed.json('POST', '/comments/her', { name: 'Ann', body: 'Hi' })
    expect(answer.headers.getSetCookie()).toEqual([])
    const { comment, token } = await answer.json()
    expect(token).toMatch(/^[\w-]{43}$/)
    const headers = { Authorization: `Bearer ${token}` }
    const path = `/comments/her/${comment.id}`
    expect((await embed.json('PATCH', path, { body: 'x' })).status).toBe(403)
    expect((await embed.json('PATCH', `${path}?token=${token}`, { body: 'x' })).status).toBe(403)
    expect((await embed.json('PATCH', path, { body: 'x' }, headers)).status).toBe(200)
    const second = await embed.json('POST', '/comments/her', { name: 'Ann', body: 'Ho' }, headers)
    expect(Object.keys(await second.json())).toEqual(['comment', 'html'])
  })
})

describe('with the site’s own sign-in', () => {
  const people: Record<string, Identity> = {
    ann: { id: 'u1', name: 'Ann', role: 'reader' },
    bob: { id: 'u2', name: 'Bob', role: 'reader' },
    eve: { id: 'u3', name: 'Eve', role: 'moderator' },
  }
  const signedIn = () => {
    const { server, ...rest } = serving({
      identify: async request => people[request.headers.get('x-user') ?? ''],
    })
    const as = (user: string) =>
      new Visitor(request => {
        request.headers.set('x-user', user)
        return server.fetch(request)
      })
    return { ...rest, server, as }
  }

  test('the name and id are the identity’s, whatever is sent', async () => {
    const { as } = signedIn()
    const comment = await as('ann').post({ name: 'Eve', author: { name: 'Eve', id: 'u3' } })
    expect(comment.author).toEqual({ id: 'u1', name: 'Ann' })
    const none = await as('ann').json('POST', '/comments/her', { body: 'no name' })
    expect(none.status).toBe(201)
    expect(none.headers.getSetCookie()).toEqual([])
  })

  test('the right to edit goes with the identity to any browser, and to nobody else', async () => {
    const { as } = signedIn()
    const { id } = await as('ann').post()
    const path = `/comments/her/${id}`
    expect((await as('ann').json('PATCH', path, { body: 'x' })).status).toBe(200)
    expect((await as('bob').json('PATCH', path, { body: 'x' })).status).toBe(403)
    expect((await as('eve').json('PATCH', path, { body: 'x' })).status).toBe(403)
    expect((await as('').json('PATCH', path, { body: 'x' })).status).toBe(403)
  })

  test('what was written before signing in stays one’s own', async () => {
    const { as, server } = signedIn()
    const stranger = as('')
    const { id } = await stranger.post()
    const ann = as('ann')
    ann.cookie = stranger.cookie
    expect((await ann.json('PATCH', `/comments/her/${id}`, { body: 'x' })).status).toBe(200)
    const request = ann.request('/reviews/her/', { headers: { 'x-user': 'ann' } })
    const { viewer, name } = await server.discussion(request, 'her')
    expect(viewer).toEqual({ role: 'reader', id: 'u1', ownComments: new Set([id]) })
    expect(name).toBe('Ann')
  })
})

const failing: { what: string; identify: Identify }[] = [
  {
    what: 'throws',
    identify: () => {
      throw new Error('secret password in the message')
    },
  },
  { what: 'rejects', identify: () => Promise.reject(new Error('secret')) },
  { what: 'gives an address as id', identify: () => ({ ...SECRET, id: 'secret@a.example' }) },
  { what: 'gives no id', identify: () => ({ ...SECRET, id: '' }) },
  { what: 'gives no name', identify: () => ({ ...SECRET, name: '' }) },
]
test.each(failing)(
  'a sign-in that $what is told to the log, not to the client',
  async ({ identify }) => {
    const { visitor } = serving({ identify })
    const logged: unknown[] = []
    const { error } = console
    console.error = (...all: unknown[]) => logged.push(...all)
    try {
      for (const answer of [
        await visitor().get(),
        await visitor().json('POST', '/comments/her', { name: 'A', body: 'x' }),
      ]) {
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
        expect(await refused(answer)).toBe('500 server-failed')
      }
      const form = await visitor().form('/comments/her', { name: 'Ann', body: 'my words' })
      expect(form.status).toBe(500)
      const page = await form.text()
      expect(page).toContain('my words')
      expect(page).not.toContain('secret')
    } finally {
      console.error = error
    }
    expect(logged.map(each => each instanceof Error)).toEqual([true, true, true])
  },
)
