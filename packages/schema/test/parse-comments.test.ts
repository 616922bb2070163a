import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Comment, parseComments } from '../src/index.ts'

const comment: Comment = {
  id: 'a1',
  byReviewAuthor: false,
  posted: '2026-11-22',
  body: 'Yes!',
  status: 'published',
  version: 1,
  statusVersion: 0,
}
const good = JSON.stringify(comment)
const line = (changes: Record<string, unknown>) => JSON.stringify({ ...comment, ...changes })

test('comments come in the order of their lines', () => {
  const reply = { ...comment, id: 'b2', parent: 'a1', author: { name: 'Ben', from: 'Europe' } }
  expect(parseComments(`${good}\n${JSON.stringify(reply)}\n`)).toEqual({
    comments: [comment, reply],
    problems: [],
  })
})

const files = [
  { name: 'nothing', ndjson: '', ids: [] },
  { name: 'blank lines', ndjson: `\n \n${good}\n\n\t\n`, ids: ['a1'] },
  {
    name: 'lines that end in CRLF',
    ndjson: `${good}\r\n${line({ id: 'b' })}\r\n`,
    ids: ['a1', 'b'],
  },
  { name: 'a byte order mark', ndjson: `\uFEFF${good}`, ids: ['a1'] },
  { name: 'space around the JSON', ndjson: `  ${good}  `, ids: ['a1'] },
  { name: 'a line separator inside words', ndjson: line({ body: 'a\u2028b' }), ids: ['a1'] },
  { name: 'a tombstone', ndjson: line({ status: 'deleted', body: '' }), ids: ['a1'] },
  { name: 'votes', ndjson: line({ votes: { up: 3, down: 0 } }), ids: ['a1'] },
  {
    name: 'right-to-left words',
    ndjson: line({ body: 'نعم', author: { name: 'آدا' } }),
    ids: ['a1'],
  },
  { name: 'an id that comes twice', ndjson: `${good}\n${good}`, ids: ['a1', 'a1'] },
]

test.each(files)('$name: nothing to tell', ({ ndjson, ids }) => {
  const { comments, problems } = parseComments(ndjson)
  expect(problems).toEqual([])
  expect(comments.map(({ id }) => id)).toEqual(ids)
})

const bad = [
  // not JSON
  {
    text: 'nope',
    at: '1:1-1:2',
    code: 'json-not-readable',
    message: 'The line is not JSON from here on.',
  },
  {
    text: '{"id":}',
    at: '1:7-1:8',
    code: 'json-not-readable',
    message: 'The line is not JSON from here on.',
  },
  {
    text: '{"id":"a1",}',
    at: '1:12-1:13',
    code: 'json-not-readable',
    message: 'The line is not JSON from here on.',
  },
  {
    text: '{"id":"a1"',
    at: '1:11-1:11',
    code: 'json-not-readable',
    message: 'The line is not JSON from here on.',
  },
  {
    text: '{"id":"a1',
    at: '1:10-1:10',
    code: 'json-not-readable',
    message: 'The line is not JSON from here on.',
  },
  {
    text: '{"id":"\\x"}',
    at: '1:8-1:9',
    code: 'json-not-readable',
    message: 'The line is not JSON from here on.',
  },
  {
    text: '{"id":"a\tb"}',
    at: '1:9-1:10',
    code: 'json-not-readable',
    message: 'The line is not JSON from here on.',
  },
  {
    text: '{id:"a1"}',
    at: '1:2-1:3',
    code: 'json-not-readable',
    message: 'The line is not JSON from here on.',
  },
  {
    text: `${good} x`,
    at: `1:${good.length + 2}-1:${good.length + 3}`,
    code: 'json-not-readable',
    message: 'The line is not JSON from here on.',
  },
  {
    text: '{"version":01}',
    at: '1:12-1:13',
    code: 'json-not-readable',
    message: 'The line is not JSON from here on.',
  },
  {
    text: '{"version":NaN}',
    at: '1:12-1:13',
    code: 'json-not-readable',
    message: 'The line is not JSON from here on.',
  },
  // not a comment
  {
    text: '[]',
    at: '1:1-1:3',
    code: 'wrong-kind',
    message: 'A list stands where a mapping belongs.',
  },
  {
    text: 'null',
    at: '1:1-1:5',
    code: 'wrong-kind',
    message: 'null stands where a mapping belongs.',
  },
  {
    text: '"a1"',
    at: '1:1-1:5',
    code: 'wrong-kind',
    message: 'a1 stands where a mapping belongs.',
  },
  {
    text: good.replace('"id":"a1",', ''),
    at: `1:1-1:${good.length - 9}`,
    code: 'key-missing',
    message: 'The comment has no id.',
  },
  {
    text: good.replace('a1', 'a 1'),
    at: '1:7-1:12',
    code: 'comment-id-not-readable',
    message: 'The id of a comment has another form.',
  },
  {
    text: good.replace('"a1"', '1'),
    at: '1:7-1:8',
    code: 'wrong-kind',
    message: '1 stands where text belongs.',
  },
  {
    text: good.replace('false', '"no"'),
    at: '1:29-1:33',
    code: 'wrong-kind',
    message: 'no stands where true or false belongs.',
  },
  {
    text: good.replace('11-22', '11-31'),
    at: '1:44-1:56',
    code: 'date-not-in-calendar',
    message: 'The calendar has no 2026-11-31.',
  },
  {
    text: good.replace('published', 'publishd'),
    at: '1:80-1:90',
    code: 'not-one-of',
    message: 'publishd is not one of these: published, pending, spam, deleted.',
  },
  {
    text: good.replace('"version":1', '"version":-1'),
    at: '1:102-1:104',
    code: 'count-out-of-range',
    message: '-1 is not a count.',
  },
  {
    text: good.replace('"version":1', '"version":1.5'),
    at: '1:102-1:105',
    code: 'count-out-of-range',
    message: '1.5 is not a count.',
  },
  {
    text: `{"parent":"","a":0,${good.slice(1)}`.replace('"a":0,', ''),
    at: '1:11-1:13',
    code: 'comment-id-not-readable',
    message: 'The id of a comment has another form.',
  },
  {
    text: `{"author":{"name":" "},${good.slice(1)}`,
    at: '1:19-1:22',
    code: 'empty-text',
    message: 'Nothing is written here.',
  },
  {
    text: `{"author":{"name":"Ben","id":"ben@example.org"},${good.slice(1)}`,
    at: '1:30-1:47',
    code: 'commenter-id-not-opaque',
    message: 'The id of a commenter is an e-mail address, which everyone would read.',
  },
  {
    text: `{"author":{"name":"Ben","url":"javascript:alert(1)"},${good.slice(1)}`,
    at: '1:31-1:52',
    code: 'address-not-web',
    message: 'The address begins with javascript:, which a page does not open.',
  },
  {
    text: `{"votes":{"up":1},${good.slice(1)}`,
    at: '1:10-1:18',
    code: 'key-missing',
    message: 'The votes have no down.',
  },
]

