import { describe, expect, test } from 'vitest'
import { refused, serving } from './support/serving.ts'

const fits: { what: string; sent: string; kept: string }[] = [
  { what: 'one character', sent: '!', kept: '!' },
  { what: '10,000 characters', sent: 'x'.repeat(10_000), kept: 'x'.repeat(10_000) },
  { what: '10,000 emoji', sent: '🎬'.repeat(10_000), kept: '🎬'.repeat(10_000) },
  { what: 'space around', sent: `\n \t\n${'x'.repeat(10_000)}\n\n `, kept: 'x'.repeat(10_000) },
  { what: 'code on the first line', sent: '\n    code', kept: '    code' },
  { what: 'line ends of all kinds', sent: 'a\r\nb\rc\u0085d\ne', kept: 'a\nb\nc\nd\ne' },
  { what: 'control characters', sent: 'a\u0000b\u0007c\u001b[31md\u009f', kept: 'abc[31md' },
  { what: 'half a surrogate pair', sent: 'a\ud800b', kept: 'a\ufffdb' },
  { what: 'right-to-left', sent: '\u200fבכיתי :(', kept: '\u200fבכיתי :(' },
  { what: 'a joined emoji', sent: '👩‍❤️‍👨', kept: '👩‍❤️‍👨' },
]
test.each(fits)('a body of $what is kept', async ({ sent, kept }) => {
  expect((await serving().visitor().post({ body: sent })).body).toBe(kept)
})

test('10,000 characters that a form must escape fit too', async () => {
  const { visitor } = serving()
  const body = '映'.repeat(10_000)
  const answer = await visitor().form('/comments/her', { name: '美', body })
  expect(answer.status).toBe(303)
  expect(await visitor().sees()).toBe(body)
})

const fields: { fields: unknown; is: string }[] = [
  // the body
  { fields: { name: 'A' }, is: '422 body-missing' },
  { fields: { name: 'A', body: '' }, is: '422 body-missing' },
  { fields: { name: 'A', body: ' \r\n\t\u00a0\u2003' }, is: '422 body-missing' },
  { fields: { name: 'A', body: '\u200b\u00ad\ufeff\u3164\u0000' }, is: '422 body-missing' },
  { fields: { name: 'A', body: null }, is: '422 body-missing' },
  { fields: { name: 'A', body: ['x'] }, is: '422 body-missing' },
  { fields: { name: 'A', body: { toString: 'x' } }, is: '422 body-missing' },
  { fields: { name: 'A', body: 'x'.repeat(10_001) }, is: '422 body-too-long' },
  // the name
  { fields: { body: 'x' }, is: '422 name-missing' },
  { fields: { name: ' \u202e\u200b ', body: 'x' }, is: '422 name-missing' },
  { fields: { name: 7, body: 'x' }, is: '422 name-missing' },
  { fields: { name: 'x'.repeat(81), body: 'x' }, is: '422 name-too-long' },
  // the nonce
  { fields: { name: 'A', body: 'x', nonce: 7 }, is: '422 nonce-not-usable' },
  { fields: { name: 'A', body: 'x', nonce: 'x'.repeat(129) }, is: '422 nonce-not-usable' },
  { fields: { name: 'A', body: 'x', nonce: 'a b' }, is: '422 nonce-not-usable' },
  // the parent
  { fields: { name: 'A', body: 'x', parent: 'none' }, is: '422 parent-not-found' },
  { fields: { name: 'A', body: 'x', parent: '__proto__' }, is: '422 parent-not-found' },
  { fields: { name: 'A', body: 'x', parent: ['none'] }, is: '422 parent-not-found' },
  // several at once
  { fields: {}, is: '422 body-missing name-missing' },
  { fields: { nonce: '', parent: '' }, is: '422 body-missing name-missing' },
  // not an object
  { fields: [], is: '400 not-json' },
  { fields: null, is: '400 not-json' },
  { fields: 'body=x', is: '400 not-json' },
]
test.each(fields)('$fields is $is, and nothing is kept', async ({ fields, is }) => {
  const { visitor, store } = serving()
  const answer = await visitor().json('POST', '/comments/her', fields)
  expect(await refused(answer)).toBe(is)
  expect(await store.list('her')).toEqual([])
})

