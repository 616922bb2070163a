import { expect, test } from 'vitest'
import { HOME, PARTNER, type Sent, serving } from './support/serving.ts'

type Request = { path?: string; fields?: unknown; origin?: string } & Sent

/** Every code, with one request that meets it: its status, sentence, hint and field. */
const cases: [request: Request, status: number, problem: Record<string, unknown>][] = [
  [
    { path: '/', method: 'GET' },
    404,
    {
      code: 'not-found',
      message: 'There is nothing at this address.',
    },
  ],
  [
    { path: '/comments/none' },
    404,
    {
      code: 'thread-not-found',
      message: 'There is no such discussion.',
      hint: 'Go back to the list of reviews.',
    },
  ],
  [
    { method: 'PUT' },
    405,
    {
      code: 'method-not-allowed',
      message: 'This address does not take requests of this kind.',
    },
  ],
  [
    { body: 'x', type: 'text/plain' },
    415,
    {
      code: 'unknown-content-type',
      message: 'The request is neither a form nor JSON.',
      hint: 'Send application/x-www-form-urlencoded or application/json, in UTF-8.',
    },
  ],
  [
    { fields: 'x'.repeat(70_000) },
    413,
    {
      code: 'request-too-large',
      message: 'The request is larger than 64 KiB.',
      hint: 'Send fewer words.',
    },
  ],
  [
    { body: new Uint8Array([0xff]), type: 'application/json' },
    400,
    {
      code: 'not-utf8',
      message: 'The request is not written in UTF-8.',
      hint: 'Send the words as UTF-8.',
    },
  ],
  [
    { fields: [] },
    400,
    {
      code: 'not-json',
      message: 'The request is not a JSON object.',
      hint: 'Send {"body":"…","name":"…"}.',
    },
  ],
  [
    { origin: 'https://evil.example', fields: {} },
    403,
    {
      code: 'origin-not-listed',
      message: 'The request comes from a page that may not post here.',
      hint: 'Open the page of the review itself, and write there.',
    },
  ],
  [
    { fields: { name: 'A' } },
    422,
    {
      code: 'body-missing',
      message: 'The comment has no words.',
      hint: 'Write something in the field Comment.',
      path: ['body'],
    },
  ],
  [
    { fields: { name: 'A', body: 'x'.repeat(10_001) } },
    422,
    {
      code: 'body-too-long',
      message: 'The comment is longer than 10,000 characters.',
      hint: 'Say it in fewer words.',
      path: ['body'],
    },
  ],
  [
    { fields: { body: 'x' } },
    422,
    {
      code: 'name-missing',
      message: 'The comment has no name.',
      hint: 'Write a name, or a pen name.',
      path: ['name'],
    },
  ],
  [
    { fields: { name: 'x'.repeat(81), body: 'x' } },
    422,
    {
      code: 'name-too-long',
      message: 'The name is longer than 80 characters.',
      hint: 'Write a shorter name.',
      path: ['name'],
    },
  ],
  [
    { fields: { name: 'A', body: 'x', nonce: ' ' } },
    422,
    {
      code: 'nonce-not-usable',
      message: 'The nonce is not a text of 1 to 128 letters, digits and signs.',
      hint: 'Send a random text, such as a UUID, and the same one again when you retry.',
      path: ['nonce'],
    },
  ],
  [
    { fields: { name: 'A', body: 'another', nonce: 'used' } },
    409,
    {
      code: 'nonce-used',
      message: 'Another comment was already sent with this form.',
      hint: 'Send it once more if it is a new comment.',
      path: ['nonce'],
    },
  ],
  [
    { fields: { name: 'A', body: 'x', parent: 'none' } },
    422,
    {
      code: 'parent-not-found',
      message: 'The comment it answers is not in this discussion.',
      hint: 'Send it as a comment of its own.',
      path: ['parent'],
    },
  ],
  [
    { path: '/comments/her/none', method: 'DELETE' },
    404,
    {
      code: 'comment-not-found',
      message: 'There is no such comment in this discussion.',
    },
  ],
  [
    { path: '/comments/her/gone/edit', fields: { body: 'x' } },
    403,
    {
      code: 'not-yours',
      message:
        'Only the person who wrote a comment can change it, from the browser it was written in.',
      hint: 'Write a reply.',
    },
  ],
  [
    { path: '/comments/her/gone/status', fields: { status: 'spam' } },
    403,
    {
      code: 'moderators-only',
      message: 'Only a moderator decides what is shown.',
      hint: 'Sign in as a moderator.',
    },
  ],
  [
    { path: '/comments/her/gone/status', fields: { status: 'spam' }, headers: { 'x-eve': '1' } },
    410,
    {
      code: 'comment-deleted',
      message: 'This comment was deleted.',
      hint: 'Write a new one.',
    },
  ],
  [
    { path: '/comments/her/gone/status', fields: {}, headers: { 'x-eve': '1' } },
    422,
    {
      code: 'status-unknown',
      message: 'The status is none of the three.',
      hint: 'Send published, pending or spam.',
      path: ['status'],
    },
  ],
  [
    { path: '/comments/her?first=0', method: 'GET' },
    400,
    {
      code: 'query-not-understood',
      message: 'A value in the address is out of its range.',
      hint: 'Take first, replies, depth, sort and after as the README lists them.',
      path: ['first'],
    },
  ],
]
const rows = cases.map(([request, status, problem]) => ({
  code: problem.code,
  request,
  status,
  problem,
}))
test.each(rows)(
  '$code is refused with $status, a sentence and what to do',
  async ({ request, status, problem }) => {
    const { server, visitor } = serving({
      origins: [HOME, PARTNER],
      identify: request =>
        request.headers.has('x-eve') ? { id: 'u3', name: 'Eve', role: 'moderator' } : undefined,
    })
    await server.add('her', [
      {
        id: 'gone',
        byReviewAuthor: false,
        posted: '2026-11-20',
        body: '',
        status: 'deleted',
        version: 1,
        statusVersion: 0,
      },
    ])
    await visitor().post({ nonce: 'used' })
    const someone = visitor()
    const { path = '/comments/her', fields, origin = HOME, ...sent } = request
    someone.origin = origin
    const json =
      fields === undefined ? {} : { body: JSON.stringify(fields), type: 'application/json' }
    const answer = await someone.send(path, { method: 'POST', ...json, ...sent })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.json()).toEqual({ problems: [{ severity: 'error', ...problem }] })
  },
)
