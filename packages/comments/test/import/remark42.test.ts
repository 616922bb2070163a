import { gzipSync } from 'node:zlib'
import { parseComments, stringifyComments } from '@reviewkit/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collect, fromRemark42 } from '../../src/import/index.ts'
import { inPieces } from './pieces.ts'

const her = 'https://old.example/her/'
const meta = { version: 1, users: [], posts: [{ url: her, read_only: true }] }
const plain = {
  id: 'a1',
  pid: '',
  text: '<p>Yes!</p>',
  user: { name: 'Ben', id: 'github_7', picture: 'https://p.example/7', ip: '1f', admin: false },
  locator: { site: 'old', url: her },
  score: 0,
  time: '2020-01-02T03:04:05Z',
}

const backup = (...lines: readonly unknown[]) =>
  lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')

/** What a backup with one comment gives. */
async function read(changes: object) {
  const { threads, problems } = await collect(
    fromRemark42(inPieces(backup(meta, { ...plain, ...changes }))),
  )
  return { thread: threads[0], comment: threads[0]?.comments[0], problems }
}

test('a comment as Remark42 writes it is one of ours', async () => {
  expect(await read({ title: 'Her, again' })).toEqual({
    thread: { id: her, url: her, title: 'Her, again', locked: true, comments: [expect.anything()] },
    comment: {
      id: 'a1',
      author: { name: 'Ben', id: 'github_7' },
      byReviewAuthor: false,
      posted: '2020-01-02T03:04:05Z',
      body: 'Yes!',
      status: 'published',
      version: 1,
      statusVersion: 0,
    },
    problems: [],
  })
})

const fields = [
  // words
  { name: 'what was typed', changes: { orig: '*Yes*' }, gives: { body: '*Yes*' } },
  { name: 'HTML', changes: { text: '<p><em>Yes</em> &amp;</p>' }, gives: { body: '*Yes* &' } },
  { name: 'nothing typed', changes: { orig: '' }, gives: { body: 'Yes!' } },
  { name: 'right to left', changes: { orig: 'نعم' }, gives: { body: 'نعم' } },
  // where it stands
  { name: 'a reply', changes: { pid: 'a0' }, gives: { parent: 'a0' } },
  {
    name: 'a time to the nanosecond',
    changes: { time: '2020-01-02T03:04:05.123456789+02:00' },
    gives: { posted: '2020-01-02T03:04:05.123456789+02:00' },
  },
  {
    name: 'an edit',
    changes: { edit: { time: '2020-02-01T00:00:00Z', summary: 'typo' } },
    gives: { edited: '2020-02-01T00:00:00Z' },
  },
  // votes
  {
    name: 'votes',
    changes: { votes: { x: true, y: true, z: false }, score: 9 },
    gives: { votes: { up: 2, down: 1 } },
  },
  { name: 'a score alone', changes: { votes: {}, score: 3 }, gives: { votes: { up: 3, down: 0 } } },
  { name: 'a score below 0', changes: { score: -2 }, gives: { votes: { up: 0, down: 2 } } },
  // people
  {
    name: 'a moderator',
    changes: { user: { name: 'Ada', admin: true } },
    gives: { byReviewAuthor: true },
  },
  { name: 'nobody', changes: { user: { name: ' ' } }, gives: { author: undefined } },
  {
    name: 'a name on two lines',
    changes: { user: { name: 'Ben\n\u0000Lee' } },
    gives: { author: { name: 'Ben Lee' } },
  },
  // broken
  { name: 'a broken score', changes: { score: 0.5 }, gives: { votes: undefined } },
  { name: 'a score past all counting', changes: { score: 1e300 }, gives: { votes: undefined } },
  { name: 'a broken edit', changes: { edit: { time: 'x' } }, gives: { edited: undefined } },
  {
    name: 'other types',
    changes: { orig: {}, votes: [], user: 'Ben', edit: null },
    gives: { author: undefined },
  },
  {
    name: 'an id of other signs',
    changes: { id: 'ä b' },
    gives: { id: expect.stringMatching(/^[\w-]{16}$/) },
  },
  { name: 'no id', changes: { id: '' }, gives: { id: expect.stringMatching(/^[\w-]{16}$/) } },
]
test.each(fields)('$name is read so', async ({ changes, gives }) => {
  const { comment, problems } = await read(changes)
  expect({ ...comment }).toMatchObject(
    Object.fromEntries(Object.entries(gives).filter(([, value]) => value !== undefined)),
  )
  for (const [key, value] of Object.entries(gives)) {
    if (value === undefined) expect(comment).not.toHaveProperty(key)
  }
  expect(problems).toEqual([])
})

test.each(['email_5d41402abc4b2a76b9719d911017c592', 'Ben@Example.org', 'EMAIL_x'])(
  'the id %s, made of an address, is hashed',
  async id => {
    const { comment } = await read({ user: { name: 'Ben', id } })
    const again = await read({ id: 'a2', user: { name: 'Ben', id } })
    expect(comment?.author?.id).toMatch(/^[\w-]{16}$/)
    expect(again.comment?.author?.id).toBe(comment?.author?.id)
  },
)

