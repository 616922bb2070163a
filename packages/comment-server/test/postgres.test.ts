import { once } from 'node:events'
import { createServer } from 'node:net'
import { inspect } from 'node:util'
import { Client } from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'
import type { Store } from '../src/index.ts'
import { postgresStore } from '../src/postgres.ts'
import { plainPost } from './support/plain-post.ts'
import { inPostgres, temporaryDatabase } from './support/postgres-database.ts'

function open(url: string): Store {
  const store = postgresStore(url)
  onTestFinished(() => store.close())
  return store
}

const run = (url: string, sql: string) => inPostgres(client => client.query(sql), url)

const SECRET = 'tell-nobody'

/** The address of the server with some of its parts changed. */
function address(
  parts: Partial<Record<'username' | 'password' | 'hostname' | 'port' | 'pathname', string>>,
  from: string = inject('postgres'),
): string {
  return Object.assign(new URL(from), { password: SECRET, ...parts }).href
}

/** A role that goes when the test ends; `guarded` ones have to give their password. */
async function role(name: 'guarded' | 'guest'): Promise<void> {
  await run(inject('postgres'), `create role ${name} login password 'another'`)
  onTestFinished(async () => {
    await run(inject('postgres'), `drop role ${name}`)
  })
}

/** Something that listens, and answers what comes with one piece after the other; '' hangs up. */
async function answering(...pieces: readonly (string | Buffer)[]): Promise<string> {
  const server = createServer(socket => {
    const left = [...pieces]
    socket.on('error', () => {})
    socket.on('data', () => {
      const next = left.shift()
      if (next) socket.write(next)
      if (!next || left[0] === '') socket.end()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
  })
  const at = server.address()
  return address({ port: typeof at === 'object' ? String(at?.port) : '' })
}

const withoutPassword = (url: string) => address({ password: '' }, url)

/** A message of PostgreSQL's protocol: a letter, its length, and what it says. */
function message(kind: string, ...parts: readonly (string | readonly number[])[]): Buffer {
  const body = Buffer.concat(
    parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  )
  const length = Buffer.alloc(4)
  length.writeInt32BE(body.length + 4)
  return Buffer.concat([Buffer.from(kind), length, body])
}

const ready = message('Z', 'I')
const welcome = Buffer.concat([message('R', [0, 0, 0, 0]), ready])
const passwordAsked = [
  message('R', [0, 0, 0, 10], 'SCRAM-SHA-256\0\0'),
  message('R', [0, 0, 0, 11], 'r=x,s=eA==,i=4096'),
]
const shown = (name: string, text: string) =>
  Buffer.concat([
    message('T', [0, 1], `${name}\0`, [0, 0, 0, 0, 0, 0], [0, 0, 0, 25], Array(8).fill(0)),
    message('D', [0, 1, 0, 0, 0, text.length], text),
    message('C', 'SHOW\0'),
    ready,
  ])

const unusable: { what: string; url: () => string | Promise<string>; says: RegExp }[] = [
  // where there is no PostgreSQL
  { what: 'a port without a server', url: () => address({ port: '1' }), says: /nothing answers/ },
  {
    what: 'a host that is not there',
    url: () => address({ hostname: 'nowhere.invalid' }),
    says: /there is no such host\. Mend the address\.$/,
  },
  {
    what: 'a server of something else',
    url: () => answering('HTTP/1.1 400 Bad Request\r\n\r\n', ''),
    says: /the connection broke/,
  },
  { what: 'a server that hangs up', url: () => answering(''), says: /the connection broke/ },
  // where there is one, and it refuses
  {
    what: 'another password',
    url: async () => {
      await role('guarded')
      return address({ username: 'guarded' })
    },
    says: /the password is not accepted\. Mend the address\.$/,
  },
  {
    what: 'an address without the password that is asked for',
    url: () => answering(...passwordAsked).then(withoutPassword),
    says: /the database asks for a password\. Write it into the address\.$/,
  },
  {
    what: 'a database that is not there',
    url: () => address({ pathname: '/none' }),
    says: /there is no such database\. Create it, or mend the address\.$/,
  },
  {
    what: 'a database where one may not make tables',
    url: async () => {
      const url = await temporaryDatabase()
      await role('guest')
      return address({ username: 'guest' }, url)
    },
    says: /may not make or use the tables\. Grant it the right to\.$/,
  },
  // where it is another one than it should be
  {
    what: 'an older server',
    url: () => answering(welcome, shown('server_version_num', '140023')),
    says: /the server is PostgreSQL 14, and 15 is the oldest that works here\. Update the server\.$/,
  },
  {
    what: 'tables of a later version',
    url: async () => {
      const url = await temporaryDatabase()
      await open(url).list('her')
      await run(url, 'insert into reviewkit_version values (99)')
      return address({}, url)
    },
    says: /made by a newer @reviewkit\/comment-server \(their version is 99, this one reads up to 1\)/,
  },
  {
    what: 'a database that holds few languages',
    url: async () => {
      const url = await temporaryDatabase("encoding 'latin1' template template0")
      return address({}, url)
    },
    says: /the database is in LATIN1\. Create one with the encoding UTF8\.$/,
  },
]

test.each(unusable)(
  '$what is refused in a sentence, without the password',
  async ({ url, says }) => {
    const store = open(await url())
    // Refused again, and so neither changed into something that works nor given up.
    for (let time = 0; time < 2; time += 1) {
      const error = await store.list('her').catch((error: unknown) => error)
      expect(error).toBeInstanceOf(Error)
      expect(String(error)).toMatch(/^Error: postgresStore: [^\n]+\.$/)
      expect(String(error)).toMatch(says)
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(SECRET)
    }
  },
)

const mistakes = [
  [undefined],
  [7],
  [''],
  ['comments.db'],
  [`mysql://u:${SECRET}@127.0.0.1/x`],
  [`postgres://u:${SECRET}@127.0.0.1:port/x`],
  [`postgres://u@${SECRET}[/x`],
  ['postgres://u@127.0.0.1/x', { partitions: -1 }],
  ['postgres://u@127.0.0.1/x', { partitions: 2.5 }],
  ['postgres://u@127.0.0.1/x', { partitions: '8' }],
]

test.each(mistakes)('postgresStore(%j, %j) is the caller’s mistake', (...given) => {
  const call = () => Reflect.apply(postgresStore, undefined, given)
  expect(call).toThrow(TypeError)
  expect(call).not.toThrow(SECRET)
})

test('stores that open one new database at the same moment all write to it', async () => {
  const url = await temporaryDatabase()
  const many = Array.from({ length: 5 }, () => open(url))
  await Promise.all(many.map((store, n) => store.insert('her', plainPost(`c${n}`))))
  for (const store of many) expect(await store.list('her')).toHaveLength(5)
  const { rows } = await run(url, 'select version from reviewkit_version')
  expect(rows).toEqual([{ version: 1 }])
})

test('stores in two schemas of one database know nothing of each other', async () => {
  const url = await temporaryDatabase()
  await run(url, 'create schema one; create schema other')
  const [one, other] = ['one', 'other'].map(schema =>
    open(`${url}?options=${encodeURIComponent(`-c search_path=${schema}`)}`),
  )
  await one!.insert('her', plainPost('a'))
  expect(await one!.list('her')).toHaveLength(1)
  expect(await other!.list('her')).toEqual([])
})

test.each([
  { made: 4, opened: 0 },
  { made: 4, opened: 8 },
  { made: 0, opened: 8 },
])('tables made in $made partitions stay so for a store that asks for $opened', async row => {
  const url = await temporaryDatabase()
  const first = postgresStore(url, { partitions: row.made })
  await first.insert('her', plainPost('a'))
  await first.close()
  const second = postgresStore(url, { partitions: row.opened })
  expect(await second.list('her')).toHaveLength(1)
  await second.close()
  const parts = `select 1 from pg_inherits where inhparent = 'reviewkit_comment'::regclass`
  expect((await run(url, parts)).rows).toHaveLength(row.made)
})

test('a user who may use the tables, and not make any, can', async () => {
  const url = await temporaryDatabase()
  await open(url).insert('her', plainPost('a'))
  await role('guest')
  await run(
    url,
    `grant select on reviewkit_version to guest;
     grant select, insert, update on reviewkit_thread, reviewkit_comment to guest`,
  )
  onTestFinished(async () => {
    await run(url, 'drop owned by guest')
  })
  const store = open(address({ username: 'guest' }, url))
  await store.insert('her', plainPost('b'))
  expect(await store.list('her')).toHaveLength(2)
})

test('a database that takes no writes is read, and says so to who writes', async () => {
  const url = await temporaryDatabase()
  await open(url).insert('her', plainPost('a'))
  const options = encodeURIComponent('-c default_transaction_read_only=on')
  const store = open(`${url}?options=${options}`)
  expect((await store.page('her')).part.items).toHaveLength(1)
  await expect(store.insert('her', plainPost('b'))).rejects.toThrow(
    /^postgresStore: the database takes no writes\. Give the address of the main server/,
  )
})

/** What a database sets for all, and what a writer makes of it. */
const promises = [
  { set: 'off', used: 'on' },
  { set: 'on', used: 'on' },
  { set: 'local', used: 'local' },
  { set: 'remote_apply', used: 'remote_apply' },
]

test.each(promises)(
  'where synchronous_commit is $set, a comment is written with $used',
  async row => {
    const url = await temporaryDatabase()
    const store = open(url)
    await store.list('her')
    await run(
      url,
      `alter database ${new URL(url).pathname.slice(1)} set synchronous_commit = ${row.set};
     create table seen (setting text);
     create function see() returns trigger language plpgsql as $$ begin
       insert into seen values (current_setting('synchronous_commit'));
       return new;
     end $$;
     create trigger see before insert on reviewkit_comment for each row execute function see()`,
    )
    await open(url).insert('her', plainPost('a'))
    expect((await run(url, 'select setting from seen')).rows).toEqual([{ setting: row.used }])
  },
)

test.each(['read committed', 'repeatable read', 'serializable'])(
  'writers of a thread follow each other where transactions are %s',
  async level => {
    const url = await temporaryDatabase()
    const name = new URL(url).pathname.slice(1)
    await run(url, `alter database ${name} set default_transaction_isolation = '${level}'`)
    const stores = [open(url), open(url)]
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => stores[n % 2]!.insert('her', plainPost(`c${n}`))),
    )
    const { part } = await stores[0]!.page('her', { first: 100 })
    expect(part.items).toHaveLength(20)
    expect(part.pageInfo.total).toBe(20)
  },
)

