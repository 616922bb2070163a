import { describe, expect, test } from 'vitest'
import { HOME, PARTNER, refused, serving } from './support/serving.ts'

const EVIL = 'https://evil.example'

const cases: { origin?: string; site?: string; done: boolean }[] = [
  // pages of the list
  { origin: HOME, site: 'same-origin', done: true },
  { origin: HOME, done: true },
  { origin: PARTNER, site: 'cross-site', done: true },
  // no page at all, or an old browser that brings no one else's cookie
  { done: true },
  { site: 'none', done: true },
  { site: 'same-origin', done: true },
  { origin: 'null', site: 'same-origin', done: true },
  // other pages
  { origin: EVIL, site: 'cross-site', done: false },
  { origin: EVIL, done: false },
  { origin: EVIL, site: 'same-origin', done: false },
  { origin: 'null', done: false },
  { origin: 'null', site: 'cross-site', done: false },
  { origin: 'null', site: 'none', done: false },
  { site: 'cross-site', done: false },
  { site: 'same-site', done: false },
  // nearly one of the list
  { origin: `${HOME}.evil.example`, done: false },
  { origin: 'http://reviews.example', done: false },
  { origin: `${HOME}:8443`, done: false },
  { origin: 'https://REVIEWS.example', done: false },
  { origin: `${HOME}, ${EVIL}`, done: false },
  { origin: '', done: false },
]
describe.each(cases)(
  'from origin $origin, fetch site $site, writing is done: $done',
  ({ origin, site, done }) => {
    const headers = site === undefined ? {} : { 'Sec-Fetch-Site': site }

    test('by form', async () => {
      const { visitor, store } = serving()
      const ann = visitor()
      ann.origin = origin
      const answer = await ann.form('/comments/her', { name: 'Ann', body: 'Hi' }, headers)
      expect(answer.status).toBe(done ? 303 : 403)
      expect(await store.list('her')).toHaveLength(done ? 1 : 0)
    })

    test('by JSON, and for every other way to write', async () => {
      const { visitor } = serving()
      const ann = visitor()
      const { id } = await ann.post()
      ann.origin = origin
      const edited = await ann.json('PATCH', `/comments/her/${id}`, { body: 'new' }, headers)
      expect(edited.status).toBe(done ? 200 : 403)
      if (!done) expect(await refused(edited)).toBe('403 origin-not-listed')
      const deleted = await ann.send(`/comments/her/${id}`, { method: 'DELETE', headers })
      expect(deleted.status).toBe(done ? 200 : 403)
    })
  },
)

describe('cross-origin calls', () => {
  const cors = (answer: Response) => answer.headers.get('access-control-allow-origin')

  test('of a listed page are allowed, without cookies', async () => {
    const { visitor } = serving()
    const answer = await visitor().get('/comments/her', { Origin: PARTNER })
    expect(cors(answer)).toBe(PARTNER)
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
    expect(answer.headers.get('vary')).toMatch(/\bOrigin\b/)
  })

  test('of any other page are not, and no answer is kept for another origin', async () => {
    const { visitor } = serving()
    for (const origin of [EVIL, 'null', '*', undefined]) {
      const answer = await visitor().get(
        '/comments/her',
        origin === undefined ? {} : { Origin: origin },
      )
      expect(cors(answer)).toBeNull()
      expect(answer.headers.get('vary')).toMatch(/\bOrigin\b/)
    }
  })

  test('are told also why they were refused', async () => {
    const { visitor } = serving()
    const partner = visitor()
    partner.origin = PARTNER
    expect(cors(await partner.json('POST', '/comments/her', {}))).toBe(PARTNER)
    expect(cors(await partner.json('POST', '/comments/none', {}))).toBe(PARTNER)
    expect(cors(await partner.send('/comments/her', { method: 'PUT' }))).toBe(PARTNER)
  })

  test('are asked about beforehand', async () => {
    const { visitor } = serving()
    const partner = visitor()
    partner.origin = PARTNER
    const yes = await partner.send('/comments/her/x', { method: 'OPTIONS' })
    expect(yes.status).toBe(204)
    expect(cors(yes)).toBe(PARTNER)
    expect(yes.headers.get('access-control-allow-methods')).toBe('GET, POST, PATCH, DELETE')
    expect(yes.headers.get('access-control-allow-headers')).toContain('Content-Type')
    partner.origin = EVIL
    const no = await partner.send('/comments/her/x', { method: 'OPTIONS' })
    expect(cors(no)).toBeNull()
    expect(await refused(no)).toBe('403 origin-not-listed')
  })
})
