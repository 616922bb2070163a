/**
 * Pages of stored threads: of the largest among a million comments, and of one of a hundred, in each
 * order, at the beginning and anywhere; on SQLite, and on PostgreSQL beside it.
 *
 *     node --conditions=@reviewkit/source bench/comment-server.ts [--quick] [--others 900] [--only sqlite|postgres]
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Store } from '@reviewkit/comment-server'
import { postgresStore } from '@reviewkit/comment-server/postgres'
import { sqliteStore } from '@reviewkit/comment-server/sqlite'
import type { Sort } from '@reviewkit/comments'
import { sorts } from '@reviewkit/comments/store'
import { startPostgres } from '../packages/comment-server/test/support/postgres-server.ts'
import { randomComments } from './comment-threads.ts'
import { duration, table } from './table.ts'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    /** How many threads of a thousand stand beside the two that are read. */
    others: { type: 'string' },
    only: { type: 'string' },
  },
})
const others = Number(values.others ?? (values.quick ? 20 : 900))
const large = values.quick ? 20_000 : 100_000
const samples = values.quick ? 100 : 1000
/** Not counted: they fill the caches and let the engine compile, as the pages of yesterday would have. */
const warmUp = values.quick ? 20 : 200

/** What is read: as it is asked for, and how long it may take at the 99th percentile on SQLite. */
const shapes = [
  { name: 'flat page of 50', goal: 1, options: { first: 50, replies: 0, depth: 1 } },
  { name: '50, 3 replies each, 4 levels', goal: 6, options: { first: 50, replies: 3, depth: 4 } },
] as const

const folder = mkdtempSync(join(tmpdir(), 'reviewkit-bench-'))
try {
  if (values.only !== 'postgres') await onSqlite()
  if (values.only !== 'sqlite') await onPostgres()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function onSqlite(): Promise<void> {
  const file = join(folder, 'comments.db')
  const filled = sqliteStore(file)
  await fill('SQLite', filled)
  await filled.close()
  // Opened anew, as by a server: else the cache is full of what was written last.
  const store = sqliteStore(file)
  console.log(`The file has ${(statSync(file).size / 1e6).toFixed(0)} MB.\n`)
  await readAll('SQLite', store)
  await store.close()
}

async function onPostgres(): Promise<void> {
  const server = await startPostgres({ shared_buffers: '256MB', max_wal_size: '4GB' })
  try {
    const store = postgresStore(server.url)
    await fill('PostgreSQL', store)
    await readAll('PostgreSQL', store)
    await store.close()
  } finally {
    await server.stop()
  }
}

async function fill(kind: string, store: Store): Promise<void> {
  const began = performance.now()
  for (let n = 0; n < others; n += 1) await store.merge(`other-${n}`, randomComments(1000, n + 10))
  await store.merge('small', randomComments(100, 1))
  await store.merge('large', randomComments(large, 2))
  const count = (others * 1000 + 100 + large).toLocaleString('en')
  console.log(`${kind}: ${count} comments put in within ${duration(performance.now() - began)}.`)
}

async function readAll(kind: string, store: Store): Promise<void> {
  for (const { name, goal, options } of shapes) {
    const rows: string[][] = []
    for (const sort of sorts) {
      const cells: string[] = [sort]
      for (const thread of ['large', 'small']) {
        const cursors = await cursorsOf(store, thread, sort)
        for (const deep of [false, true]) {
          const times: number[] = []
          for (let n = 0; n < samples + warmUp; n += 1) {
            const after = deep ? cursors[(n * 7919) % cursors.length] : undefined
            const begin = performance.now()
            await store.page(thread, { ...options, sort, ...(after && { after }) })
            if (n >= warmUp) times.push(performance.now() - begin)
          }
          times.sort((a, b) => a - b)
          cells.push(`${ms(times, 0.5)} / ${ms(times, 0.99)}`)
        }
      }
      rows.push(cells)
    }
    const bound = kind === 'SQLite' ? `, goal ${goal} ms at the 99th percentile` : ''
    console.log(
      `${kind}: ${name}${bound} (median / 99th percentile in ms; load ${loadavg()[0]?.toFixed(1)})\n`,
    )
    const size = large.toLocaleString('en')
    console.log(table(['', `${size}, first`, `${size}, deep`, '100, first', '100, deep'], rows))
    console.log()
  }
}

/** Cursors all over the first level of a thread. */
async function cursorsOf(store: Store, thread: string, sort: Sort): Promise<string[]> {
  const cursors: string[] = []
  for (let after: string | undefined; ; ) {
    const { part } = await store.page(thread, {
      sort,
      first: thread === 'large' ? 397 : 7,
      depth: 1,
      ...(after && { after }),
    })
    if (!part.pageInfo.hasNextPage) return cursors
    after = part.pageInfo.endCursor!
    cursors.push(after)
  }
}

function ms(sorted: readonly number[], share: number): string {
  return sorted[Math.min(sorted.length - 1, Math.trunc(sorted.length * share))]!.toFixed(2)
}
