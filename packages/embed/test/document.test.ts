import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EmbedNode, readEmbedDocument } from '../src/index.ts'

const review = {
  version: 1,
  title: 'Slow light',
  language: 'en',
  direction: 'ltr',
  nodes: ['text', ['p', { class: 'a' }, 'It ', ['em', {}, 'glows'], '.']],
}

/** As a server sends it: own keys named `__proto__` and all. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('a document is taken as it stands', () => {
  const url = 'https://reviews.example/reviews/slow-light/'
  expect(readEmbedDocument(sent({ ...review, url }))).toEqual({ ...review, url })
})

describe('what is more or less than a document', () => {
  const cases = [
    // keys of a later version, or of nobody
    { what: 'unknown keys', changes: { rating: 5 }, expected: review },
    // what can be done without
    { what: 'no address', changes: { url: undefined }, expected: review },
    { what: 'an address that is no text', changes: { url: 5 }, expected: review },
    { what: 'no direction', changes: { direction: undefined }, expected: review },
    { what: 'a direction nobody reads', changes: { direction: 'down' }, expected: review },
    {
      what: 'the direction of Arabic',
      changes: { language: 'ar', direction: 'rtl' },
      expected: { ...review, language: 'ar', direction: 'rtl' },
    },
    { what: 'an empty article', changes: { nodes: [] }, expected: { ...review, nodes: [] } },
  ]
  test.each(cases)('$what is no obstacle', ({ changes, expected }) => {
    expect(readEmbedDocument(sent({ ...review, ...changes }))).toEqual(expected)
  })
})

const nested = (depth: number): EmbedNode => {
  let node: EmbedNode = 'core'
  for (let level = 0; level < depth; level += 1) node = ['span', {}, node]
  return node
}

const none = 'The file beside the review’s page holds no review.'
const newer = 'The review is in a newer form than this script reads.'

const refused = [
  // another file
  { what: 'nothing', value: undefined, reason: none },
  { what: 'null', value: null, reason: none },
  { what: 'a page', value: '<!doctype html>', reason: none },
  { what: 'a number', value: 1, reason: none },
  { what: 'a list', value: [review], reason: none },
  { what: 'an empty object', value: {}, reason: none },
  // another version
  { what: 'the next version', value: { ...review, version: 2 }, reason: newer },
  { what: 'the next version, told otherwise', value: { version: 2 }, reason: newer },
  { what: 'version zero', value: { ...review, version: 0 }, reason: none },
  { what: 'a version in words', value: { ...review, version: '1' }, reason: none },
  { what: 'no version', value: { ...review, version: undefined }, reason: none },
  // parts of another kind
  { what: 'no title', value: { ...review, title: undefined }, reason: none },
  { what: 'a title that is a list', value: { ...review, title: ['a'] }, reason: none },
  { what: 'no language', value: { ...review, language: null }, reason: none },
  { what: 'no nodes', value: { ...review, nodes: undefined }, reason: none },
  { what: 'nodes that are text', value: { ...review, nodes: '<p>' }, reason: none },
  { what: 'nodes like a list', value: { ...review, nodes: { 0: 'a', length: 1 } }, reason: none },
  // a broken node, at the top or far below
  ...[
    null,
    1,
    true,
    {},
    [],
    ['p'],
    ['p', null],
    ['p', 'text'],
    ['p', []],
    [1, {}],
    [null, {}],
    [['p'], {}],
    ['p', { title: 1 }],
    ['p', { title: null }],
    ['p', { title: { toString: 'x' } }],
    ['p', {}, null],
    ['p', {}, 1],
    ['p', {}, ['em', {}, ['b']]],
  ].map(node => ({
    what: `the node ${JSON.stringify(node)}`,
    value: { ...review, nodes: ['before', node] },
    reason: none,
  })),
  // hostile
  { what: 'an inherited document', value: { ['__proto__']: review }, reason: none },
  { what: '201 levels', value: { ...review, nodes: [nested(201)] }, reason: none },
  {
    what: 'ten thousand levels',
    value: { ...review, nodes: [nested(10_000)] },
    reason: none,
    unsent: true,
  },
]

test.each(refused)('$what is refused in a sentence', ({ value, reason, ...rest }) => {
  // JSON.stringify gives up where JSON.parse does not.
  expect(readEmbedDocument('unsent' in rest || value === undefined ? value : sent(value))).toBe(
    reason,
  )
})

test('200 levels are read', () => {
  expect(readEmbedDocument({ ...review, nodes: [nested(200)] })).toMatchObject({
    title: 'Slow light',
  })
})

test('names of the prototype are names like others', () => {
  const nodes = sent([['__proto__', { ['__proto__']: 'a', constructor: 'b' }, 'text']])
  const read = readEmbedDocument({ ...review, nodes })
  expect(read).toEqual({ ...review, nodes })
  expect(Reflect.has({}, 'a')).toBe(false)
})

test('whatever JSON holds, the answer is a document or a sentence, and the input stays as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (value, nodes) => {
      for (const input of [value, { ...review, nodes }, { ...review, nodes: [nodes] }]) {
        const before = structuredClone(input)
        const read = readEmbedDocument(input)
        expect(typeof read === 'string' ? read : { ...read }).toEqual(
          typeof read === 'string' ? none : input,
        )
        expect(input).toEqual(before)
      }
    }),
    { numRuns: 200 },
  )
})
