import type { DatabaseSync } from 'node:sqlite'

/** Marks a file as ours (“RvKt”), so that another program's database is left alone. */
const APPLICATION_ID = 0x52764b74

/**
 * Step n takes a file from version n to n + 1. Steps are only ever added: a file in the field may
 * stand at any of them. The tables are clustered by thread, then by order of arrival, so reading a
 * thread is reading one stretch of the file.
 */
const STEPS: readonly string[] = [
  `create table comment (
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
    up integer,
    down integer,
    version integer not null,
    status_version integer not null,
    owner text,
    nonce text,
    words text,
    primary key (thread_id, seq)
  ) strict, without rowid;
  create unique index comment_id on comment (thread_id, id);
  create unique index comment_nonce on comment (thread_id, nonce) where nonce is not null;
  create index comment_owner on comment (owner, thread_id, status) where owner is not null;`,
]

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
    for (const step of STEPS.slice(versionOf(db, file))) db.exec(step)
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
