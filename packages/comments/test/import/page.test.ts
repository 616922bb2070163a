import { parseComments, stringifyComments } from '@reviewkit/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collect, fromPage, isPageCommentHeading, pageLines } from '../../src/import/index.ts'
import { inPieces } from './pieces.ts'

const page = `Ada Moreau (author) from Lyon on July 01, 2019:

Thank *you*, a|b || c.

:::note and 1. this

Ben on 1 July 2019:

Yes.

Ben on 1 July 2019:

Yes.

آدا from مصر on 2019-07-02:

# نعم <b>_x_</b> https://x.example/a_b
`

const read = async (text: string) => {
  const { threads, problems } = await collect(fromPage(inPieces(text)))
  return { comments: threads[0]?.comments ?? [], problems }
}

test('each heading begins a comment, with its author, badge, place and day', async () => {
  const { comments, problems } = await read(page)
  expect(
    comments.map(({ author, byReviewAuthor, posted }) => [author, byReviewAuthor, posted]),
  ).toEqual([
    [{ name: 'Ada Moreau', from: 'Lyon' }, true, '2019-07-01'],
    [{ name: 'Ben' }, false, '2019-07-01'],
    [{ name: 'Ben' }, false, '2019-07-01'],
    [{ name: 'آدا', from: 'مصر' }, false, '2019-07-02'],
  ])
  expect(comments.map(({ body }) => body)).toEqual([
    'Thank \\*you\\*, a|b \\|\\| c.\n\n\\:::note and 1. this',
    'Yes.',
    'Yes.',
    '\\# نعم \\<b>\\_x\\_\\</b> https\\://x.example/a_b',
  ])
  expect(problems).toEqual([])
})

test('the ids are those of all earlier imports', async () => {
  const { comments } = await read(page)
  expect(comments.map(({ id }) => id)).toEqual([
    '8kcFfRKUz95Vk96W',
    'yVWJJaSwV5v8Hc38',
    'RRpsR5iycO5NDZuV',
    'qHln7UY8UCUohMqb',
  ])
})

test('the thread is the one that was named', async () => {
  const thread = { id: 'her', url: 'https://old.example/her/', title: 'Her' }
  const named = await collect(fromPage(inPieces(page), { thread }))
  expect(named.threads).toMatchObject([thread])
  expect((await collect(fromPage(inPieces(page)))).threads).toMatchObject([{ id: 'page' }])
})

const told = [
  { name: 'nothing at all', text: '', code: 'comments-not-found' },
  { name: 'no heading', text: 'Dawn\n\nIt opens.\n', code: 'comments-not-found' },
  {
    name: 'lines above',
    text: `\nDawn\n\nIt opens.\n\n${page}`,
    code: 'lines-above-comments',
    line: 2,
  },
  { name: 'bytes that are no text', text: `${page}\uFFFD`, code: 'letters-lost', line: 18 },
]
test.each(told)('$name is told, once', async ({ text, code, line }) => {
  const { problems } = await read(text)
  expect(problems).toMatchObject([{ code, ...(line && { line }) }])
})

const headings = [
  { line: 'Ann on July 01, 2019:', is: true },
  { line: 'Man from Mars (author) on Sept. 1, 2019:', is: true },
  { line: 'Ann\u00a0Lee on\u00a01 July 2019:', is: true },
  // not the head of a comment
  { line: '', is: false },
  { line: 'Ann on February 30, 2019:', is: false },
  { line: 'Ann on July 01, 2019', is: false },
  { line: ' on July 01, 2019:', is: false },
  { line: `${'A'.repeat(300)} on July 01, 2019:`, is: false },
  { line: `${' on '.repeat(60)}:`, is: false },
]
test.each(headings)('“$line” begins a comment: $is', ({ line, is }) => {
  expect(isPageCommentHeading(line)).toBe(is)
})

const texts = [
  { text: '\uFEFFOne\r\n\r\n two \t three\rfour', lines: ['1 One', '3 two three', '4 four'] },
  { text: 'a\u00a0b\u202fc', lines: ['1 a\u00a0b\u202fc'] },
  { text: '\u0000\n\u0007x', lines: ['2 x'] },
  { text: ' \n\t\n', lines: [] },
]
test.each(texts)('the lines of %j', ({ text, lines }) => {
  expect(pageLines(text).map(({ number, text }) => `${number} ${text}`)).toEqual(lines)
})

test('whatever a page says, its comments can be kept, and read again they are the same', async () => {
  const line = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('Ben from A on July 01, 2019:'))
  await fc.assert(
    fc.asyncProperty(fc.array(line), async lines => {
      const { comments } = await read(lines.join('\n'))
      expect(parseComments(stringifyComments(comments))).toEqual({ comments, problems: [] })
      expect((await read(lines.join('\n'))).comments).toEqual(comments)
    }),
    { numRuns: 100 },
  )
})
