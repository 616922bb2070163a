import { gzipSync } from 'node:zlib'
import { renderComment } from '@reviewkit/renderer/comment'
import { parseComments, stringifyComments } from '@reviewkit/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collect, fromWebmentions } from '../../src/import/index.ts'
import { inPieces } from './pieces.ts'

const her = 'https://old.example/her/'
const reply = {
  type: 'entry',
  author: {
    type: 'card',
    name: 'Ben',
    photo: 'https://p.example/b.jpg',
    url: 'https://ben.example/',
  },
  url: 'https://ben.example/notes/1',
  published: '2020-01-02T03:04:05+02:00',
  'wm-received': '2020-01-03T00:00:00Z',
  'wm-id': 7,
  'wm-source': 'https://bridge.example/7',
  'wm-target': her,
  'wm-property': 'in-reply-to',
  'wm-private': false,
  content: { html: '<p>Yes, <b>again</b>!</p>', text: 'Yes, again!' },
}
const feed = (...children: readonly unknown[]) =>
  JSON.stringify({ type: 'feed', name: 'Webmentions', children })

async function read(changes: object) {
  const { threads, problems } = await collect(
    fromWebmentions(inPieces(feed({ ...reply, ...changes }))),
  )
  return { thread: threads[0], comment: threads[0]?.comments[0], problems }
}

test('a reply as webmention.io tells it is a comment', async () => {
  expect(await read({})).toEqual({
    thread: { id: her, url: her, comments: [expect.anything()] },
    comment: {
      id: '7',
      author: { name: 'Ben', url: 'https://ben.example/' },
      byReviewAuthor: false,
      posted: '2020-01-02T03:04:05+02:00',
      body: 'Yes, **again**!\n\n[ben.example](https://ben.example/notes/1)',
      status: 'published',
      version: 1,
      statusVersion: 0,
    },
    problems: [],
  })
})

const link = '[ben.example](https://ben.example/notes/1)'
const rows = [
  // words
  {
    name: 'a mention',
    changes: { 'wm-property': 'mention-of' },
    gives: { body: `Yes, **again**!\n\n${link}` },
  },
  {
    name: 'text alone',
    changes: { content: { text: '1 < 2\n\n*So*' } },
    gives: { body: `1 < 2\n\n\\*So\\*\n\n${link}` },
  },
  { name: 'words without a kind', changes: { content: 'Yes' }, gives: { body: `Yes\n\n${link}` } },
  {
    name: 'a title alone',
    changes: { content: undefined, name: 'On “Her”' },
    gives: { body: `On “Her”\n\n${link}` },
  },
  {
    name: 'a summary',
    changes: { content: {}, summary: { value: 'Short' } },
    gives: { body: `Short\n\n${link}` },
  },
  { name: 'no words', changes: { content: undefined }, gives: { body: link } },
  {
    name: 'right to left',
    changes: { content: { text: 'نعم' } },
    gives: { body: `نعم\n\n${link}` },
  },
  // when
  {
    name: 'no date of its own',
    changes: { published: null },
    gives: { posted: '2020-01-03T00:00:00Z' },
  },
  {
    name: 'a date without offset',
    changes: { published: '2020-01-01T00:00:00' },
    gives: { posted: '2020-01-03T00:00:00Z' },
  },
  { name: 'a day', changes: { published: '2020-01-01' }, gives: { posted: '2020-01-01' } },
  // who
  {
    name: 'no name',
    changes: { author: { name: '', url: 'https://ben.example/' } },
    gives: { author: { name: 'ben.example', url: 'https://ben.example/' } },
  },
  { name: 'no author', changes: { author: undefined }, gives: { author: { name: 'ben.example' } } },
  {
    name: 'an address that runs',
    changes: { author: { name: 'Ben', url: 'javascript:alert(1)' } },
    gives: { author: { name: 'Ben' } },
  },
  // where it stands
  {
    name: 'a page that runs',
    changes: { url: 'javascript:alert(1)' },
    gives: { body: 'Yes, **again**!\n\n[bridge.example](https://bridge.example/7)' },
  },
  {
    name: 'no address',
    changes: { url: '', 'wm-source': 'data:text/html,x' },
    gives: { body: 'Yes, **again**!' },
  },
  // broken
  {
    name: 'no id',
    changes: { 'wm-id': null },
    gives: { id: expect.stringMatching(/^[\w-]{16}$/) },
  },
  {
    name: 'other types',
    changes: { author: 'Ben', content: 5, name: [] },
    gives: { author: { name: 'ben.example' }, body: `5\n\n${link}` },
  },
]
test.each(rows)('$name is read so', async ({ changes, gives }) => {
  const { comment, problems } = await read(changes)
  expect(comment).toMatchObject(gives)
  expect(comment?.author).toEqual('author' in gives ? gives.author : comment?.author)
  expect(problems).toEqual([])
})

test('foreign HTML brings nothing to a page but words and safe links', async () => {
  const html =
    '<script>alert(1)</script><img src=x onerror=alert(2)><a href="javascript:alert(3)">so</a><p style="position:fixed">Yes</div></article></main>'
  const { comment } = await read({ content: { html } })
  const shown = String(renderComment(comment?.body ?? '').html)
  expect(shown).toContain('Yes')
  expect(shown).not.toMatch(/script|onerror|style|<\/(?:div|article|main)>|<img/i)
  expect(shown).toContain('href="https://ben.example/notes/1"')
})

