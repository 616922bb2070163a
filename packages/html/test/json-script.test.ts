import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { html, isHtml, jsonScript } from '../src/index.ts'
import { readBack } from './read-back.ts'

const type = 'application/json'

const values: { value: unknown; json: string }[] = [
  { value: { a: [1, 'b', null, true] }, json: '{"a":[1,"b",null,true]}' },
  {
    value: '</script><script>alert(1)</script>',
    json: '"\\u003c/script\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e"',
  },
  { value: '<!--', json: '"\\u003c!--"' },
  { value: { '</script>': 1 }, json: '{"\\u003c/script\\u003e":1}' },
  { value: 'a & b &lt;', json: '"a \\u0026 b \\u0026lt;"' },
  { value: '\u2028\u2029', json: '"\\u2028\\u2029"' },
  { value: '\ud800', json: '"\\ud800"' },
  { value: 'שלום', json: '"שלום"' },
  { value: null, json: 'null' },
  { value: { a: undefined, b: () => 1 }, json: '{}' },
]

test.each(values)('$value is written as $json', ({ value, json }) => {
  const script = jsonScript(value, { type })
  expect(isHtml(script)).toBe(true)
  expect(String(script)).toBe(`<script type="application/json">${json}</script>`)
})

test('passes through a template', () => {
  expect(String(html`<head>${jsonScript(1, { type })}</head>`)).toBe(
    '<head><script type="application/json">1</script></head>',
  )
})

test('any value comes back from the text of the one element', () => {
  const key = fc.oneof(fc.string(), fc.constantFrom('</script>', '<!--', ']]>', '\u2028'))
  fc.assert(
    fc.property(fc.jsonValue(), key, (value, text) => {
      const [script, ...others] = readBack(String(jsonScript([value, { [text]: text }], { type })))
      expect(others).toEqual([])
      const json = typeof script === 'object' ? script.children.join('') : ''
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify([value, { [text]: text }])))
    }),
    { numRuns: 200 },
  )
})

describe('options', () => {
  test('type, id and nonce are written', () => {
    expect(
      String(jsonScript(1, { type: 'application/ld+json', id: 'a"b', nonce: 'aB+/_-9==' })),
    ).toBe('<script type="application/ld+json" id="a&quot;b" nonce="aB+/_-9==">1</script>')
  })
  test.each([
    'text/json',
    'application/geo+json',
    'importmap',
    'speculationrules',
    'Application/JSON',
  ])('the type %s is data', data => {
    expect(String(jsonScript(1, { type: data }))).toBe(`<script type="${data}">1</script>`)
  })
  test.each([
    '',
    'module',
    'text/javascript',
    'application/ecmascript',
    'json',
    'application/json;a',
    '"><b>',
    'text/plain',
    ' importmap',
  ])('the type %j throws', wrong => {
    expect(() => jsonScript(1, { type: wrong })).toThrow(TypeError)
    expect(() => jsonScript(1, { type: wrong })).toThrow(/a JSON media type/)
  })
  test.each(['', 'a b', 'a\n'])('the id %j throws', id => {
    expect(() => jsonScript(1, { type, id })).toThrow(/a word without spaces/)
  })
  test.each(['', 'a b', '"', 'a===', 'é'])('the nonce %j throws', nonce => {
    expect(() => jsonScript(1, { type, nonce })).toThrow(/base64/)
  })
})

const cyclic: Record<string, unknown> = {}
cyclic.self = cyclic
let deep: unknown = 0
for (let depth = 0; depth < 200_000; depth += 1) deep = [deep]

const unwritable: { what: string; value: unknown; says: RegExp }[] = [
  { what: 'undefined', value: undefined, says: /undefined has none/ },
  { what: 'a function', value: () => 1, says: /function has none/ },
  { what: 'a symbol', value: Symbol('a'), says: /symbol has none/ },
  { what: 'a cycle', value: cyclic, says: /cannot be written as JSON: .*circular/ },
  { what: 'a bigint', value: { a: 1n }, says: /cannot be written as JSON: .*BigInt/ },
  { what: 'a depth beyond the stack', value: deep, says: /cannot be written as JSON/ },
]
test.each(unwritable)('$what throws a TypeError', ({ value, says }) => {
  const write = () => jsonScript(value, { type })
  expect(write).toThrow(TypeError)
  expect(write).toThrow(says)
})