test('what was deleted is a tombstone, without words and author', async () => {
  const { comment } = await read({ delete: true, text: 'left', orig: 'over', pid: 'a0' })
  expect(comment).toEqual({
    id: 'a1',
    parent: 'a0',
    byReviewAuthor: false,
    posted: '2020-01-02T03:04:05Z',
    body: '',
    status: 'deleted',
    version: 1,
    statusVersion: 1,
  })
})

describe('what is told', () => {
  const rows = [
    {
      name: 'no JSON',
      lines: [meta, plain, '{"id":'],
      problem: { code: 'line-not-readable', line: 3 },
    },
    {
      name: 'a list',
      lines: [meta, '[1]', plain],
      problem: { code: 'line-not-readable', line: 2 },
    },
    {
      name: 'something else',
      lines: [meta, plain, '', { a: 1 }],
      problem: { code: 'comment-not-readable', line: 4 },
    },
    {
      name: 'no page',
      lines: [meta, plain, { ...plain, locator: {} }],
      problem: { code: 'comment-without-thread', line: 3 },
    },
    {
      name: 'no date, where the one before it stands in',
      lines: [meta, plain, { ...plain, id: 'b', time: 'soon' }],
      problem: { code: 'comment-date-not-readable', line: 3, severity: 'warning' },
    },
    {
      name: 'no words',
      lines: [meta, { ...plain, text: '' }],
      problem: { code: 'comment-empty', line: 2 },
    },
    {
      name: 'more HTML than anyone reads',
      lines: [meta, { ...plain, text: 'word '.repeat(30_000) }],
      problem: { code: 'comment-too-long', line: 2 },
    },
    {
      name: 'pins',
      lines: [meta, { ...plain, pin: true }, { ...plain, id: 'b', pin: true }],
      problem: {
        code: 'pins-left-out',
        message: '2 comments were pinned to the top, and stand at their place by date now.',
      },
    },
  ]
  test.each(rows)('$name, once, and the others are read', async ({ lines, problem }) => {
    const { threads, problems } = await collect(fromRemark42(inPieces(backup(...lines))))
    expect(threads[0]?.comments.length).toBeGreaterThan(0)
    expect(problems).toMatchObject([{ ...problem, hint: expect.stringMatching(/./) }])
  })

  test('that nobody commented, where there is only the first line', async () => {
    const { problems } = await collect(fromRemark42(inPieces(backup(meta))))
    expect(problems).toMatchObject([{ severity: 'warning', code: 'comments-none' }])
  })

  const others = ['', '\n\n', 'hello', '<?xml version="1.0"?><disqus/>', '[{"id":1}]', '{"a":']
  test.each(others)('a file that is none (%j), in one error', async text => {
    const { threads, problems } = await collect(fromRemark42(inPieces(text)))
    expect(threads).toEqual([])
    expect(problems).toMatchObject([{ severity: 'error', hint: expect.stringMatching(/./) }])
  })
})

test('packed or not, in whatever pieces, with a mark and CRLF, it is the same', async () => {
  const text = `\uFEFF${backup(meta, { ...plain, orig: 'Ü😀' }, { ...plain, id: 'b', pid: 'a1' })}\r\n`
  const whole = await collect(fromRemark42(inPieces(text)))
  expect(whole.threads[0]?.comments).toHaveLength(2)
  expect(whole.problems).toEqual([])
  expect(await collect(fromRemark42(inPieces(text.replaceAll('\n', '\r\n'), [1, 7])))).toEqual(
    whole,
  )
  expect(await collect(fromRemark42(inPieces(gzipSync(text), [3])))).toEqual(whole)
})

test('two comments of the same words without ids are two, and the same two again', async () => {
  const anonymous = { ...plain, id: '' }
  const ids = async () => {
    const { threads } = await collect(fromRemark42(inPieces(backup(meta, anonymous, anonymous))))
    return threads[0]?.comments.map(({ id }) => id) ?? []
  }
  expect(new Set(await ids()).size).toBe(2)
  expect(await ids()).toEqual(await ids())
})

test('whatever stands in a line, nothing throws, and what comes out can be kept', async () => {
  const value = fc.oneof(
    fc.json(),
    fc
      .record(
        {
          id: fc.jsonValue(),
          pid: fc.jsonValue(),
          text: fc.oneof(fc.string(), fc.jsonValue()),
          user: fc.oneof(
            fc.record({ name: fc.string({ unit: 'binary' }), id: fc.string() }),
            fc.jsonValue(),
          ),
          locator: fc.constant({ url: her }),
          score: fc.jsonValue(),
          votes: fc.jsonValue(),
          time: fc.constant('2020-01-02T03:04:05Z'),
          edit: fc.jsonValue(),
        },
        { requiredKeys: ['locator', 'time'] },
      )
      .map(fields => JSON.stringify(fields)),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(value, { maxLength: 5 }), async lines => {
      const { threads } = await collect(fromRemark42(inPieces(backup(meta, ...lines))))
      const comments = threads.flatMap(thread => thread.comments)
      expect(parseComments(stringifyComments(comments)).problems).toEqual([])
    }),
    { numRuns: 100 },
  )
})
