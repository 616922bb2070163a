import { deepStrictEqual } from 'node:assert/strict'
import {
  buildThread,
  type PageItem,
  type PageOptions,
  type ThreadPage,
  type Viewer,
} from '@reviewkit/comments'
import { sorts } from '@reviewkit/comments/store'
import type { Comment } from '@reviewkit/schema'
import fc from 'fast-check'
import type { Store, StoreViewer } from '../../src/index.ts'
import { happen, happening } from './histories.ts'

interface Asked {
  options: Omit<PageOptions, 'viewer' | 'after'>
  role: 'reader' | 'moderator'
  owners: readonly string[]
}

const asked: fc.Arbitrary<Asked> = fc.record({
  options: fc.record({
    sort: fc.constantFrom(...sorts),
    first: fc.integer({ min: 1, max: 4 }),
    replies: fc.nat(3),
    depth: fc.integer({ min: 1, max: 4 }),
  }),
  role: fc.constantFrom('reader', 'reader', 'moderator'),
  owners: fc.constantFrom([], ['token:ann'], ['id:carol', 'token:ben']),
})

type ReadPage = (after?: string) => ThreadPage | Promise<ThreadPage>

/** A page and all that its cursors lead to, written out without the cursors themselves. */
async function everything(read: ReadPage, after?: string): Promise<unknown> {
  const { items, pageInfo } = await read(after)
  const { endCursor, ...info } = pageInfo
  return {
    items: await Promise.all(items.map(item => itemWith(read, item))),
    info,
    next: pageInfo.hasNextPage ? await everything(read, endCursor) : undefined,
  }
}

async function itemWith(read: ReadPage, { comment, replies, more }: PageItem): Promise<unknown> {
  return {
    comment,
    replies: await Promise.all(replies.map(reply => itemWith(read, reply))),
    ...(more && { count: more.count, more: await everything(read, more.cursor) }),
  }
}

/** Who looks at a store, as the model knows them. */
async function viewerOf(store: Store, thread: string, { role, owners }: Asked): Promise<Viewer> {
  const all = await store.list(thread)
  const own = all.filter(({ owner }) => owner !== undefined && owners.includes(owner))
  return { role, ownComments: new Set(own.map(({ comment }) => comment.id)) }
}

async function comments(store: Store, thread: string): Promise<Comment[]> {
  return (await store.list(thread)).map(({ comment }) => comment)
}

/**
 * Whatever happens to a thread, a store gives the pages that the model gives, and those that a copy
 * gives which heard of it in parts and in another order; with each cursor, of whichever of them and
 * however old.
 */
export function samePages(store: Store) {
  let runs = 0
  return fc.asyncProperty(
    fc.array(happening, { maxLength: 25 }),
    fc.array(asked, { minLength: 2, maxLength: 4 }),
    fc.infiniteStream(fc.nat(2)),
    async (history, questions, parts) => {
      runs += 1
      const thread = `thread ${runs}`
      const copy = `copy ${runs}`
      const states: Comment[] = []
      const held: { question: Asked; cursor: string | undefined }[] = []
      for (const [n, what] of history.entries()) {
        await happen(store, thread, { what, n })
        states.push(...(await comments(store, thread)))
        // a cursor that somebody holds while other things happen
        const question = questions[n % questions.length]!
        const { role, owners, options } = question
        const seen = await store.page(thread, { ...options, viewer: { role, owners } })
        held.push({ question, cursor: seen.part.pageInfo.endCursor })
      }
      // The copy first hears of each comment in the same order, then of the rest in parts.
      const list = await comments(store, thread)
      const first = list.map(({ id }) => states.find(state => state.id === id)!)
      const drawn = states.map(state => ({ state, part: parts.next().value }))
      await store.merge(copy, first)
      for (const part of [2, 0, 1]) {
        await store.merge(
          copy,
          drawn.filter(each => each.part === part).map(each => each.state),
        )
      }
      deepStrictEqual(await comments(store, copy), list)

      const model = buildThread(list)
      for (const question of questions) {
        const { options, role, owners } = question
        const viewer: StoreViewer = { role, owners }
        const inStore: ReadPage = async after =>
          (await store.page(thread, { ...options, viewer, ...(after && { after }) })).part
        const asModel = { ...options, viewer: await viewerOf(store, thread, question) }
        const inModel: ReadPage = after => model.page({ ...asModel, ...(after && { after }) })
        const whole = await everything(inModel)
        deepStrictEqual(await everything(inStore), whole)
        // the cursors of one lead on in the other, and so do older ones
        const { endCursor } = (await inModel()).pageInfo
        const { endCursor: stored } = (await inStore()).pageInfo
        deepStrictEqual(await everything(inStore, endCursor), await everything(inModel, stored))
        const older = held.filter(each => each.question === question).slice(-4)
        for (const { cursor } of older) {
          deepStrictEqual(firstOf(await inStore(cursor)), firstOf(await inModel(cursor)))
        }

        const inCopy: ReadPage = async after =>
          (await store.page(copy, { ...options, ...(after && { after }) })).part
        const plain: ReadPage = after => model.page({ ...options, ...(after && { after }) })
        deepStrictEqual(await everything(inCopy), await everything(plain))

        for (const { id } of list) {
          const branch = await store.branch(thread, id, { ...options, viewer })
          const { first: _, ...below } = asModel
          deepStrictEqual(withoutCursors(branch?.part), withoutCursors(model.branch(id, below)))
        }
      }
    },
  )
}

/** What of a page is told without cursors: its comments, and whether there are more. */
function firstOf({ items, pageInfo }: ThreadPage): object {
  return {
    items: items.map(({ comment }) => ({ comment })),
    pageInfo: { hasNextPage: pageInfo.hasNextPage, total: pageInfo.total },
  }
}

function withoutCursors(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value ?? null, (key, inner) => (key === 'cursor' ? undefined : inner)),
  )
}