const names: { sent: string; kept: string }[] = [
  { sent: '  Ann \t of\n Green  Gables ', kept: 'Ann of Green Gables' },
  { sent: 'Ann\r\nSet-Cookie: a=b', kept: 'Ann Set-Cookie: a=b' },
  { sent: 'A\u202enn\u2066', kept: 'Ann' },
  { sent: 'שרה', kept: 'שרה' },
  { sent: 'می‌خواهم', kept: 'می‌خواهم' },
  { sent: '😀'.repeat(80), kept: '😀'.repeat(80) },
  { sent: '<b>Ann</b>', kept: '<b>Ann</b>' },
]
test.each(names)('the name $sent is kept as $kept', async ({ sent, kept }) => {
  expect((await serving().visitor().post({ name: sent })).author).toEqual({ name: kept })
})

describe('a request', () => {
  const post = '/comments/her'

  test('of more than 64 KiB is refused while it is read, not after', async () => {
    const { visitor } = serving()
    let given = 0
    let cancelled = false
    const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        given += 1
        controller.enqueue(new Uint8Array(1024).fill(0x20))
      },
      cancel() {
        cancelled = true
      },
    })
    const answer = await visitor().send(post, {
      method: 'POST',
      body: endless,
      type: 'application/json',
    })
    expect(await refused(answer)).toBe('413 request-too-large')
    expect(given).toBeLessThan(80)
    expect(cancelled).toBe(true)
  })

  test('that says it is larger is refused unread', async () => {
    const { visitor } = serving()
    const answer = await visitor().send(post, {
      method: 'POST',
      body: '{}',
      type: 'application/json',
      headers: { 'Content-Length': '70000' },
    })
    expect(await refused(answer)).toBe('413 request-too-large')
  })

  const sizes = [
    { what: 'JSON of 64 KiB', type: 'application/json', size: 65_536, status: 422 },
    { what: 'JSON of a byte more', type: 'application/json', size: 65_537, status: 413 },
    {
      what: 'a form of 64 KiB',
      type: 'application/x-www-form-urlencoded',
      size: 65_536,
      status: 422,
    },
    {
      what: 'a form of a byte more',
      type: 'application/x-www-form-urlencoded',
      size: 65_537,
      status: 413,
    },
  ]
  test.each(sizes)('of $what gets $status', async ({ type, size, status }) => {
    const json = `{"body":"","x":"${'x'.repeat(size - 16 - 1)}"}`
    const body =
      type === 'application/json' ? json.slice(0, size - 2).concat('"}') : 'x'.repeat(size)
    expect(body).toHaveLength(size)
    const answer = await serving().visitor().send(post, { method: 'POST', body, type })
    expect(answer.status).toBe(status)
  })

  const bytes = (...all: number[]) => new Uint8Array(all)
  const unread: {
    what: string
    type: string
    body: string | Uint8Array<ArrayBuffer>
    status: number
  }[] = [
    { what: 'no UTF-8', type: 'application/json', body: bytes(0x22, 0xff, 0x22), status: 400 },
    {
      what: 'an overlong slash',
      type: 'application/json',
      body: bytes(0x22, 0xc0, 0xaf),
      status: 400,
    },
    {
      what: 'no UTF-8 in escapes',
      type: 'application/x-www-form-urlencoded',
      body: 'body=%ff',
      status: 400,
    },
    {
      what: 'no hexadecimal',
      type: 'application/x-www-form-urlencoded',
      body: 'body=%zz',
      status: 400,
    },
    { what: 'half of JSON', type: 'application/json', body: '{"body":"x"', status: 400 },
    { what: 'deep JSON', type: 'application/json', body: '['.repeat(60_000), status: 400 },
    {
      what: 'deep JSON that ends',
      type: 'application/json',
      body: `{"body":${'['.repeat(30_000)}${']'.repeat(30_000)}}`,
      status: 422,
    },
    { what: 'nothing', type: 'application/json', body: '', status: 400 },
    { what: 'plain text', type: 'text/plain', body: '{"body":"x","name":"y"}', status: 415 },
    { what: 'a file form', type: 'multipart/form-data; boundary=x', body: '--x--', status: 415 },
    {
      what: 'another charset',
      type: 'application/json; charset=iso-8859-1',
      body: '{}',
      status: 415,
    },
    { what: 'a type of its own', type: 'application/json-patch+json', body: '{}', status: 415 },
    {
      what: 'a charset in quotes',
      type: 'Application/JSON; Charset="UTF-8"',
      body: '{}',
      status: 422,
    },
  ]
  test.each(unread)('of $what ($type) gets $status', async ({ type, body, status }) => {
    const answer = await serving().visitor().send(post, { method: 'POST', body, type })
    expect(answer.status).toBe(status)
  })
})