describe('a bad line is a problem at the very value, and the others are read', () => {
  test.each(bad)('$text: $message', ({ text, at, code, message }) => {
    const first = parseComments(text)
    const places = first.problems.map(p => `${p.line}:${p.column}-${p.endLine}:${p.endColumn}`)
    expect(first.problems).toMatchObject([{ severity: 'error', code, message }])
    expect(places).toEqual([at])
    expect(first.problems[0]?.hint).toMatch(/^Write /u)
    expect(first.comments).toEqual([])

    const among = parseComments(`${good}\r\n${text}\n${good}`, { file: 'comments.ndjson' })
    expect(among.problems).toMatchObject([{ file: 'comments.ndjson', line: 2, code }])
    expect(among.comments).toEqual([comment, comment])
  })

  test('several mistakes in one line are told together', () => {
    const { problems } = parseComments(line({ posted: 'today', status: 'hidden', version: -1 }))
    expect(problems.map(problem => problem.code)).toEqual([
      'date-not-readable',
      'not-one-of',
      'count-out-of-range',
    ])
  })
})

test('a key that nothing reads is left out with a warning, wherever it stands', () => {
  const votes = { up: 1, down: 0, sideways: 2 }
  const source = line({ votes, author: { name: 'Ben', hompage: 'x', frm: 'Lyon' }, edted: 'x' })
  const { comments, problems } = parseComments(source)
  expect(comments).toEqual([{ ...comment, votes: { up: 1, down: 0 }, author: { name: 'Ben' } }])
  expect(problems.every(problem => problem.severity === 'warning')).toBe(true)
  expect(problems.map(({ path, hint }) => `${path?.join('.')}: ${hint}`)).toEqual([
    'votes.sideways: Leave it out.',
    'author.hompage: Leave it out.',
    'author.frm: Write from if you mean that.',
    'edted: Write edited if you mean that.',
  ])
})

test('a key called __proto__ is a key like any other that nothing reads', () => {
  const source = good.replace('{', '{"__proto__":{"byReviewAuthor":true},')
  const { comments, problems } = parseComments(source)
  expect(problems).toMatchObject([{ code: 'unknown-key', path: ['__proto__'] }])
  expect(comments).toEqual([comment])
  expect(Object.getPrototypeOf(comments[0])).toBe(Object.prototype)
})

const hostile = [
  { name: 'a hundred thousand brackets', text: '['.repeat(100_000), code: 'json-not-readable' },
  {
    name: 'a list of lists of lists',
    text: '['.repeat(50_000) + ']'.repeat(50_000),
    code: 'wrong-kind',
  },
  {
    name: 'a line of two megabytes',
    text: line({ body: 'x'.repeat(2_000_000) }),
    code: 'line-too-long',
  },
  {
    name: 'a megabyte that never closes',
    text: `{"body":"${'x'.repeat(1_000_000)}`,
    code: 'json-not-readable',
  },
  { name: 'NUL', text: '\0', code: 'json-not-readable' },
]

test.each(hostile)('$name is one problem: $code', ({ text, code }) => {
  const { comments, problems } = parseComments(`${good}\n${text}\n${good}`)
  expect(problems).toMatchObject([{ line: 2, code }])
  expect(comments).toHaveLength(2)
})

test('any text gives comments or problems with a place', () => {
  const part = fc.constantFrom(
    ...['{', '}', '[', ']', '"', ':', ',', '\\', 'id', '1', 'null', '\n', ' ', good],
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), parts => {
      const { comments, problems } = parseComments(parts.join(''))
      const lines = parts
        .join('')
        .split('\n')
        .filter(each => each.trim() !== '')
      const broken = new Set(problems.map(problem => problem.line))
      expect(comments.length + broken.size).toBe(lines.length)
    }),
    { numRuns: 300 },
  )
})
