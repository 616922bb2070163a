import { deleteComment, moderateComment } from '@reviewkit/comments'
import { sorts } from '@reviewkit/comments/store'
import type { Comment } from '@reviewkit/schema'
import { Client, escapeLiteral } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import type { Store } from '../src/index.ts'
import { postgresStore } from '../src/postgres.ts'
import { inPostgres } from './support/postgres-database.ts'

const PARTITIONS = 8
const DATABASE = 'plans'
const ANN = 'token:ann'

interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** A node of a plan, as far as it is read here. */
interface Plan {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Cond'?: string
  readonly 'Subplans Removed'?: number
  readonly Plans?: readonly Plan[]
}

const comment = (id: string, more: Partial<Comment> = {}): Comment => ({
  id,
  byReviewAuthor: false,
  posted: '2026-11-20T10:00:00Z',
  body: `words of ${id}`,
  status: 'published',
  version: 1,
  statusVersion: 0,
  ...more,
})

const isStatement = (what: unknown): what is Statement =>
  typeof what === 'object' && what !== null && 'text' in what && 'values' in what

/** Every statement that a store sends for a piece of work, each once. */
async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const spy = vi.spyOn(Client.prototype, 'query')
  try {
    await work()
    const sent = new Map<string, Statement>()
    for (const [what] of spy.mock.calls) {
      if (isStatement(what) && !sent.has(what.text)) sent.set(what.text, what)
    }
    return [...sent.values()]
  } finally {
    spy.mockRestore()
  }
}