/** Ends the connections of a store to its database, as a server does that is shut down. */
const endConnections = (url: string) =>
  run(
    url,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`,
  )

test('a store whose connections are ended fails what is under way, and goes on', async () => {
  const url = await temporaryDatabase()
  const store = open(url)
  await store.insert('her', plainPost('a'))
  const holder = new Client(url)
  holder.on('error', () => {})
  await holder.connect()
  await holder.query('begin; select from reviewkit_thread for update')
  const refused = expect(store.insert('her', plainPost('b'))).rejects.toThrow(
    /^postgresStore: .+\.$/,
  )
  const blocked = "select from pg_stat_activity where wait_event_type = 'Lock'"
  while ((await run(url, blocked)).rows.length === 0);
  await endConnections(url)
  await refused
  await store.insert('her', plainPost('c'))
  expect((await store.list('her')).map(({ comment }) => comment.id)).toEqual(['a', 'c'])
})

test('who waits to write in one thread keeps nobody from reading another', async () => {
  const url = await temporaryDatabase()
  const store = open(url)
  await store.insert('her', plainPost('a'))
  await store.insert('him', plainPost('a'))
  await inPostgres(async holder => {
    await holder.query("begin; select from reviewkit_thread where thread_id = 'her' for update")
    const waiting = Array.from({ length: 20 }, (_, n) => store.insert('her', plainPost(`c${n}`)))
    expect((await store.page('him')).part.items).toHaveLength(1)
    await store.insert('him', plainPost('b'))
    expect(await store.list('her')).toHaveLength(1)
    await holder.query('commit')
    await Promise.all(waiting)
  }, url)
  expect(await store.list('her')).toHaveLength(21)
})

test('a write that fails lets the next ones have their turn', async () => {
  const store = open(await temporaryDatabase())
  await store.insert('her', plainPost('a'))
  const change = () => {
    throw new RangeError('no')
  }
  const all = Array.from({ length: 5 }, () => store.update('her', 'a', change))
  for (const result of await Promise.allSettled(all)) expect(result.status).toBe('rejected')
  await store.insert('her', plainPost('b'))
  expect(await store.list('her')).toHaveLength(2)
})

test('U+0000, which PostgreSQL cannot hold, costs nothing but itself', async () => {
  const store = open(await temporaryDatabase())
  const { comment } = plainPost('a')
  const author = { name: 'A\0nn' }
  await store.merge('her', [{ ...comment, body: 'before\0after', author }])
  const [kept] = await store.list('her')
  expect(kept?.comment).toEqual({ ...comment, body: 'before\uFFFDafter', author })
  expect(await store.get('her', 'a\0')).toBeUndefined()
  const { part } = await store.page('her', { after: cursorOf('a\0') })
  expect(part.items).toEqual([])
})

/** A cursor as anyone can write one. */
function cursorOf(parent: string): string {
  return btoa(JSON.stringify(['oldest', parent, null, null, []]))
}

test('counts beyond 2^31 are kept', async () => {
  const store = open(await temporaryDatabase())
  const most = Number.MAX_SAFE_INTEGER
  const comment = { ...plainPost('a').comment, version: most, votes: { up: most, down: 2 ** 31 } }
  await store.merge('her', [comment])
  expect((await store.get('her', 'a'))?.comment).toEqual(comment)
})
