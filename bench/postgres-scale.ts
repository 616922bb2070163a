/**
 * What a thread costs in PostgreSQL, for docs/scale.md: bytes, rates of posts, pages with and
 * without partitions, whole threads at once.
 *
 *     node --conditions=@reviewkit/source bench/postgres-scale.ts [--comments 100000] [--seconds 5]
 */
import { parseArgs } from 'node:util'
import type { Store } from '@reviewkit/comment-server'
import { postgresStore } from '@reviewkit/comment-server/postgres'
import type { Comment } from '@reviewkit/schema'
import { Client } from 'pg'
import { startPostgres } from '../packages/comment-server/test/support/postgres-server.ts'

const { values } = parseArgs({
  options: {
    comments: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '5' },
  },
})
const comments = Number(values.comments)
const seconds = Number(values.seconds)
const POSTERS = 8

const server = await startPostgres({ fsync: 'on', shared_buffers: '512MB', max_wal_size: '4GB' })
const admin = new Client(server.url)
await admin.connect()

/** A store in a database of its own, and a connection to look into it. */
async function database(name: string, partitions: number) {
  await admin.query(`create database ${name}`)
  const url = server.url.replace(/postgres$/, name)
  const store = postgresStore(url, { partitions })
  const client = new Client(url)
  await client.connect()
  return { store, client }
}

const start = Date.UTC(2020, 0, 1)
const words = 'Some words about a film, of the length that comments under a review have. '.repeat(3)

/** Four roots in ten, the others replies up to five levels deep; two in three have votes. */
function comment(n: number): Comment {
  const above = n % 10 < 4 ? undefined : n - 1 - (n % 3)
  return {
    id: `c${n}`,
    ...(above !== undefined && above >= 0 && { parent: `c${above}` }),
    author: { name: `Person ${n % 997}` },
    byReviewAuthor: false,
    posted: new Date(start + n * 60_000).toISOString(),
    body: words.slice(0, 80 + ((n * 37) % 240)),
    status: 'published',
    ...(n % 3 > 0 && { votes: { up: n % 17, down: n % 5 } }),
    version: 1,
    statusVersion: 0,
  }
}

const thread = Array.from({ length: comments }, (_, n) => comment(n))

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

async function median(times: number, work: (n: number) => Promise<unknown>): Promise<string> {
  const all: number[] = []
  for (let n = 0; n < times; n += 1) all.push(await timed(() => work(n)))
  return `${all.toSorted((a, b) => a - b)[times >> 1]!.toFixed(2)} ms`
}

/** Posts of several people at once for some seconds, a second. */
let posted = 0
async function rate(store: Store, threadOf: (poster: number) => string): Promise<string> {
  const end = performance.now() + seconds * 1000
  const before = posted
  await Promise.all(
    Array.from({ length: POSTERS }, async (_, poster) => {
      let parent: string | undefined
      for (let own = 1; performance.now() < end; own += 1) {
        const id = `p${posted++}`
        const given = { ...comment(posted), id, posted: new Date().toISOString() }
        delete given.parent
        if (parent !== undefined) given.parent = parent
        await store.insert(threadOf(poster), {
          comment: given,
          owner: `token:${poster}`,
          nonce: id,
          words: id,
        })
        // Each a reply to the one before, four deep.
        parent = own % 4 === 0 ? undefined : id
      }
    }),
  )
  return `${Math.round((posted - before) / seconds)} a second`
}

async function sizes(client: Client, n: number): Promise<string> {
  const { rows } = await client.query<{ name: string; bytes: string }>(
    `select relname as name, pg_relation_size(oid) as bytes from pg_class
     where relname like 'reviewkit_comment%' and relkind in ('r', 'i') order by relname`,
  )
  const each = rows.map(({ name, bytes }) => [name, Math.round(Number(bytes) / n)] as const)
  const sum = each.reduce((sum, [, bytes]) => sum + bytes, 0)
  return [...each.map(([name, bytes]) => `    ${name} ${bytes}`), `    in all ${sum}`].join('\n')
}

const say = (what: string, value: string) => console.log(`${what}: ${value}`)
const seconds1 = (ms: number) => `${(ms / 1000).toFixed(1)} s`

const { rows } = await admin.query('select version()')
console.log(rows[0].version)

const plain = await database('plain', 0)
say(`${comments} comments merged`, seconds1(await timed(() => plain.store.merge('her', thread))))
await plain.client.query('vacuum analyze')
say('bytes a comment, as merged', `\n${await sizes(plain.client, comments)}`)
say('the same merged again', seconds1(await timed(() => plain.store.merge('her', thread))))
const one = { ...comment(1), id: 'one' }
say('one comment merged', seconds1(await timed(() => plain.store.merge('her', [one]))))

for (const partitions of [16, 64]) {
  const parted = await database(`parted_${partitions}`, partitions)
  await parted.store.merge('her', thread)
  await parted.client.query('analyze')
  for (const { name, store } of [
    { name: 'no partitions', store: plain.store },
    { name: `${partitions} partitions`, store: parted.store },
  ]) {
    const nested = () => store.page('her', { first: 50 })
    const flat = () => store.page('her', { first: 50, depth: 1 })
    await median(30, nested)
    say(`${name}: nested page`, await median(101, nested))
    say(`${name}: flat page`, await median(101, flat))
    say(`${name}: newcomer`, await median(101, n => store.standing('her', `token:new ${n}`)))
  }
  await parted.store.close()
  await parted.client.end()
}

const stats = () =>
  plain.client.query(
    `select n_tup_upd as updated, n_tup_hot_upd as hot from pg_stat_user_tables
     where relname = 'reviewkit_comment'`,
  )
say('posts into one large thread', await rate(plain.store, () => 'her'))
say('posts into one new thread', await rate(plain.store, () => 'him'))
say('posts into a thread each', await rate(plain.store, poster => `new ${poster}`))
await new Promise(resolve => setTimeout(resolve, 1500))
say('rows updated', JSON.stringify((await stats()).rows[0]))
await plain.client.query('vacuum analyze')
const { rows: counted } = await plain.client.query('select count(*) as n from reviewkit_comment')
say('bytes a comment, after posts', `\n${await sizes(plain.client, Number(counted[0].n))}`)

const deep = Array.from({ length: 1000 }, (_, n) => ({
  ...comment(0),
  id: `d${n}`,
  ...(n > 0 && { parent: `d${n - 1}` }),
}))
await plain.store.merge('deep', deep)
const waiting = { ...comment(0), id: 'w', parent: 'd999', status: 'pending' as const }
await plain.store.insert('deep', { comment: waiting, owner: 'token:w', nonce: 'w', words: 'w' })
const viewer = { role: 'reader' as const, owners: ['token:w'] }
say(
  'page of one who waits 1,000 levels deep',
  await median(11, () => plain.store.page('deep', { viewer })),
)
say(
  'a reply 1,000 levels deep',
  await median(5, n =>
    plain.store.insert('deep', {
      comment: { ...comment(0), id: `r${n}`, parent: 'd999' },
      owner: 'token:r',
      nonce: `r${n}`,
      words: 'w',
    }),
  ),
)

await plain.store.close()
await plain.client.end()
await admin.end()
await server.stop()
