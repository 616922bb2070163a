import { DatabaseSync } from 'node:sqlite'
import type { StoredComment } from '../../src/index.ts'

/** The tables of version 1 as they are in the field, which nothing here may change. */
const TABLES = `create table comment (
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
  create index comment_owner on comment (owner, thread_id, status) where owner is not null;
  pragma application_id = 1383484276;
  pragma user_version = 1;`

/** Writes a file as version 1 left it. */
export function writeVersion1(
  file: string,
  threads: Readonly<Record<string, readonly StoredComment[]>>,
): void {
  const db = new DatabaseSync(file)
  db.exec(TABLES)
  db.exec('begin')
  const insert = db.prepare(
    `insert into comment values (:thread, :seq, :id, :parent, :author, :byReviewAuthor, :posted,
       :edited, :body, :status, :up, :down, :version, :statusVersion, :owner, :nonce, :words)`,
  )
  for (const [thread, stored] of Object.entries(threads)) {
    for (const [n, { comment, owner }] of stored.entries()) {
      const { votes, author, parent, edited, byReviewAuthor, ...plain } = comment
      insert.run({
        ...plain,
        thread,
        seq: n + 1,
        parent: parent ?? null,
        author: author === undefined ? null : JSON.stringify(author),
        byReviewAuthor: byReviewAuthor ? 1 : 0,
        edited: edited ?? null,
        up: votes?.up ?? null,
        down: votes?.down ?? null,
        owner: owner ?? null,
        nonce: owner === undefined ? null : `nonce ${n}`,
        words: owner === undefined ? null : `words ${n}`,
      })
    }
  }
  db.exec('commit')
  db.close()
}
