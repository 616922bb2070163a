import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { positionsOf } from '../src/index.ts'

const cases: { source: string; offset: number; line: number; column: number }[] = [
  // line ends
  { source: 'ab\ncd', offset: 0, line: 1, column: 1 },
  { source: 'ab\ncd', offset: 2, line: 1, column: 3 },
  { source: 'ab\ncd', offset: 3, line: 2, column: 1 },
  { source: 'ab\ncd', offset: 5, line: 2, column: 3 },
  { source: 'ab\r\ncd', offset: 2, line: 1, column: 3 },
  { source: 'ab\r\ncd', offset: 4, line: 2, column: 1 },
  { source: 'ab\rcd', offset: 3, line: 2, column: 1 },
  { source: '\n\r\n\r', offset: 1, line: 2, column: 1 },
  { source: '\n\r\n\r', offset: 3, line: 3, column: 1 },
  { source: '\n\r\n\r', offset: 4, line: 4, column: 1 },
  { source: 'a\n', offset: 2, line: 2, column: 1 },
  // no line ends in Markdown and YAML
  { source: 'a\u2028b\u0085\v\fc', offset: 6, line: 1, column: 7 },
  // columns are UTF-16 units
  { source: '👍x', offset: 2, line: 1, column: 3 },
  { source: 'שלום\nא', offset: 5, line: 2, column: 1 },
  { source: '\t\ufeffx', offset: 2, line: 1, column: 3 },
  // empty
  { source: '', offset: 0, line: 1, column: 1 },
]

test.each(cases)('in $source, offset $offset is line $line, column $column, and back', each => {
  const positions = positionsOf(each.source)
  expect(positions.at(each.offset)).toEqual({ line: each.line, column: each.column })
  expect(positions.offset({ line: each.line, column: each.column })).toBe(each.offset)
})

describe('what lies outside is taken as its nearest end:', () => {
  const outside: { source: string; offset: number; line: number; column: number }[] = [
    { source: 'ab\ncd', offset: -1, line: 1, column: 1 },
    { source: 'ab\ncd', offset: 99, line: 2, column: 3 },
    { source: '', offset: 1, line: 1, column: 1 },
    { source: 'ab\r\ncd', offset: 3, line: 1, column: 3 },
  ]
  test.each(outside)('offset $offset of $source is line $line, column $column', each => {
    expect(positionsOf(each.source).at(each.offset)).toEqual({
      line: each.line,
      column: each.column,
    })
  })

  const beyond: { line: number; column: number; offset: number }[] = [
    { line: 1, column: 99, offset: 2 },
    { line: 2, column: 99, offset: 6 },
    { line: 1, column: 0, offset: 0 },
    { line: 2, column: -5, offset: 4 },
    { line: 0, column: 2, offset: 0 },
    { line: -1, column: 1, offset: 0 },
    { line: 3, column: 1, offset: 6 },
  ]
  test.each(beyond)('line $line, column $column is offset $offset', ({ line, column, offset }) => {
    expect(positionsOf('ab\r\ncd').offset({ line, column })).toBe(offset)
  })
})

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('%d, which is not whole, throws', value => {
  const positions = positionsOf('ab')
  expect(() => positions.at(value)).toThrow(TypeError)
  expect(() => positions.offset({ line: value, column: 1 })).toThrow(/line must be a whole number/)
  expect(() => positions.offset({ line: 1, column: value })).toThrow(
    /column must be a whole number/,
  )
})

test('there and back is the same, and places grow with offsets', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '👍', 'ש') })
  fc.assert(
    fc.property(texts, source => {
      const positions = positionsOf(source)
      let last = { line: 1, column: 0 }
      for (let offset = 0; offset <= source.length; offset += 1) {
        if (source.slice(offset - 1, offset + 1) === '\r\n' && offset > 0) continue
        const place = positions.at(offset)
        expect(positions.offset(place)).toBe(offset)
        expect(place.line - last.line || place.column - last.column).toBeGreaterThan(0)
        last = place
      }
    }),
    { numRuns: 200 },
  )
})

test('the lines are those that splitting gives', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'bc', '\n', '\r', '\r\n') })
  fc.assert(
    fc.property(texts, source => {
      const lines = source.split(/\r\n|\r|\n/)
      const positions = positionsOf(source)
      expect(positions.at(source.length).line).toBe(lines.length)
      for (const [index, line] of lines.entries()) {
        const start = positions.offset({ line: index + 1, column: 1 })
        expect(source.slice(start, start + line.length)).toBe(line)
      }
    }),
    { numRuns: 200 },
  )
})

test('a million lines are looked up', () => {
  const positions = positionsOf('a\n'.repeat(1_000_000))
  expect(positions.at(1_999_999)).toEqual({ line: 1_000_000, column: 2 })
  expect(positions.offset({ line: 1_000_001, column: 1 })).toBe(2_000_000)
})
