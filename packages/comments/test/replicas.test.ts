import type { Comment } from '@reviewkit/schema'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  buildThread,
  deleteComment,
  editComment,
  mergeComments,
  moderateComment,
} from '../src/index.ts'
import { sorts } from '../src/store/index.ts'
import { comment } from './thread-builder.ts'

/** A thread as one place knows it. */
type Replica = Map<string, Comment>

/** What happens at a replica: to a comment by its number among those it knows. */
const happening = fc.record({
  replica: fc.nat(2),
  at: fc.nat(20),
  // few moments, so that some happen at the same one
  day: fc.integer({ min: 1, max: 4 }),
  what: fc.oneof(
    fc.record({ kind: fc.constant('post' as const) }),
    fc.record({ kind: fc.constant('edit' as const), body: fc.constantFrom('x', 'y', 'z') }),
    fc.record({ kind: fc.constant('vote' as const), up: fc.boolean() }),
    fc.record({
      kind: fc.constant('decide' as const),
      status: fc.constantFrom<Comment['status']>('published', 'pending', 'spam', 'deleted'),
    }),
    fc.record({ kind: fc.constant('delete' as const) }),
    fc.record({ kind: fc.constant('receive' as const), from: fc.nat(2) }),
  ),
})

/** Every state of every comment that some replica had, in the order in which it came about. */
function statesOf(
  history: readonly (typeof happening extends fc.Arbitrary<infer T> ? T : never)[],
) {
  const replicas: Replica[] = [new Map(), new Map(), new Map()]
  const states: Comment[] = []
  for (const [n, { replica, at, day, what }] of history.entries()) {
    const here = replicas[replica]!
    const known = [...here.values()][at % Math.max(here.size, 1)]
    const date = `2026-11-0${day}`
    let next: Comment | undefined
    if (what.kind === 'post') {
      next = comment(`n${n}`, { posted: date, ...(known && { parent: known.id }) })
    } else if (what.kind === 'receive') {
      const there = [...replicas[what.from]!.values()]
      const sent = there[at % Math.max(there.length, 1)]
      if (sent !== undefined) receive(here, sent)
    } else if (known !== undefined) {
      next = changed(known, what, date)
    }
    if (next !== undefined) {
      here.set(next.id, next)
      states.push(next)
    }
  }
  return states
}

function changed(
  known: Comment,
  what:
    | { kind: 'edit'; body: string }
    | { kind: 'vote'; up: boolean }
    | { kind: 'decide'; status: Comment['status'] }
    | { kind: 'delete' },
  date: string,
): Comment {
  switch (what.kind) {
    case 'edit':
      return editComment(known, { body: what.body, edited: date })
    case 'vote': {
      const { up, down } = known.votes ?? { up: 0, down: 0 }
      return { ...known, votes: what.up ? { up: up + 1, down } : { up, down: down + 1 } }
    }
    case 'decide':
      return moderateComment(known, { status: what.status })
    case 'delete':
      return deleteComment(known)
  }
}

function receive(replica: Replica, state: Comment): void {
  const known = replica.get(state.id)
  replica.set(state.id, known === undefined ? state : mergeComments(known, state))
}

function replicaOf(states: readonly Comment[]): Replica {
  const replica: Replica = new Map()
  for (const state of states) receive(replica, state)
  return replica
}

const history = fc.array(happening, { maxLength: 40 }).map(statesOf)

/** Some states in any order, any of them any number of times, but each at least once. */
function deliveriesOf(states: readonly Comment[]) {
  if (states.length === 0) return fc.constant([])
  return fc
    .tuple(
      fc.shuffledSubarray([...states], { minLength: states.length }),
      fc.array(fc.constantFrom(...states)),
    )
    .chain(([all, again]) =>
      fc.shuffledSubarray([...all, ...again], { minLength: all.length + again.length }),
    )
}

test('replicas that have seen the same things are the same, whatever way they came', () => {
  fc.assert(
    fc.property(
      history.chain(states =>
        fc.tuple(
          deliveriesOf(states),
          deliveriesOf(states),
          fc.array(fc.nat(2), { minLength: states.length, maxLength: states.length }),
          fc.constant(states),
        ),
      ),
      ([one, other, split, states]) => {
        const first = replicaOf(one)
        const second = replicaOf(other)
        // three parts known apart, and only what came of each is merged
        const parts = [0, 1, 2].map(part => replicaOf(states.filter((_, i) => split[i] === part)))
        const third = replicaOf(parts.flatMap(part => [...part.values()]))
        expect(sorted(second)).toEqual(sorted(first))
        expect(sorted(third)).toEqual(sorted(first))
        for (const sort of sorts) {
          const page = buildThread(sorted(first)).page({ sort, first: 3 })
          // a thread built of all states at once is merged as it is built
          expect(buildThread(sortedStates(one)).page({ sort, first: 3 })).toEqual(page)
          expect(buildThread(sorted(third)).page({ sort, first: 3 })).toEqual(page)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('what any replica deleted is deleted in the end, and tells no words', () => {
  fc.assert(
    fc.property(
      history.chain(states => fc.tuple(deliveriesOf(states), fc.constant(states))),
      ([delivered, states]) => {
        const replica = replicaOf(delivered)
        for (const { id, status } of states) {
          if (status !== 'deleted') continue
          expect(replica.get(id)).toMatchObject({ status: 'deleted', body: '' })
          expect(replica.get(id)).not.toHaveProperty('author')
        }
      },
    ),
    { numRuns: 200 },
  )
})

function sorted(replica: Replica): Comment[] {
  return sortedStates([...replica.values()])
}

function sortedStates(states: readonly Comment[]): Comment[] {
  return states.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
