import type { Comment } from '@reviewkit/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Post, Store } from '../src/index.ts'
import { temporaryFile, temporaryStore } from './support/serving.ts'
import { stores } from './support/stores.ts'

const comment = (id: string, more: Partial<Comment> = {}): Comment => ({
  id,
  author: { name: 'Ann' },
  byReviewAuthor: false,
  posted: '2026-11-20T10:00:00.000Z',
  body: `words of ${id}`,
  status: 'published',
  version: 1,
  statusVersion: 0,
  ...more,
})
const post = (id: string, more: Partial<Post> = {}): Post => ({
  comment: comment(id),
  owner: 'token:ann',
  nonce: `nonce of ${id}`,
  words: `digest of ${id}`,
  ...more,
})

describe.each(stores)('a store on $kind', ({ open, kept }) => {
  const ids = async (store: Store, thread: string) =>
    (await store.list(thread)).map(each => each.comment.id)

  test('gives back a comment as it was given, with its owner', async () => {
    const store = await open()
    const full = comment('a', {
      parent: 'b',
      author: { name: 'שרה "S" 🎬', id: 'u1', url: 'https://a.example', from: 'Europe' },
      byReviewAuthor: true,
      edited: '2026-11-21',
      body: "Robert'); drop table comment;-- \u0007\n||x||",
      status: 'pending',
      votes: { up: 3, down: 0 },
      version: 7,
      statusVersion: 2,
    })
    await store.insert('her', post('a', { comment: full }))
    expect(await store.get('her', 'a')).toEqual({ comment: full, owner: 'token:ann' })
    expect(await store.list('her')).toEqual([{ comment: full, owner: 'token:ann' }])
  })

  test('keeps the order in which comments came, whatever their ids and dates', async () => {
    const store = await open()
    await store.insert('her', post('z'))
    await store.insert('her', post('a', { comment: comment('a', { posted: '1999-01-01' }) }))
    await store.merge('her', [comment('m')])
    expect(await ids(store, 'her')).toEqual(['z', 'a', 'm'])
  })

  test('keeps threads apart, also where ids and nonces are the same', async () => {
    const store = await open()
    await store.insert('her', post('a'))
    await store.insert('', post('a', { comment: comment('a', { body: 'elsewhere' }) }))
    await store.insert("x' or '1'='1", post('b', { nonce: 'nonce of a' }))
    expect(await ids(store, 'her')).toEqual(['a'])
    expect((await store.get('', 'a'))?.comment.body).toBe('elsewhere')
    expect(await store.get('HER', 'a')).toBeUndefined()
    expect(await ids(store, "x' or '1'='1")).toEqual(['b'])
  })

  test('gives the earlier post back for a nonce that the thread knows', async () => {
    const store = await open()
    await store.insert('her', post('a'))
    await store.update('her', 'a', now => ({ ...now, body: 'edited', version: 2 }))
    const again = await store.insert('her', post('b', { nonce: 'nonce of a', owner: 'other' }))
    expect(again.comment).toMatchObject({ id: 'a', body: 'edited' })
    expect(again).toMatchObject({ owner: 'token:ann', words: 'digest of a' })
    expect(await ids(store, 'her')).toEqual(['a'])
  })

  test('says in a sentence that an id is taken, and keeps whose it is', async () => {
    const store = await open()
    await store.insert('her', post('a'))
    const taken = store.insert('her', post('a', { nonce: 'another', owner: 'other' }))
    await expect(taken).rejects.toThrow(
      / a comment of this id.*\. Give a new post an id of its own\.$/,
    )
    expect(await store.list('her')).toEqual([{ comment: comment('a'), owner: 'token:ann' }])
  })

  test('changes one comment, and says so where there is none', async () => {
    const store = await open()
    await store.insert('her', post('a'))
    await store.insert('her', post('b'))
    expect(await store.update('her', 'a', now => ({ ...now, body: 'new' }))).toMatchObject({
      id: 'a',
      body: 'new',
    })
    expect(await store.update('her', 'c', now => now)).toBeUndefined()
    expect((await store.get('her', 'b'))?.comment.body).toBe('words of b')
  })

  test('takes nothing of a change or a merge that fails half-way', async () => {
    const store = await open()
    await store.insert('her', post('a'))
    const failing = store.update('her', 'a', () => {
      throw new RangeError('no')
    })
    await expect(failing).rejects.toThrow(RangeError)
    function* broken() {
      yield comment('b')
      throw new RangeError('the file ended')
    }
    await expect(store.merge('her', broken())).rejects.toThrow(RangeError)
    expect(await ids(store, 'her')).toEqual(['a'])
    await store.insert('her', post('c'))
    expect(await ids(store, 'her')).toEqual(['a', 'c'])
  })

  test('merges the same comments twice to the same thread, and keeps who owns them', async () => {
    const store = await open()
    await store.insert('her', post('a'))
    const imported = [comment('a', { body: 'later', version: 2 }), comment('b', { parent: 'a' })]
    await store.merge('her', imported)
    const once = await store.list('her')
    await store.merge('her', imported)
    expect(await store.list('her')).toEqual(once)
    expect(once.map(each => [each.comment.body, each.owner])).toEqual([
      ['later', 'token:ann'],
      ['words of b', undefined],
    ])
  })

  test('knows how far a person has come, here and in other threads', async () => {
    const store = await open()
    expect(await store.standing('her', 'token:ann')).toBe('unknown')
    await store.insert('her', post('a', { comment: comment('a', { status: 'pending' }) }))
    expect(await store.standing('her', 'token:ann')).toBe('waiting')
    expect(await store.standing('him', 'token:ann')).toBe('waiting')
    await store.update('her', 'a', now => ({ ...now, status: 'published' }))
    expect(await store.standing('her', 'token:ann')).toBe('published')
    expect(await store.standing('him', 'token:ann')).toBe('published')
    expect(await store.standing('her', 'token:bob')).toBe('unknown')
  })

  test('keeps any text that is well-formed Unicode', async () => {
    const store = await open()
    let n = 0
    const texts = fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })))
    await fc.assert(
      fc.asyncProperty(texts, async pairs => {
        const thread = `thread ${n++}`
        const given = [['a\0b', '\0'], ...pairs].map(([body, name], at) =>
          comment(`c${at}`, { body: body!, author: { name: name! } }),
        )
        await store.merge(thread, given)
        expect((await store.list(thread)).map(each => each.comment)).toEqual(
          given.map(each => ({ ...each, body: kept(each.body) })),
        )
      }),
      { numRuns: 30 },
    )
  })

  test('can be closed twice, and refuses work in a sentence afterwards', async () => {
    const store = await open()
    await store.close()
    await store.close()
    await expect(store.list('her')).rejects.toThrow(/is closed\.$/)
  })
})

test('two stores on one file see each other’s comments at once', async () => {
  const file = temporaryFile()
  const [one, other] = [temporaryStore(file), temporaryStore(file)]
  await Promise.all(
    Array.from({ length: 20 }, (_, n) => (n % 2 ? one : other).insert('her', post(`c${n}`))),
  )
  expect(await one.list('her')).toHaveLength(20)
  expect(await other.list('her')).toEqual(await one.list('her'))
  const again = await other.insert('her', post('x', { nonce: 'nonce of c1' }))
  expect(again.comment.id).toBe('c1')
})