test('likes and the like are counted, each kind once', async () => {
  const kinds = ['like-of', 'repost-of', 'like-of', 'bookmark-of', 'rsvp', 'like-of', 'follow-of']
  const mentions = kinds.map(kind => ({ ...reply, 'wm-property': kind }))
  const { threads, problems } = await collect(fromWebmentions(inPieces(feed(...mentions, reply))))
  expect(threads[0]?.comments).toHaveLength(1)
  expect(problems.map(({ message }) => message)).toEqual([
    '3 likes are no comments, and are left out.',
    'One repost is no comment, and is left out.',
    'One bookmark is no comment, and is left out.',
    'One answer to an invitation is no comment, and is left out.',
    'One mention of the kind "follow-of" is no comment, and is left out.',
  ])
})

test.each([true, 'true', 1, null])('of what is private (%j) nothing is kept', async hidden => {
  const secret = {
    ...reply,
    'wm-private': hidden,
    'wm-target': 'https://old.example/secret-page',
    author: { name: 'Secret name', url: 'https://secret.example/' },
    content: { html: 'secret words' },
    published: 'secret date',
  }
  const likes = { ...secret, 'wm-property': 'like-of' }
  const told = await collect(fromWebmentions(inPieces(feed(secret, likes))))
  expect(JSON.stringify(told)).not.toContain('secret')
  expect(JSON.stringify(told)).not.toContain('Secret')
  expect(told.problems.map(({ message }) => message)).toEqual([
    '2 mentions are private, and nothing of them is kept.',
  ])
})

const broken = [
  { name: 'no target', mention: { ...reply, 'wm-target': '' }, code: 'comment-without-thread' },
  {
    name: 'no kind',
    mention: { ...reply, 'wm-property': undefined },
    code: 'comment-not-readable',
  },
  { name: 'no object', mention: 'hello', code: 'comment-not-readable' },
]
test.each(broken)(
  'a mention with $name is left out, and told at its place',
  async ({ mention, code }) => {
    const { threads, problems } = await collect(fromWebmentions(inPieces(feed(reply, mention))))
    expect(threads[0]?.comments).toHaveLength(1)
    expect(problems).toMatchObject([{ severity: 'error', code, path: ['children', 1] }])
  },
)

test.each([
  {
    name: 'no date',
    changes: { published: 'x', 'wm-received': 'y' },
    code: 'comment-date-not-readable',
  },
  {
    name: 'no words and no address',
    changes: { content: '', url: '', 'wm-source': '' },
    code: 'comment-empty',
  },
  {
    name: 'an article',
    changes: { content: { html: 'word '.repeat(30_000) } },
    code: 'comment-too-long',
  },
])('a mention with $name is kept, and told at its place', async ({ changes, code }) => {
  const { threads, problems } = await collect(
    fromWebmentions(inPieces(feed({ ...reply, ...changes }))),
  )
  expect(threads[0]?.comments).toHaveLength(1)
  expect(problems).toMatchObject([{ severity: 'warning', code, path: ['children', 0] }])
})

test('a feed without mentions is told to be empty', async () => {
  const { problems } = await collect(fromWebmentions(inPieces(feed())))
  expect(problems).toMatchObject([{ severity: 'warning', code: 'comments-none' }])
})

const files = ['', 'hello', '{', '{"links":[]}', '3', 'null', '{"children":{}}', '<rss/>']
test.each(files)('a file that is no feed (%j) is one error', async text => {
  const { threads, problems } = await collect(fromWebmentions(inPieces(text)))
  expect(threads).toEqual([])
  expect(problems).toMatchObject([{ severity: 'error', hint: expect.stringMatching(/./) }])
})

test('a list without its feed, packed, in pieces, is read as well', async () => {
  const file = gzipSync(JSON.stringify([reply]))
  expect(await collect(fromWebmentions(inPieces(file, [5])))).toEqual(
    await collect(fromWebmentions(inPieces(feed(reply)))),
  )
})

test('whatever stands in a feed, nothing throws, and what comes out can be kept', async () => {
  const mention = fc.record({
    'wm-property': fc.constantFrom('in-reply-to', 'mention-of', 'like-of'),
    'wm-target': fc.constant(her),
    'wm-received': fc.constant('2020-01-03T00:00:00Z'),
    'wm-id': fc.jsonValue(),
    author: fc.oneof(fc.jsonValue(), fc.record({ name: fc.string(), url: fc.webUrl() })),
    url: fc.oneof(fc.webUrl(), fc.string()),
    content: fc.oneof(fc.jsonValue(), fc.record({ text: fc.string({ unit: 'binary' }) })),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(mention, fc.jsonValue()), { maxLength: 4 }), async list => {
      const { threads } = await collect(fromWebmentions(inPieces(feed(...list))))
      const comments = threads.flatMap(thread => thread.comments)
      expect(parseComments(stringifyComments(comments)).problems).toEqual([])
    }),
    { numRuns: 100 },
  )
})
