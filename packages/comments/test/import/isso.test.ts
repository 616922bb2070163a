import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseComments, stringifyComments } from '@reviewkit/schema'
import fc from 'fast-check'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { collect, fromIsso } from '../../src/import/index.ts'
import { issoFile, sqliteFile } from './isso-database.ts'
import { inPieces, listOf } from './pieces.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const read = async (file: Uint8Array | string) => {
  const { threads, problems } = await collect(fromIsso(inPieces(file, [100_000])))
  return { threads, comments: threads.flatMap(({ comments }) => comments), problems }
}

/** A temporary place of one's own, and what is left in it. */
function temporaryPlace(): () => string[] {
  const folder = mkdtempSync(join(tmpdir(), 'place-'))
  vi.stubEnv('TMPDIR', folder)
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return () => readdirSync(folder)
}

describe('the database', () => {
  test('of one comment gives it, and its thread', async () => {
    const comment = {
      id: '7',
      author: { name: 'Ben' },
      byReviewAuthor: false,
      posted: '2020-01-02T03:04:05Z',
      body: 'Yes!',
      status: 'published',
      version: 1,
      statusVersion: 1,
    }
    expect(await read(issoFile({ id: '7' }))).toEqual({
      threads: [{ id: '/her/', url: '/her/', title: 'Her, again', comments: [comment] }],
      comments: [comment],
      problems: [],
    })
  })

  const rows = [
    // its state
    { name: 'mode 2', columns: { mode: '2' }, gives: { status: 'pending', statusVersion: 0 } },
    {
      name: 'a mode of tomorrow',
      columns: { mode: '8' },
      gives: { status: 'pending', statusVersion: 0 },
    },
    { name: 'no mode', columns: { mode: 'null' }, gives: { status: 'pending' } },
    // its times
    {
      name: 'a broken second',
      columns: { created: '1577934245.1239' },
      gives: { posted: '2020-01-02T03:04:05.124Z' },
    },
    {
      name: 'a whole second',
      columns: { created: '1577934245' },
      gives: { posted: '2020-01-02T03:04:05Z' },
    },
    {
      name: 'an edit',
      columns: { modified: '1577934246.0' },
      gives: { edited: '2020-01-02T03:04:06Z' },
    },
    // what it says
    { name: 'Markdown', columns: { text: "'*Yes* <b>'" }, gives: { body: '*Yes* <b>' } },
    { name: 'right to left', columns: { text: "'نعم'" }, gives: { body: 'نعم' } },
    { name: 'a reply', columns: { parent: '3' }, gives: { parent: '3' } },
    { name: 'votes', columns: { likes: '3', dislikes: '1' }, gives: { votes: { up: 3, down: 1 } } },
    // who says it
    {
      name: 'a website',
      columns: { website: "'https://ben.example'" },
      gives: { author: { name: 'Ben', url: 'https://ben.example' } },
    },
    {
      name: 'a website that runs',
      columns: { website: "'javascript:alert(1)'" },
      gives: { author: { name: 'Ben' } },
    },
    {
      name: 'a website that is a mailbox',
      columns: { website: "'mailto:ben@mail.example'" },
      gives: { author: { name: 'Ben' } },
    },
    { name: 'nobody', columns: { author: 'null' }, gives: { author: undefined } },
    // broken
    {
      name: 'votes of another kind',
      columns: { likes: "'many'", dislikes: '-1' },
      gives: { votes: undefined },
    },
    {
      name: 'a number past all numbers',
      columns: { likes: '9223372036854775807' },
      gives: { votes: undefined },
    },
  ]
  test.each(rows)('has $name', async ({ columns, gives }) => {
    const { comments, problems } = await read(issoFile({ id: '7', ...columns }))
    for (const [key, value] of Object.entries(gives)) {
      expect(comments[0]).toHaveProperty('id', '7')
      expect(comments[0]?.[key as 'body']).toEqual(value)
    }
    expect(problems).toEqual([])
  })

  test('has what was deleted as a tombstone', async () => {
    const { comments } = await read(issoFile({ id: '7', mode: '4', text: "'left over'" }))
    expect(comments).toEqual([
      {
        id: '7',
        byReviewAuthor: false,
        posted: '2020-01-02T03:04:05Z',
        body: '',
        status: 'deleted',
        version: 1,
        statusVersion: 1,
      },
    ])
  })

  test('never gives mail or network addresses, or its key', async () => {
    const given = await read(
      issoFile({ id: '7' }, { id: '8', created: '1e300' }, { id: '9', tid: '5' }),
    )
    expect(JSON.stringify(given)).not.toMatch(/mail\.example|192\.0\.2|secret/)
    expect(given.problems).toHaveLength(2)
  })

  const faults = [
    {
      name: 'a date past all time',
      columns: { created: '1e300' },
      code: 'comment-date-not-readable',
    },
    {
      name: 'a date that is none',
      columns: { created: "'soon'" },
      code: 'comment-date-not-readable',
    },
    { name: 'no words', columns: { text: "''" }, code: 'comment-empty' },
    { name: 'bytes for words', columns: { text: "x'ff00'" }, code: 'comment-empty' },
  ]
  test.each(faults)('has a comment with $name, which is told', async ({ columns, code }) => {
    const { comments, problems } = await read(issoFile({ id: '7' }, { id: '8', ...columns }))
    expect(comments.map(({ posted }) => posted)).toEqual([
      '2020-01-02T03:04:05Z',
      '2020-01-02T03:04:05Z',
    ])
    expect(problems).toMatchObject([
      { severity: 'warning', code, path: ['comments', '8'], hint: expect.stringMatching(/./) },
    ])
  })

  test('has a comment without a thread, which is left out and told', async () => {
    const { comments, problems } = await read(issoFile({ id: '7', tid: '5' }, { id: '8' }))
    expect(comments.map(({ id }) => id)).toEqual(['8'])
    expect(problems).toMatchObject([
      {
        severity: 'error',
        code: 'comment-without-thread',
        message: 'The comment "7" does not say which page it belongs to, and is left out.',
      },
    ])
  })

  test('whose ids are of other signs, or missing, gives them others', async () => {
    const file = sqliteFile(
      'create table threads (id, uri, title)',
      'create table comments (tid, id, parent, created, text)',
      "insert into threads values (1, '/her/', null)",
      "insert into comments values (1, 'a b', null, 1577934245, 'x'), (1, null, 'a b', 1577934246, 'y')",
    )
    const { comments } = await read(file)
    const [missing, odd] = comments
    expect(odd?.id).toMatch(/^[\w-]{16}$/)
    expect(missing).toMatchObject({ id: expect.stringMatching(/^[\w-]{16}$/), parent: odd?.id })
  })

  test('that nobody wrote into is told to be empty', async () => {
    expect((await read(issoFile())).problems).toMatchObject([{ code: 'comments-none' }])
  })

  const threads = [
    { uri: '/her/', url: '/her/' },
    { uri: 'https://old.example/her', url: 'https://old.example/her' },
    { uri: 'her-2013', url: undefined },
    { uri: 'javascript:alert(1)', url: undefined },
  ]
  test.each(threads)('has a thread $uri, whose address is $url', async ({ uri, url }) => {
    const file = sqliteFile(
      'create table threads (id, uri, title)',
      'create table comments (tid, id integer primary key, created, text)',
      `insert into threads values (1, '${uri}', null)`,
      "insert into comments values (1, 7, 1577934245, 'Yes!')",
    )
    const { threads } = await read(file)
    expect(threads).toMatchObject([{ id: uri, comments: [{ id: '7' }] }])
    expect(threads[0]?.url).toBe(url)
  })

  test('may be packed, or written ahead', async () => {
    expect(await read(gzipSync(issoFile({ id: '7' })))).toEqual(await read(issoFile({ id: '7' })))
    const ahead = issoFile({ id: '7' })
    // What a file in that mode says of itself (sqlite.org/fileformat2.html, section 1.3.3).
    ahead.set([2, 2], 18)
    expect(await read(ahead)).toEqual(await read(issoFile({ id: '7' })))
  })

  const wrong = [
    {
      name: 'another program’s',
      file: sqliteFile('create table t (x)'),
      code: 'not-an-isso-database',
    },
    {
      name: 'empty',
      file: sqliteFile('create table t (x)').subarray(0, 16),
      code: 'isso-database-damaged',
    },
    {
      name: 'cut off',
      file: issoFile({ id: '7' }).subarray(0, 5000),
      code: 'isso-database-damaged',
    },
    {
      name: 'full of noise',
      file: issoFile({ id: '7' }).map((byte, index) => (index > 200 ? (index * 31) % 251 : byte)),
      code: 'isso-database-damaged',
    },
    {
      name: 'a program without end in place of a table',
      file: sqliteFile(
        'create table threads (id, uri, title)',
        'create view comments as with recursive c(tid, id, created, text) as (select 1, 1, 1, 1 union all select tid, id + 1, 1, 1 from c) select * from c',
      ),
      code: 'not-an-isso-database',
    },
    {
      name: 'one with words that are worked out',
      file: sqliteFile(
        'create table threads (id, uri, title)',
        'create table comments (tid, id, created, text as (zeroblob(1000000000)))',
        'insert into comments (tid, id, created) values (1, 1, 1)',
      ),
      code: 'not-an-isso-database',
    },
  ]
  test.each(wrong)('that is $name is one error', async ({ file, code }) => {
    const left = temporaryPlace()
    const { comments, problems } = await read(file)
    expect(comments).toEqual([])
    expect(problems).toMatchObject([{ severity: 'error', code, hint: expect.stringMatching(/./) }])
    expect(left()).toEqual([])
  })

  test('leaves nothing behind, also when whoever reads stops early', async () => {
    const file = issoFile({ id: '7' }, { id: '8' })
    const left = temporaryPlace()
    for await (const _ of fromIsso(inPieces(file))) {
      expect(left()).toHaveLength(1)
      break
    }
    expect(left()).toEqual([])
  })

  test('needs SQLite, and says so where there is none', async () => {
    vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined)
    expect((await read(issoFile({ id: '7' }))).problems).toMatchObject([
      { severity: 'error', code: 'isso-needs-sqlite', hint: expect.stringContaining('Node 22.13') },
    ])
  })

  test('passes on what its source throws', async () => {
    async function* broken() {
      yield issoFile({ id: '7' })
      throw new Error('the disk is gone')
    }
    await expect(listOf(fromIsso(broken()))).rejects.toThrow('the disk is gone')
  })
})

