import { buildThread, deleteComment, type PageItem, type PageOptions } from '@reviewkit/comments'
import type { Comment } from '@reviewkit/schema'
import { describe, expect, test } from 'vitest'
import type { Post, Store, StoreViewer } from '../src/index.ts'
import { stores } from './support/stores.ts'

const comment = (id: string, parent?: string, more: Partial<Comment> = {}): Comment => ({
  id,
  ...(parent !== undefined && { parent }),
  author: { name: 'Ann' },
  byReviewAuthor: false,
  posted: '2026-11-20T10:00:00.000Z',
  body: `words of ${id}`,
  status: 'published',
  version: 1,
  statusVersion: 0,
  ...more,
})
const post = (given: Comment, owner = 'token:ann'): Post => ({
  comment: given,
  owner,
  nonce: `nonce of ${given.id} ${given.body}`,
  words: 'digest',
})

/** Ids with the replies in brackets, and behind them how many more there are. */
function outline(items: readonly PageItem[]): string {
  return items
    .map(({ comment: { id, status }, replies, more }) => {
      const mark = { published: '', pending: '?', spam: '!', deleted: '†' }[status]
      const inside = [outline(replies), more && `+${more.count}`].filter(Boolean).join(' ')
      return `${id}${mark}${inside && `(${inside})`}`
    })
    .join(' ')
}

const ann: StoreViewer = { role: 'reader', owners: ['token:ann'] }
const annAndCarol: StoreViewer = { role: 'reader', owners: ['token:ann', 'id:carol'] }
const moderator: StoreViewer = { role: 'moderator', owners: [] }

