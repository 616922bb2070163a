import { describe, expect, test, vi } from 'vitest'
import { type Html, html, isHtml, raw } from '../src/index.ts'

describe('Html', () => {
  test('gives its markup by String, in a template literal and joined', () => {
    const markup = raw('<hr>')
    expect([String(markup), `${markup}`, [markup, markup].join('')]).toEqual([
      '<hr>',
      '<hr>',
      '<hr><hr>',
    ])
  })

  test('is frozen', () => {
    expect(Object.isFrozen(raw('<hr>'))).toBe(true)
    expect(Object.isFrozen(html`<hr>`)).toBe(true)
  })

  test('of another copy of the package passes', async () => {
    vi.resetModules()
    const copy = await import('../src/index.ts')
    expect(copy.raw).not.toBe(raw)
    expect(isHtml(copy.raw('<hr>'))).toBe(true)
    expect(String(html`<p>${copy.raw('<hr>')}</p>`)).toBe('<p><hr></p>')
  })

  test('is not a string, for the compiler', () => {
    // @ts-expect-error: a string has a toString too, and is no markup
    const markup: Html = '<b>'
    expect(isHtml(markup)).toBe(false)
  })
})

const forgeries: unknown[] = [
  '<b>',
  null,
  undefined,
  1,
  [],
  {},
  { toString: () => '<b>' },
  JSON.parse('{"toString":"<b>","@reviewkit/html":"<b>","Symbol(@reviewkit/html)":"<b>"}'),
  JSON.parse('{"__proto__":{"@reviewkit/html":"<b>"}}'),
  JSON.parse(JSON.stringify(raw('<b>'))),
  structuredClone({ ...raw('x'), toString: undefined }),
  Object.create(raw('<b>')),
  { [Symbol.for('@reviewkit/html')]: 1 },
  { [Symbol('@reviewkit/html')]: '<b>' },
]

test.each(forgeries)('%j is not Html', value => {
  expect(isHtml(value)).toBe(false)
})

test.each([undefined, null, 1, ['<b>'], {}])('raw refuses %j', value => {
  // @ts-expect-error: raw takes a string, and JavaScript does not know
  expect(() => raw(value)).toThrow(TypeError)
})
