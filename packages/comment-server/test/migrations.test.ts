import { DatabaseSync } from 'node:sqlite'
import { buildThread, type PageItem, type Viewer } from '@reviewkit/comments'
import { sorts } from '@reviewkit/comments/store'
import type { Comment } from '@reviewkit/schema'
import { expect, test } from 'vitest'
import type { Store, StoredComment, StoreViewer } from '../src/index.ts'
import { temporaryFile, temporaryStore } from './support/serving.ts'
import { writeVersion1 } from './support/version-1.ts'

const comment = (id: string, parent?: string, more: Partial<Comment> = {}): StoredComment => ({
  comment: {
    id,
    ...(parent !== undefined && { parent }),
    author: { name: 'Ann' },
    byReviewAuthor: false,
    posted: '2026-11-20T10:00:00Z',
    body: `words of ${id}`,
    status: 'published',
    version: 1,
    statusVersion: 0,
    ...more,
  },
})
const owned = (stored: StoredComment, owner: string) => ({ ...stored, owner })

/** A chain of so many, each the answer to the one before. */
const chain = (length: number) =>
  Array.from({ length }, (_, n) => comment(`d${n}`, n === 0 ? undefined : `d${n - 1}`))

/** So many, of which each answers another or none, with votes, moments and statuses of all kinds. */
const crowd = (size: number) => {
  const statuses = ['published', 'published', 'pending', 'published', 'spam', 'deleted'] as const
  return Array.from({ length: size }, (_, n) =>
    comment(`m${n}`, n % 3 === 0 ? undefined : `m${(n * 7919) % n}`, {
      posted: new Date(1.7e12 + ((n * 31) % 97) * 1e6).toISOString(),
      status: statuses[n % statuses.length]!,
      votes: { up: (n * 13) % 50, down: (n * 17) % 20 },
    }),
  )
}

const threads: Record<string, readonly StoredComment[]> = {
  'one comment': [comment('a')],
  'nothing but a deleted one': [comment('a', undefined, { status: 'deleted', body: '' })],
  'a tombstone that holds a reply': [
    comment('a', undefined, { status: 'deleted', body: '' }),
    comment('b', 'a'),
  ],
  'a reply before what it answers': [comment('b', 'a'), comment('a')],
  orphans: [comment('a', 'gone'), comment('b', 'gone'), comment('c', 'a')],
  'a circle': [
    comment('a', 'c', { posted: '2026-11-22' }),
    comment('b', 'a', { posted: '2026-11-21' }),
    comment('c', 'b', { posted: '2026-11-23' }),
    comment('d', 'c'),
  ],
  'an answer to itself': [comment('a', 'a'), comment('b', 'a')],
  'ten thousand levels': chain(10_000),
  'moments that nobody can read': [
    comment('a', undefined, { posted: 'someday' }),
    comment('b', undefined, { posted: '' }),
    comment('c', undefined, { posted: '-271821-04-20T00:00:00Z' }),
  ],
  'comments that wait, of people': [
    owned(comment('a', undefined, { status: 'pending' }), 'token:ann'),
    owned(comment('b', 'a', { status: 'spam' }), 'token:ann'),
    owned(comment('c', 'b', { status: 'pending' }), 'token:ben'),
    comment('d', 'c', { status: 'deleted', body: '' }),
    comment('e'),
  ],
  'two thousand of all kinds': crowd(2000),
  'שלום 🎬\0': [comment('a', undefined, { body: 'שלום 🎬' }), comment('b', 'a')],
}

const viewers: readonly StoreViewer[] = [
  { role: 'reader', owners: [] },
  { role: 'reader', owners: ['token:ann', 'token:ben'] },
  { role: 'moderator', owners: [] },
]

/** All pages of a thread in an order, one after the other. */
async function pages(
  read: (
    after?: string,
  ) => Promise<{ items: PageItem[]; next?: string | undefined; total: number }>,
) {
  const ids: string[] = []
  for (let after: string | undefined; ; ) {
    const { items, next, total } = await read(after)
    ids.push(...items.map(outline))
    if (next === undefined) return { ids, total }
    after = next
  }
}

function outline({ comment, replies, more }: PageItem): string {
  return `${comment.id}${comment.status}(${replies.map(outline).join(' ')})${more?.count ?? ''}`
}

async function fromStore(store: Store, thread: string, options: object) {
  return pages(async after => {
    const { part } = await store.page(thread, { ...options, ...(after && { after }) })
    const { hasNextPage, endCursor, total } = part.pageInfo
    return { items: part.items, next: hasNextPage ? endCursor : undefined, total }
  })
}

async function fromModel(stored: readonly StoredComment[], options: object) {
  const model = buildThread(stored.map(({ comment }) => comment))
  return pages(async after => {
    const { items, pageInfo } = model.page({ ...options, ...(after && { after }) })
    const { hasNextPage, endCursor, total } = pageInfo
    return { items, next: hasNextPage ? endCursor : undefined, total }
  })
}

function asModel({ role, owners }: StoreViewer, stored: readonly StoredComment[]): Viewer {
  const own = stored.filter(({ owner }) => owner !== undefined && owners.includes(owner))
  return { role, ownComments: new Set(own.map(({ comment }) => comment.id)) }
}

test('a file of version 1 has its threads in order when it is opened', async () => {
  const file = temporaryFile()
  writeVersion1(file, threads)
  const store = temporaryStore(file)
  for (const [thread, stored] of Object.entries(threads)) {
    expect(await store.list(thread), thread).toEqual(stored)
    for (const sort of sorts) {
      for (const viewer of viewers) {
        const options = { sort, first: 50, replies: 2, depth: 3 }
        const told = `${thread}, ${sort}, ${viewer.role} ${viewer.owners}`
        expect(await fromStore(store, thread, { ...options, viewer }), told).toEqual(
          await fromModel(stored, { ...options, viewer: asModel(viewer, stored) }),
        )
      }
    }
  }
})

test('what was asked for before it is brought along is answered after it', async () => {
  const file = temporaryFile()
  writeVersion1(file, threads)
  const store = temporaryStore(file)
  const people = 'comments that wait, of people'
  expect(await store.standing(people, 'token:ann')).toBe('waiting')
  expect(await store.standing('elsewhere', 'token:ann')).toBe('waiting')
  expect((await store.latestOf(people, ['token:ann']))?.id).toBe('b')
  expect((await store.newest('orphans', 2)).map(({ id }) => id)).toEqual(['c', 'b'])
  const post = { ...threads[people]![0]!, owner: 'token:ann', nonce: 'nonce 0', words: 'words 0' }
  expect(await store.insert(people, post)).toEqual(post)
  expect(await store.list(people)).toHaveLength(5)
  await store.insert('orphans', { ...post, comment: comment('gone').comment, nonce: 'new' })
  const { part } = await store.page('orphans')
  expect(part.items.map(outline)).toEqual(['gonepublished(apublished(cpublished()) bpublished())'])
})

test('a file that is damaged on the way stays as it was', async () => {
  const file = temporaryFile()
  writeVersion1(file, threads)
  const db = new DatabaseSync(file)
  db.exec(`update comment set author = 'no JSON' where thread_id = 'orphans'`)
  expect(() => temporaryStore(file)).toThrow()
  expect(db.prepare('pragma user_version').get()).toEqual({ user_version: 1 })
  expect(db.prepare(`select name from sqlite_schema where name = 'thread'`).get()).toBeUndefined()
  db.exec(`update comment set author = null where thread_id = 'orphans'`)
  db.close()
  expect((await temporaryStore(file).page('orphans')).part.pageInfo.total).toBe(3)
})
