import { deleteComment, editComment, moderateComment } from '@reviewkit/comments'
import type { Comment } from '@reviewkit/schema'
import fc from 'fast-check'
import type { Store } from '../../src/index.ts'

/** The people who post in a thread. */
const people = ['token:ann', 'token:ben', 'id:carol'] as const

const moment = fc.constantFrom(
  '2026-11-20',
  '2026-11-20T10:00:00Z',
  '2026-11-20T12:00:00+02:00',
  '2026-11-21',
  '2026-11-22T08:00:00.001Z',
  'someday',
)
const status = fc.constantFrom<Comment['status']>('published', 'published', 'pending', 'spam')
const votes = fc.record({ up: fc.nat(3), down: fc.nat(3) })
/** Few enough that they answer, shut out and repeat each other. */
const id = fc.nat(24).map(n => `n${n}`)

const elsewhere = fc.record(
  {
    id,
    parent: id,
    posted: moment,
    status,
    votes,
    version: fc.nat(2),
    body: fc.constantFrom('x', 'y'),
  },
  { requiredKeys: ['id', 'posted', 'status', 'version', 'body'] },
)

/** One thing that happens to a thread. */
export const happening = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('post' as const),
      answers: fc.nat(30),
      posted: moment,
      status,
      owner: fc.constantFrom(...people),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('edit' as const), at: fc.nat(30) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('vote' as const), at: fc.nat(30), votes }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('decide' as const), at: fc.nat(30), status }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), at: fc.nat(30) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('merge' as const),
      comments: fc.array(elsewhere, { maxLength: 8 }),
    }),
  },
)

export type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never

/** Lets it happen in a thread; `n` makes ids and nonces that nothing else has. */
export async function happen(
  store: Store,
  thread: string,
  { what, n }: { what: Happening; n: number },
): Promise<void> {
  const known = (await store.list(thread)).map(each => each.comment)
  if (what.kind === 'post') {
    const { answers, posted, status, owner } = what
    const parent = known[answers]
    const comment: Comment = {
      id: `p${n}`,
      ...(parent && { parent: parent.id }),
      author: { name: owner, ...(owner.startsWith('id:') && { id: owner.slice(3) }) },
      byReviewAuthor: false,
      posted,
      body: `words ${n}`,
      status,
      version: 1,
      statusVersion: 0,
    }
    await store.insert(thread, { comment, owner, nonce: `nonce ${n}`, words: `${n}` })
  } else if (what.kind === 'merge') {
    await store.merge(
      thread,
      what.comments.map(given => ({
        ...given,
        author: { name: 'Somebody' },
        byReviewAuthor: false,
        statusVersion: 0,
      })),
    )
  } else {
    const at = known[what.at % Math.max(known.length, 1)]
    if (at !== undefined) await store.update(thread, at.id, before => changed(before, what))
  }
}

function changed(
  before: Comment,
  what: Exclude<Happening, { kind: 'post' } | { kind: 'merge' }>,
): Comment {
  switch (what.kind) {
    case 'edit':
      return editComment(before, { body: `${before.body}!`, edited: '2026-11-29' })
    case 'vote': {
      // Counts only grow: what was counted once is merged as the larger.
      const { up = 0, down = 0 } = before.votes ?? {}
      return { ...before, votes: { up: up + what.votes.up, down: down + what.votes.down } }
    }
    case 'decide':
      return moderateComment(before, { status: what.status })
    case 'delete':
      return deleteComment(before)
  }
}
