import { spawn } from 'node:child_process'
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { sqliteStore } from '../src/sqlite.ts'
import { temporaryFile, temporaryStore } from './support/serving.ts'

const filled = async (count: number) => {
  const file = temporaryFile()
  const store = temporaryStore(file)
  await store.merge(
    'her',
    Array.from({ length: count }, (_, n) => ({
      id: `c${n}`,
      byReviewAuthor: false,
      posted: '2026-11-20',
      body: 'words '.repeat(50),
      status: 'published' as const,
      version: 1,
      statusVersion: 0,
    })),
  )
  await store.close()
  return file
}

test('a file is opened again with all that was in it', async () => {
  const file = await filled(3)
  expect(await temporaryStore(file).list('her')).toHaveLength(3)
})

test('a store opens and reads while another process writes', async () => {
  const file = await filled(1)
  const db = new DatabaseSync(file)
  expect(db.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' })
  db.exec('begin immediate')
  expect(await temporaryStore(file).list('her')).toHaveLength(1)
  db.close()
})

test('the primary key of every table begins with the thread', async () => {
  const db = new DatabaseSync(await filled(0))
  const tables = db.prepare("select name from sqlite_schema where type = 'table'").all()
  const keys = tables.map(({ name }) =>
    db.prepare('select name from pragma_table_info(?) where pk = 1').get(String(name)),
  )
  db.close()
  expect(keys).toEqual([{ name: 'thread_id' }, { name: 'thread_id' }])
})

test('reading a thread walks one stretch of an index and sorts nothing', async () => {
  const db = new DatabaseSync(await filled(0))
  const plan = db
    .prepare('explain query plan select id from comment where thread_id = ? order by seq')
    .all('her')
  db.close()
  expect(plan.map(step => step.detail)).toEqual([
    'SEARCH comment USING INDEX sqlite_autoindex_comment_1 (thread_id=?)',
  ])
})

test('a merge that brings nothing new writes nothing', async () => {
  const file = await filled(3)
  const store = temporaryStore(file)
  const db = new DatabaseSync(file)
  const version = () => Number(db.prepare('pragma data_version').get()?.data_version)
  const known = (await store.list('her')).map(({ comment }) => comment)
  const before = version()
  await store.merge('her', known)
  await store.merge('her', [])
  expect(version()).toBe(before)
  await store.merge('her', [{ ...known[0]!, version: 2 }])
  expect(version()).toBeGreaterThan(before)
  db.close()
})

const unusable: { what: string; file: () => string | Promise<string>; says: RegExp }[] = [
  {
    what: 'a text',
    file: () => {
      const file = temporaryFile()
      writeFileSync(file, 'Dear diary, '.repeat(500))
      return file
    },
    says: /^sqliteStore: \S+comments\.db is not a SQLite file\. Give the name of a new one\.$/,
  },
  {
    what: 'a file that lost its second half',
    file: async () => {
      const file = await filled(200)
      truncateSync(file, Math.floor(readFileSync(file).length / 2 / 4096) * 4096)
      return file
    },
    says: /comments\.db is damaged\. Restore it from a copy, or start a new one\.$/,
  },
  {
    what: 'a file whose pages were overwritten',
    file: async () => {
      const file = await filled(200)
      const bytes = readFileSync(file)
      writeFileSync(file, bytes.fill(0xaa, 4096))
      return file
    },
    says: /comments\.db is damaged\./,
  },
  {
    what: 'the database of another program',
    file: () => {
      const file = temporaryFile()
      const db = new DatabaseSync(file)
      db.exec('create table bookmarks (url text)')
      db.close()
      return file
    },
    says: /is a database of another program\. Give the name of a new file\.$/,
  },
  {
    what: 'a file of a later version',
    file: async () => {
      const file = await filled(1)
      const db = new DatabaseSync(file)
      db.exec('pragma user_version = 99')
      db.close()
      return file
    },
    says: /written by a newer @reviewkit\/comment-server \(its version is 99, this one reads up to 3\)/,
  },
  {
    what: 'a file in a folder that is not there',
    file: () => `${temporaryFile()}/none/comments.db`,
    says: /cannot be used: unable to open database file\.$/,
  },
]

test.each(unusable)(
  '$what is refused in a sentence that names the file',
  async ({ file, says }) => {
    const path = await file()
    const use = async () => {
      const store = sqliteStore(path)
      try {
        await store.list('her')
      } finally {
        await store.close()
      }
    }
    await expect(use()).rejects.toThrow(says)
    // Refused again, and so not changed into something that opens.
    await expect(use()).rejects.toThrow(says)
  },
)

test.each([undefined, '', 7])('sqliteStore(%j) is the caller’s mistake', file => {
  expect(() => Reflect.apply(sqliteStore, undefined, [file])).toThrow(TypeError)
})

test('processes that open one new file at the same moment all write to it', {
  timeout: 60_000,
}, async () => {
  const file = temporaryFile()
  const script = fileURLToPath(new URL('./support/write-one.ts', import.meta.url))
  const codes = await Promise.all(
    Array.from(
      { length: 4 },
      (_, n) =>
        new Promise(resolve => {
          spawn(process.execPath, ['--conditions=@reviewkit/source', script, file, `c${n}`], {
            stdio: ['ignore', 'ignore', 'inherit'],
          }).on('exit', resolve)
        }),
    ),
  )
  expect(codes).toEqual(Array(4).fill(0))
  expect(await temporaryStore(file).list('her')).toHaveLength(4)
})
