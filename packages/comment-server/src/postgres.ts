import {
  answeredLater,
  branchOf,
  planBranch,
  planPage,
  threadPageOf,
} from '@reviewkit/comments/store'
import { postgresAnswers } from './postgres-answers.ts'
import { alongside, connectPostgres, type Query } from './postgres-connection.ts'
import { statements } from './postgres-statements.ts'
import { add, merge, placeFor, write } from './postgres-writes.ts'
import { commentFromRow, type Row } from './row.ts'
import type { Standing, Store } from './store.ts'
import { postFromRow, reader, storedFromRow } from './stored-rows.ts'
import { createTurns } from './turns.ts'

export interface PostgresStoreOptions {
  /**
   * In how many hash partitions by thread new tables are made: 0, one plain table each. Tables that
   * are there already stay as they are.
   */
  partitions?: number
}

/**
 * A store in a PostgreSQL database, version 15 or newer, through `pg`, which is yours to install.
 * Tables called `reviewkit_…` are made where there are none, in the first schema of the
 * connection's search path; several servers may use them at once. Nothing is asked of the database
 * before the first work, whose promise rejects in a sentence where it cannot be used.
 *
 * A comment is on the disk (`synchronous_commit = on`) before the promise of `insert` resolves.
 * U+0000, which PostgreSQL cannot hold, is kept as U+FFFD, as Markdown shows it.
 *
 * @param url - as `postgres://user:password@host:5432/database`
 * @throws {TypeError} where the address is none of PostgreSQL, or `partitions` no whole number
 *
 * @example
 * const store = postgresStore('postgres://reviews@127.0.0.1:5432/reviews')
 * await store.close() // undefined
 */
export function postgresStore(url: string, { partitions = 0 }: PostgresStoreOptions = {}): Store {
  if (typeof url !== 'string' || !/^postgres(?:ql)?:\/\//.test(url) || !URL.canParse(url)) {
    // Not with what came instead: it may hold a password.
    throw new TypeError(
      'postgresStore: the address must be as postgres://user:password@host:5432/database, with %40 for an @ in the password',
    )
  }
  if (!Number.isInteger(partitions) || partitions < 0 || partitions > 1024) {
    throw new TypeError(
      `postgresStore: \`partitions\` must be a whole number from 0 to 1024, not ${String(partitions).slice(0, 60)}`,
    )
  }
  const connection = connectPostgres(url, { partitions })
  const { reading } = connection

  // Who waits for the row of a thread holds a connection meanwhile. Two at most do, one of them at
  // work, so that a long import of one thread leaves connections to the readers of all others.
  const inTurn = createTurns(2)

  /** Writing in a thread, one at a time: what the work asks first is answered when it is its turn. */
  const writing = <T>(thread: string, work: (query: Query) => Promise<T>): Promise<T> =>
    inTurn(thread, () =>
      connection.writing(query => {
        const turn = [statements.makeThread, statements.holdThread].map(text =>
          query(text, [thread]),
        )
        return alongside(turn, work(query))
      }),
    )

  return {
    list: thread =>
      reading(async query => (await query(statements.list, [thread])).map(storedFromRow)),
    get: (thread, id) =>
      reading(async query => {
        const [row] = await query(statements.one, [thread, id])
        return row && storedFromRow(row)
      }),
    page: async (thread, { viewer = reader, ...options } = {}) => {
      const { sort, steps } = planPage(options)
      return reading(async query => {
        const answers = await postgresAnswers(query, thread, { viewer, sort })
        const levels = await answeredLater(steps, answers.answer)
        return { part: threadPageOf(levels, await answers.thread()), own: answers.own }
      })
    },
    branch: async (thread, id, { viewer = reader, ...options } = {}) => {
      const { sort, steps } = planBranch(id, options)
      return reading(async query => {
        const answers = await postgresAnswers(query, thread, { viewer, sort })
        const levels = await answeredLater(steps, answers.answer)
        const part = branchOf(levels, await answers.thread())
        return part && { part, own: answers.own }
      })
    },
    newest: (thread, limit) =>
      reading(async query => (await query(statements.newest, [thread, limit])).map(commentFromRow)),
    latestOf: (thread, owners) =>
      reading(async query => {
        for (const owner of owners) {
          const [row] = await query(statements.latestOf, [thread, owner])
          if (row !== undefined) return commentFromRow(row)
        }
        return undefined
      }),
    isLocked: thread =>
      reading(async query => (await query(statements.locked, [thread]))[0]?.locked === 1),
    setLocked: (thread, locked) =>
      writing(thread, async query => {
        await query(statements.lock, [thread, locked ? 1 : 0])
      }),
    insert: (thread, post) =>
      writing(thread, async query => {
        const [[earlier], place] = await Promise.all([
          query(statements.byNonce, [thread, post.nonce]),
          placeFor(query, thread, post.comment),
        ])
        if (earlier !== undefined) return postFromRow(earlier)
        await add(query, thread, { post, ...place })
        return post
      }),
    update: (thread, id, change) =>
      writing(thread, async query => {
        const [row] = await query(statements.one, [thread, id])
        if (row === undefined) return undefined
        const before = commentFromRow(row)
        const after = change(before)
        if (after !== before) await write(query, thread, before, after)
        return after
      }),
    merge: (thread, comments) => writing(thread, query => merge(query, thread, [...comments])),
    standing: (thread, owner) =>
      reading(async query => {
        const here = standingOf((await query(statements.standingHere, [thread, owner]))[0])
        if (here === 'published') return here
        return standingOf((await query(statements.standingEverywhere, [owner]))[0])
      }),
    close: () => connection.close(),
  }
}

function standingOf(row: Row | undefined): Standing {
  const published = row?.published
  if (published === 1) return 'published'
  return published === 0 ? 'waiting' : 'unknown'
}
