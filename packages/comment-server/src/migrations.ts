import type { DatabaseSync } from 'node:sqlite'
import { sorts } from '@reviewkit/comments/store'
import { sqlitePlaces } from './sqlite-places.ts'
import { keyColumn } from './standing.ts'

/** Marks a file as ours (“RvKt”), so that another program's database is left alone. */
const APPLICATION_ID = 0x52764b74

/** What an order needs to be read from any place on: the place it stands at is its end. */
const orders = sorts.map(keyColumn)

/**
 * Step n takes a file from version n to n + 1. Steps are only ever added: a file in the field may
 * stand at any of them.
 */
const STEPS: readonly ((db: DatabaseSync) => void)[] = [
  db => db.exec(COMMENTS),
  db => {
    db.exec(PLACES)
    arrangeAll(db)
  },
  // The orders last: to fill them comment by comment takes several times as long.
  db => db.exec(ROWS + ORDERS),
]

/** What the table of comments begins with, in both of its forms. */
const COLUMNS = `thread_id text not null,
    seq integer not null,
    id text not null,
    parent text,
    author text,
    by_review_author integer not null check (by_review_author in (0, 1)),
    posted text not null,
    edited text,
    body text not null,
    status text not null check (status in ('published', 'pending', 'spam', 'deleted')),
    up integer,
    down integer,
    version integer not null,
    status_version integer not null,
    owner text,
    nonce text,
    words text,`

const COMMENTS = `
create table comment (
    ${COLUMNS}
    primary key (thread_id, seq)
  ) strict, without rowid;
  create unique index comment_id on comment (thread_id, id);
  create unique index comment_nonce on comment (thread_id, nonce) where nonce is not null;
  create index comment_owner on comment (owner, thread_id, status) where owner is not null;`

const PLACES = `create table thread (
    thread_id text primary key,
    locked integer not null default 0 check (locked in (0, 1)),
    published integer not null default 0,
    kept integer not null default 0
  ) strict, without rowid;
  alter table comment add column under text not null default '';
  alter table comment add column published integer not null default 0;
  alter table comment add column kept integer not null default 0;
  alter table comment add column audience integer not null default 2;
  alter table comment add column posted_ms integer not null default 0;
  ${orders.map(key => `alter table comment add column ${key} real not null default 0;`).join('\n')}`

/**
 * The same table with rows that SQLite numbers itself. In one `without rowid` the rows stand in the
 * inner nodes of its tree too, which with rows of some hundred bytes makes it so deep that finding
 * one takes longer than reading it (sqlite.org/withoutrowid.html).
 */
const ROWS = `
  create table numbered (
    ${COLUMNS}
    under text not null,
    published integer not null,
    kept integer not null,
    audience integer not null,
    posted_ms integer not null,
    ${orders.map(key => `${key} real not null,`).join('\n    ')}
    primary key (thread_id, seq)
  ) strict;
  insert into numbered select * from comment order by thread_id, seq;
  drop table comment;
  alter table numbered rename to comment;`

const ORDERS = `
  create unique index comment_id on comment (thread_id, id);
  create unique index comment_nonce on comment (thread_id, nonce) where nonce is not null;
  ${orders.map(key => `create index comment_${key} on comment (thread_id, under, audience, ${key}, posted_ms, seq);`).join('\n')}
  create index comment_orphan on comment (thread_id, parent) where under = '' and parent is not null;
  create index comment_newest on comment (thread_id, posted_ms, seq) where status = 'published';
  create index comment_owner on comment (owner, status) where owner is not null;
  create index comment_own on comment (thread_id, owner, status, seq) where owner is not null;`

/** Comments of a file whose order was not kept yet get their places. */
function arrangeAll(db: DatabaseSync): void {
  const places = sqlitePlaces(db)
  for (const { thread_id } of db.prepare('select distinct thread_id from comment').all()) {
    if (typeof thread_id === 'string') places.rearrange(thread_id)
  }
}

/**
 * Brings a database to the newest version, one transaction for all steps, so that two processes
 * that open a new file at the same moment do not both build it.
 *
 * @throws {Error} where the file is another program's, or newer than this code
 */
export function migrate(db: DatabaseSync, file: string): void {
  // Told without a lock first: a file that is up to date opens while another process writes.
  if (versionOf(db, file) === STEPS.length) return
  db.exec('begin immediate')
  try {
    for (const step of STEPS.slice(versionOf(db, file))) step(db)
    db.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${STEPS.length}`)
    db.exec('commit')
  } catch (error) {
    db.exec('rollback')
    throw error
  }
}

/** The version of a file that is ours, or new. */
function versionOf(db: DatabaseSync, file: string): number {
  const version = pragma(db, 'user_version')
  const tables = db.prepare('select count(*) as n from sqlite_schema').get()?.n
  if (tables !== 0 && pragma(db, 'application_id') !== APPLICATION_ID) {
    throw new Error(
      `sqliteStore: ${file} is a database of another program. Give the name of a new file.`,
    )
  }
  if (version > STEPS.length) {
    throw new Error(
      `sqliteStore: ${file} was written by a newer @reviewkit/comment-server (its version is ${version}, this one reads up to ${STEPS.length}). Update the package.`,
    )
  }
  return version
}

function pragma(db: DatabaseSync, name: 'user_version' | 'application_id'): number {
  return Number(db.prepare(`pragma ${name}`).get()?.[name])
}