describe.each(stores)('a store on $kind', ({ open, kind }) => {
  const seen = async (store: Store, options: Parameters<Store['page']>[1] = {}) => {
    const { part, own } = await store.page('her', options)
    return `${outline(part.items)} of ${part.pageInfo.total}, own ${[...own].sort().join(' ')}`
  }

  /** a (b (c?) d) e? (f!) g† (h?) of Ann, Carol and others. */
  const inhabited = async () => {
    const store = await open()
    await store.merge('her', [comment('a'), comment('b', 'a')])
    await store.insert('her', post(comment('c', 'b', { status: 'pending' })))
    await store.insert('her', post(comment('d', 'a')))
    await store.insert('her', post(comment('e', undefined, { status: 'pending' }), 'id:carol'))
    await store.insert('her', post(comment('f', 'e', { status: 'spam' })))
    await store.insert('her', post(comment('g')))
    await store.update('her', 'g', deleteComment)
    await store.insert('her', post(comment('h', 'g', { status: 'pending' }), 'token:ben'))
    return store
  }

  test.each<[who: string, viewer: StoreViewer | undefined, sees: string]>([
    ['a reader', undefined, 'a(b d) of 3, own '],
    ['Ann', ann, 'a(b(c?) d) e†(f?) of 5, own c d f'],
    ['Ann, also as Carol', annAndCarol, 'a(b(c?) d) e?(f?) of 6, own c d e f'],
    ['Ben', { role: 'reader', owners: ['token:ben'] }, 'a(b d) g†(h?) of 4, own h'],
    ['a stranger', { role: 'reader', owners: ['token:x', ''] }, 'a(b d) of 3, own '],
    ['a moderator', moderator, 'a(b(c?) d) e?(f!) g†(h?) of 7, own '],
    [
      'a moderator as Ann',
      { ...ann, role: 'moderator' },
      'a(b(c?) d) e?(f!) g†(h?) of 7, own c d f',
    ],
  ])('shows %s what they may see, and what is theirs', async (_, viewer, sees) => {
    const store = await inhabited()
    expect(await seen(store, viewer && { viewer })).toBe(sees)
  })

  test('bounds what it shows at every level, and goes on from there', async () => {
    const store = await open()
    const replies = Array.from({ length: 5 }, (_, n) => comment(`r${n}`, 'a'))
    await store.merge('her', [comment('a'), ...replies, comment('s', 'r1'), comment('b')])
    const { part } = await store.page('her', { first: 1, replies: 2, depth: 2 })
    expect(outline(part.items)).toBe('a(r0 r1(+1) +3)')
    expect(part.pageInfo).toMatchObject({ hasNextPage: true, total: 8 })
    const [a] = part.items
    expect(await seen(store, { after: a!.more!.cursor })).toBe('r2 r3 r4 of 8, own ')
    expect(await seen(store, { after: a!.replies[1]!.more!.cursor })).toBe('s of 8, own ')
    expect(await seen(store, { after: part.pageInfo.endCursor! })).toBe('b of 8, own ')
    expect(await seen(store, { first: 9, replies: 2, depth: 4, most: 4 })).toBe(
      'a(r0 r1(+1) +3) b of 8, own ',
    )
  })

  test.each<[what: string, write: (cursor: string) => Pick<PageOptions, 'after' | 'sort'>]>([
    ['no cursor', () => ({ after: 'no cursor at all' })],
    ['an empty text', () => ({ after: '' })],
    ['a cursor of another sort', cursor => ({ after: cursor, sort: 'hot' })],
    [
      'one below a comment that is not there',
      () => ({ after: madeUp(['oldest', 'zz', null, null, []]) }),
    ],
    ['one below the empty id', () => ({ after: madeUp(['oldest', '', null, null, []]) })],
    [
      'one behind ids that are gone',
      () => ({ after: madeUp(['oldest', null, 1e12, 1e12, ['zz', 'yy']]) }),
    ],
    [
      'one behind the end of all numbers',
      () => ({ after: encoded('["best",null,1e999,-1e999,["a"]]') }),
    ],
    [
      'one with text that ends a statement',
      () => ({ after: madeUp(['oldest', "a'; drop--", 0, 0, ["'"]]) }),
    ],
    [
      'one with half a character',
      () => ({ after: madeUp(['oldest', '\ud800\0', 0, 0, ['\udfff']]) }),
    ],
  ])('reads the page that the model reads with %s', async (_, write) => {
    const store = await inhabited()
    const model = buildThread((await store.list('her')).map(each => each.comment))
    const cursor = (await store.page('her', { first: 1 })).part.pageInfo.endCursor!
    const options = write(cursor)
    expect((await store.page('her', options)).part).toEqual(model.page(options))
  })

  test('shows a comment with what is above and below it, or nothing', async () => {
    const store = await inhabited()
    const branch = async (id: string, viewer?: StoreViewer) => {
      const found = await store.branch('her', id, { ...(viewer && { viewer }), ancestors: 1 })
      if (found === undefined) return undefined
      const { ancestors, hasMoreAncestors, item, total } = found.part
      const above = `${hasMoreAncestors ? '… ' : ''}${ancestors.map(({ id }) => id).join(' ')}`
      return `${above} > ${outline([item])} of ${total}, own ${[...found.own].join(' ')}`
    }
    expect(await branch('a')).toBe(' > a(b d) of 3, own ')
    expect(await branch('c')).toBeUndefined()
    expect(await branch('c', ann)).toBe('… b > c? of 5, own c')
    expect(await branch('f', ann)).toBe('e > f? of 5, own f')
    expect(await branch('g')).toBeUndefined()
    expect(await branch('zz', moderator)).toBeUndefined()
    expect(await store.branch('elsewhere', 'a')).toBeUndefined()
  })

  test('puts a reply that came before what it answers in its place', async () => {
    const store = await open()
    await store.insert('her', post(comment('b', 'a')))
    await store.insert('her', post(comment('c', 'b', { posted: '2026-11-22' })))
    await store.insert('her', post(comment('z')))
    expect(await seen(store)).toBe('b(c) z of 3, own ')
    await store.insert('her', post(comment('a', 'z')))
    expect(await seen(store, { sort: 'active' })).toBe('z(a(b(c))) of 4, own ')
    await store.insert('her', post(comment('s', 's')))
    expect(await seen(store, { sort: 'newest' })).toMatch(/^z\(a\(b\(c\)\)\) s of 5/)
  })

  test('keeps the comment that has an id already, and says that it took no other', async () => {
    const store = await open()
    await store.insert('her', post(comment('a')))
    const before = await store.list('her')
    const other = post(comment('a', undefined, { body: 'other' }))
    await expect(store.insert('her', other)).rejects.toThrow()
    expect(await store.list('her')).toEqual(before)
    expect(await seen(store)).toBe('a of 1, own ')
  })

  test('tells in a page and a branch that a thread is locked, also one that is empty', async () => {
    const store = await open()
    const told = async () => [
      await store.isLocked('her'),
      (await store.page('her')).part.pageInfo.locked,
      (await store.branch('her', 'a'))?.part.locked,
    ]
    await store.setLocked('her', true)
    expect(await told()).toEqual([true, true, undefined])
    await store.insert('her', post(comment('a')))
    expect(await told()).toEqual([true, true, true])
    expect(await store.isLocked('him')).toBe(false)
    await store.setLocked('her', false)
    await store.setLocked('her', false)
    expect(await told()).toEqual([false, undefined, undefined])
  })

  test('gives the newest published comments of a thread, wherever they stand', async () => {
    const store = await inhabited()
    await store.merge('her', [
      comment('n', 'b', { posted: '2026-11-23' }),
      comment('o', 'gone', { posted: '2026-11-22' }),
      comment('p', undefined, { posted: '2026-11-24', status: 'spam' }),
    ])
    const newest = async (limit: number) => (await store.newest('her', limit)).map(({ id }) => id)
    expect(await newest(3)).toEqual(['n', 'o', 'd'])
    expect(await newest(0)).toEqual([])
    expect(await newest(100)).toEqual(['n', 'o', 'd', 'b', 'a'])
  })

  test('knows what somebody wrote last in a thread, and has not taken back', async () => {
    const store = await inhabited()
    const latest = async (...owners: string[]) => (await store.latestOf('her', owners))?.id
    expect(await latest('token:ann')).toBe('f')
    expect(await latest('token:nobody', 'id:carol')).toBe('e')
    expect(await latest()).toBeUndefined()
    await store.update('her', 'f', deleteComment)
    expect(await latest('token:ann')).toBe('d')
    expect(await store.latestOf('him', ['token:ann'])).toBeUndefined()
  })

  test('works as deep as a thread goes', async () => {
    const levels = kind === 'SQLite' ? 10_000 : 300
    const store = await open()
    await store.merge(
      'her',
      Array.from({ length: levels }, (_, n) => comment(`d${n}`, n > 0 ? `d${n - 1}` : undefined)),
    )
    await store.merge('her', [comment('z', undefined, { posted: '2026-11-21' })])
    const last = comment('last', `d${levels - 1}`, { posted: '2026-11-23' })
    await store.insert('her', post(last))
    const first = async () => {
      const { part } = await store.page('her', { sort: 'active', depth: 1 })
      return `${outline(part.items)} of ${part.pageInfo.total}`
    }
    expect(await first()).toBe(`d0(+${levels}) z of ${levels + 2}`)
    await store.update('her', 'last', deleteComment)
    expect(await first()).toBe(`z d0(+${levels - 1}) of ${levels + 1}`)
    const branch = await store.branch('her', `d${levels - 1}`, { ancestors: 2 })
    expect(branch?.part.ancestors.map(({ id }) => id)).toEqual([`d${levels - 3}`, `d${levels - 2}`])
    const whole = await store.page('her', { depth: levels + 1 })
    let deep = 0
    for (let item = whole.part.items[0]; item !== undefined; item = item.replies[0]) deep += 1
    expect(deep).toBe(levels)
  })

  test('counts replies that come at the same moment', async () => {
    const store = await open()
    await store.insert('her', post(comment('a')))
    const ids = Array.from({ length: 12 }, (_, n) => `r${n}`)
    await Promise.all(ids.map(id => store.insert('her', post(comment(id, 'a')))))
    await Promise.all(ids.slice(0, 4).map(id => store.update('her', id, deleteComment)))
    expect((await store.page('her', { depth: 1 })).part).toMatchObject({
      items: [{ more: { count: 8 } }],
      pageInfo: { total: 9 },
    })
  })
})

/** A cursor that somebody made up. */
function madeUp(value: unknown): string {
  return encoded(JSON.stringify(value))
}

function encoded(text: string): string {
  return Buffer.from(text).toString('base64url')
}
