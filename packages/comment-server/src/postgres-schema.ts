import { sorts } from '@reviewkit/comments/store'
import type { ClientBase } from 'pg'
import { keyColumn } from './standing.ts'

const OLDEST_SERVER = 150_000
const VERSION = 1
/** A lock of our own choosing (“RvKt”), so that of several processes one makes the tables. */
const MIGRATION_LOCK = 0x52764b74

const orders = sorts.map(keyColumn)

/**
 * The tables of a database. Every key begins with the thread, and every statement names one, so
 * `by` may be `partition by hash (thread_id)`.
 */
const tables = (by: string) => `
  create table reviewkit_thread (
    thread_id text not null primary key,
    locked integer not null default 0 check (locked in (0, 1)),
    published integer not null default 0,
    kept integer not null default 0
  ) ${by};
  create table reviewkit_comment (
    thread_id text not null,
    seq integer not null,
    id text not null,
    parent text,
    author text,
    by_review_author integer not null check (by_review_author in (0, 1)),
    posted text not null,
    edited text,
    body text not null,
    status text not null check (status in ('published', 'pending', 'spam', 'deleted')),
    up bigint,
    down bigint,
    version bigint not null,
    status_version bigint not null,
    owner text,
    nonce text,
    words text,
    under text not null,
    published integer not null,
    kept integer not null,
    audience integer not null,
    posted_ms double precision not null,
    ${orders.map(key => `${key} double precision not null,`).join('\n    ')}
    primary key (thread_id, seq)
  ) ${by};`

const indexes = `
  create unique index reviewkit_comment_id on reviewkit_comment (thread_id, id);
  create unique index reviewkit_comment_nonce on reviewkit_comment (thread_id, nonce)
    where nonce is not null;
  create index reviewkit_comment_owner on reviewkit_comment (thread_id, owner, seq)
    where owner is not null;
  create index reviewkit_comment_everywhere on reviewkit_comment (owner, status)
    where owner is not null;
  create index reviewkit_comment_orphan on reviewkit_comment (thread_id, parent)
    where under = '' and parent is not null;
  create index reviewkit_comment_newest on reviewkit_comment (thread_id, posted_ms, seq)
    where status = 'published';
  ${orders
    .map(
      key =>
        `create index reviewkit_comment_${key} on reviewkit_comment (thread_id, under, audience, ${key}, posted_ms, seq);`,
    )
    .join('\n  ')}`

/** The statements that make a new database's tables, in that many partitions by thread, or in none. */
export function schemaOf(partitions: number): string {
  if (partitions === 0) return `${tables('')}${indexes}`
  const parts = ['reviewkit_thread', 'reviewkit_comment'].flatMap(table =>
    Array.from(
      { length: partitions },
      (_, n) =>
        `create table ${table}_${n} partition of ${table} for values with (modulus ${partitions}, remainder ${n});`,
    ),
  )
  return `${tables('partition by hash (thread_id)')}\n${parts.join('\n')}${indexes}`
}

/**
 * Makes the tables where there are none, and brings older ones to this version, in one transaction:
 * of several processes one does it, and the others wait. Steps only lead forward.
 *
 * @throws {Error} where the server is too old, or a newer version of this package made the tables
 */
export async function migrate(client: ClientBase, partitions: number): Promise<void> {
  const server = Number(await setting(client, 'server_version_num'))
  if (server < OLDEST_SERVER) {
    throw new Error(
      `postgresStore: the server is PostgreSQL ${Math.trunc(server / 10_000)}, and 15 is the oldest that works here. Update the server.`,
    )
  }
  const encoding = await setting(client, 'server_encoding')
  if (encoding !== 'UTF8') {
    throw new Error(
      `postgresStore: the database is in ${encoding}. Create one with the encoding UTF8.`,
    )
  }
  // Told without a lock first, so that a user who may only use the tables can, and a replica too.
  if ((await versionOf(client)) === VERSION) return
  await client.query('begin isolation level read committed')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
    await client.query(
      'create table if not exists reviewkit_version (version integer not null primary key)',
    )
    if ((await versionOf(client)) === 0) {
      await client.query(schemaOf(partitions))
      await client.query('insert into reviewkit_version values ($1)', [VERSION])
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

/** The version of the tables; 0 where there are none. */
async function versionOf(client: ClientBase): Promise<number> {
  const table = await client.query("select to_regclass('reviewkit_version') is not null as found")
  if (!table.rows[0]?.found) return 0
  const { rows } = await client.query<{ version: number | null }>(
    'select max(version) as version from reviewkit_version',
  )
  const version = rows[0]?.version ?? 0
  if (version > VERSION) {
    throw new Error(
      `postgresStore: the tables were made by a newer @reviewkit/comment-server (their version is ${version}, this one reads up to ${VERSION}). Update the package.`,
    )
  }
  return version
}

async function setting(
  client: ClientBase,
  name: 'server_version_num' | 'server_encoding',
): Promise<string | undefined> {
  const { rows } = await client.query<Record<string, string>>(`show ${name}`)
  return rows[0]?.[name]
}
