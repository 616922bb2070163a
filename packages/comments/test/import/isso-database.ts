import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** The tables of Isso, schema version 5. */
const schema = `
create table preferences (key varchar primary key, value varchar);
create table threads (id integer primary key, uri varchar(256) unique, title varchar(256));
create table comments (tid references threads(id), id integer primary key, parent integer,
  created float not null, modified float, mode integer, remote_addr varchar, text varchar not null,
  author varchar, email varchar, website varchar, likes integer default 0, dislikes integer default 0,
  voters blob not null, notification integer default 0);
pragma user_version = 5;
insert into preferences values ('session-key', 'a secret');
insert into threads values (1, '/her/', 'Her, again');`

/** The bytes of a SQLite file, as some statements make it. */
export function sqliteFile(...statements: readonly string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'isso-'))
  const db = new DatabaseSync(join(folder, 'a.db'), {
    enableForeignKeyConstraints: false,
  })
  try {
    db.exec('pragma synchronous = off; pragma journal_mode = memory')
    for (const statement of statements) db.exec(statement)
    db.close()
    return readFileSync(join(folder, 'a.db'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A file of Isso with some comments, by the values of their columns in SQL. */
export function issoFile(...comments: readonly Readonly<Record<string, string>>[]): Uint8Array {
  const rows = comments.map(columns => {
    const all = {
      tid: '1',
      created: '1577934245.0',
      mode: '1',
      remote_addr: "'192.0.2.0'",
      text: "'Yes!'",
      author: "'Ben'",
      email: "'ben@mail.example'",
      website: 'null',
      voters: "x'00'",
      ...columns,
    }
    return `insert into comments (${Object.keys(all)}) values (${Object.values(all)});`
  })
  return sqliteFile(schema, ...rows)
}