describe('the generic JSON', () => {
  const comment = {
    id: 3,
    author: 'Ben',
    email: 'ben@mail.example',
    website: 'https://ben.example',
    remote_addr: '192.0.2.0',
    created: '2020-01-02 03:04:05',
    text: '*Yes*',
  }
  const json = (...comments: readonly unknown[]) =>
    JSON.stringify([{ id: '/her/', title: 'Her', comments }])

  test('gives its comments, their times in UTC', async () => {
    expect(await read(json(comment))).toMatchObject({
      threads: [{ id: '/her/', url: '/her/', title: 'Her' }],
      comments: [
        {
          id: '3',
          author: { name: 'Ben', url: 'https://ben.example' },
          posted: '2020-01-02T03:04:05Z',
          body: '*Yes*',
          status: 'published',
        },
      ],
      problems: [],
    })
  })

  test('never gives mail or network addresses', async () => {
    expect(JSON.stringify(await read(json(comment, { ...comment, created: 'x' })))).not.toMatch(
      /mail\.example|192\.0\.2/,
    )
  })

  test('may lack ids: they come from what is said', async () => {
    const { comments } = await read(json({ ...comment, id: null }, { ...comment, id: '' }))
    expect(new Set(comments.map(({ id }) => id)).size).toBe(2)
  })

  const faults = [
    {
      name: 'no date',
      text: json({ ...comment, created: '' }),
      code: 'comment-date-not-readable',
      path: [0, 'comments', 0],
    },
    {
      name: 'no object',
      text: json(comment, 'x'),
      code: 'comment-not-readable',
      path: [0, 'comments', 1],
    },
    { name: 'no thread', text: '["x"]', code: 'comment-not-readable', path: [0] },
    {
      name: 'a thread without id',
      text: JSON.stringify([{ comments: [comment] }]),
      code: 'comment-without-thread',
      path: [0, 'comments', 0],
    },
  ]
  test.each(faults)('with $name says where', async ({ text, code, path }) => {
    expect((await read(text)).problems).toMatchObject([{ code, path }])
  })

  const others = [
    '',
    'hello',
    '{}',
    '{"version":1,"users":[]}',
    '<disqus/>',
    'SQLite format',
    'null',
  ]
  test.each(others)('that is none (%j) is one error', async text => {
    const { comments, problems } = await read(text)
    expect(comments).toEqual([])
    expect(problems).toMatchObject([{ severity: 'error', hint: expect.stringMatching(/./) }])
  })

  test('with whatever in it never throws, and what comes out can be kept', async () => {
    const value = fc.record(
      {
        id: fc.jsonValue(),
        author: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
        website: fc.oneof(fc.webUrl(), fc.string()),
        text: fc.jsonValue(),
        created: fc.constantFrom('2020-01-02 03:04:05', '2020-01-02', 5),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(value, fc.jsonValue()), { maxLength: 5 }), async list => {
        const { comments } = await read(json(...list))
        expect(parseComments(stringifyComments(comments)).problems).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