/** All that is done in one thread, in each way that it can be done. */
async function useThread(store: Store): Promise<void> {
  const post = (id: string, more?: Partial<Comment>) =>
    store.insert('her', { comment: comment(id, more), owner: ANN, nonce: id, words: id })
  await post('new')
  await post('reply', { parent: 'new', status: 'pending' })
  await post('again', { parent: 'reply' })
  await store.update('her', 'again', now => deleteComment(now))
  await store.update('her', 'reply', now => moderateComment(now, { status: 'published' }))
  await store.update('her', 'again', now => moderateComment(now, { status: 'published' }))
  await post('late', { parent: 'new', status: 'pending' })
  await store.merge('her', [comment('other'), comment('new', { version: 2 })])
  await post('missing')
  for (const sort of sorts) {
    for (const role of ['reader', 'moderator'] as const) {
      const viewer = { role, owners: [ANN] }
      const { part } = await store.page('her', { sort, viewer })
      await store.page('her', { sort, viewer, after: part.pageInfo.endCursor! })
      await store.branch('her', 'late', { sort, viewer })
    }
  }
  await store.newest('her', 10)
  await store.latestOf('her', [ANN])
  await store.get('her', 'new')
  await store.list('her')
  await store.setLocked('her', true)
  await store.isLocked('her')
  await store.standing('her', 'token:newcomer')
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

/** How a statement is run with its values known, and how a prepared one that goes for all values. */
async function plansOf(client: Client, { text, values }: Statement): Promise<[Plan, Plan]> {
  const known = await client.query(`explain (format json) ${text}`, [...values])
  await client.query(`prepare plan as ${text}`)
  await client.query('set plan_cache_mode = force_generic_plan')
  const call = values.length > 0 ? `plan (${values.map(literal).join(', ')})` : 'plan'
  const any = await client.query(`explain (format json) execute ${call}`)
  await client.query('deallocate plan; reset plan_cache_mode')
  return [known.rows[0]['QUERY PLAN'][0].Plan, any.rows[0]['QUERY PLAN'][0].Plan]
}

function literal(value: unknown): string {
  if (value === null) return 'null'
  if (!Array.isArray(value)) return escapeLiteral(String(value))
  return escapeLiteral(
    `{${value.map(each => (each === null ? 'null' : JSON.stringify(String(each)))).join(',')}}`,
  )
}

describe('on tables in hash partitions by thread', () => {
  const url = new URL(inject('postgres'))
  url.pathname = `/${DATABASE}`
  let inThread: Statement[]
  let beyond: Statement[]
  const plans = new Map<Statement, [Plan, Plan]>()

  beforeAll(async () => {
    await inPostgres(client => client.query(`create database ${DATABASE}`))
    const store = postgresStore(url.href, { partitions: PARTITIONS })
    // The thread is a small part of its partition, so that an index is worth its while.
    const many = Array.from({ length: 150 }, (_, n) =>
      comment(`c${n}`, n % 3 === 0 ? {} : { parent: `c${n - (n % 3)}` }),
    )
    await store.merge('her', [...many.slice(0, 60), comment('orphan', { parent: 'missing' })])
    for (let n = 0; n < 40; n += 1) await store.merge(`other ${n}`, many)
    await inPostgres(
      client =>
        client.query(
          "insert into reviewkit_thread (thread_id) select 'empty ' || n from generate_series(1, 10000) n",
        ),
      url.href,
    )
    await inPostgres(client => client.query('analyze'), url.href)
    const all = await statementsOf(() => useThread(store))
    inThread = all.filter(({ text }) => text.includes('thread_id'))
    beyond = all.filter(({ text }) => text.includes('reviewkit') && !text.includes('thread_id'))
    await inPostgres(async client => {
      for (const statement of all.filter(({ text }) => text.includes('reviewkit'))) {
        plans.set(statement, await plansOf(client, statement))
      }
    }, url.href)
    await store.close()
  }, 120_000)
  afterAll(() =>
    inPostgres(client => client.query(`drop database if exists ${DATABASE} with (force)`)),
  )

  /** What is wrong with the plans of statements, each with its statement. */
  const faults = (statements: readonly Statement[], faultOf: (plan: Plan) => string | undefined) =>
    statements.flatMap(statement =>
      plans.get(statement)!.flatMap(plan => {
        const fault = faultOf(plan)
        return fault === undefined ? [] : [`${fault}: ${statement.text}`]
      }),
    )

  const scans = (plan: Plan) => nodesOf(plan).filter(node => node['Node Type'].includes('Scan'))
  const ofTables = (plan: Plan) => scans(plan).filter(node => node['Relation Name'])

  test('all that a store is asked of a thread is seen here', () => {
    expect(inThread.length).toBeGreaterThan(30)
  })

  test('a statement of one thread touches one partition of a table', () => {
    expect(
      faults(inThread, plan => {
        const touched = new Set(ofTables(plan).map(node => node['Relation Name']!))
        const ofOne = new Set([...touched].map(name => name.replace(/_\d+$/, '')))
        const whole = [...touched].some(name => !/_\d+$/.test(name))
        return touched.size > ofOne.size || whole ? `reads ${[...touched].join(', ')}` : undefined
      }),
    ).toEqual([])
  })

  test('a statement of one thread looks it up in an index, and reads no table through', () => {
    expect(
      faults(inThread, plan => {
        const searched = scans(plan).filter(
          node => node['Relation Name'] || node['Node Type'] === 'Bitmap Index Scan',
        )
        const through = searched.find(
          node =>
            node['Node Type'] !== 'Bitmap Heap Scan' &&
            !node['Index Cond']?.includes('thread_id = '),
        )
        return through && `${through['Node Type']} ${through['Index Cond'] ?? ''}`
      }),
    ).toEqual([])
  })

  test('what is limited comes in the order of an index: nothing is sorted to be left out', () => {
    const limits = (plan: Plan) => nodesOf(plan).filter(node => node['Node Type'] === 'Limit')
    expect(
      faults(inThread, plan => {
        const sorts = limits(plan)
          .flatMap(nodesOf)
          .filter(node => node['Node Type'].includes('Sort'))
        return sorts.length > 0 ? 'sorts what it limits' : undefined
      }),
    ).toEqual([])
    expect(
      inThread.filter(each => plans.get(each)!.some(plan => limits(plan).length > 0)).length,
    ).toBeGreaterThan(9)
  })

  test('only how far a newcomer is known is asked of all threads, and so of all partitions', () => {
    expect(beyond.map(({ text }) => text)).toEqual([expect.stringContaining('owner = $1')])
    for (const plan of plans.get(beyond[0]!)!) {
      expect(ofTables(plan)).toHaveLength(PARTITIONS)
    }
  })
})
