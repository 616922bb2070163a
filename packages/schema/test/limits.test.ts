import { describe, expect, test } from 'vitest'
import { parseReview } from '../src/index.ts'
import { also, author, base, inMovie, titled } from './parse-review/base.ts'

const yamlOf = (source: string) => source.slice(4, source.lastIndexOf('\n---\n'))
/** The base, with a front matter of that many characters. */
const frontMatterOf = (length: number) => {
  const rest = yamlOf(also('summary: ')).length
  return also(`summary: ${'x'.repeat(length - rest)}`)
}
const fileOf = (length: number) => base + 'x'.repeat(length - base.length)
const nested = (levels: number) => also(`x: ${'['.repeat(levels)}${']'.repeat(levels)}`)
const aliases = (count: number) => titled(`title: &t x\ntags: [${'*t, '.repeat(count)}]`)
const lines = (count: number, line: string) => also(`${line}\n`.repeat(count).trimEnd())

// What README.md says of the limits, at each and one beyond.
const limits = [
  { name: 'characters of a file', at: 1024 * 1024, make: fileOf, code: 'file-too-large' },
  {
    name: 'characters of front matter',
    at: 128 * 1024,
    make: frontMatterOf,
    code: 'front-matter-too-large',
  },
  { name: 'levels', at: 12, make: nested, code: 'front-matter-too-deep' },
  { name: 'aliases', at: 100, make: aliases, code: 'too-many-aliases' },
  {
    name: 'characters of a slug',
    at: 200,
    make: (length: number) => also(`slug: ${'x'.repeat(length)}`),
    code: 'slug-not-readable',
  },
  {
    name: 'minutes',
    at: 100_000,
    make: (minutes: number) => inMovie(`runtime: ${minutes}`),
    code: 'runtime-out-of-range',
  },
  {
    name: 'as the year',
    at: 2200,
    make: (year: number) => inMovie(`year: ${year}`),
    code: 'year-out-of-range',
  },
  {
    name: 'pixels',
    at: 100_000,
    make: (pixels: number) => also(`images: { src: a.jpg, alt: a, width: ${pixels} }`),
    code: 'pixels-out-of-range',
  },
]

describe('each limit holds at its number, and no sooner', () => {
  test.each(limits)('$at $name are read, one more is $code', ({ at, make, code }) => {
    const codes = (source: string) => parseReview(source).problems.map(problem => problem.code)
    expect(codes(make(at))).not.toContain(code)
    expect(codes(make(at + 1)).filter(each => each === code)).toEqual([code])
  })

  test.each([
    { name: 'a file', source: fileOf(1024 * 1024 + 1) },
    { name: 'front matter', source: frontMatterOf(128 * 1024 + 1) },
  ])('$name that is too large is refused before anything in it is judged', ({ source }) => {
    expect(parseReview(source.replace(author, 'author: @')).problems).toHaveLength(1)
  })
})

/** A megabyte of one line, ten thousand keys, ten thousand levels: what one file can hold of a thing. */
const hostile = [
  { name: 'a line as long as a front matter may be', source: frontMatterOf(128 * 1024), codes: [] },
  {
    name: 'a line as long as a file may be, in the body',
    source: fileOf(1024 * 1024),
    codes: [],
  },
  { name: 'ten thousand keys', source: lines(10_000, 'a: b'), codes: ['unknown-key'] },
  {
    name: 'the same key ten thousand times',
    source: lines(10_000, 'tags: a'),
    codes: ['key-twice'],
  },
  { name: 'ten thousand unread anchors', source: lines(10_000, 'x: &x y'), codes: ['unknown-key'] },
  {
    name: 'ten thousand unknown languages',
    source: inMovie(`languages: [${'Elvsh,'.repeat(10_000)}]`),
    codes: ['language-unknown'],
  },
  {
    name: 'ten thousand tags that are none',
    source: also(`tags: [${'!x y,'.repeat(10_000)}]`),
    codes: ['tag-not-read'],
  },
  {
    name: 'thirty values with a colon: the first twenty',
    source: lines(30, 'a: b: c'),
    codes: ['colon-in-value'],
    count: 20,
  },
  {
    name: 'ten thousand levels of indentation in two hundred lines',
    source: also(Array.from({ length: 200 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')),
    codes: ['front-matter-too-deep', 'unknown-key'],
  },
]

describe('as much as one file can hold of a mistake', () => {
  test.each(hostile)('$name', ({ source, codes, count }) => {
    const { review, problems } = parseReview(source)
    const told = [...new Set(problems.map(problem => problem.code))].toSorted()
    expect(told).toEqual(codes)
    if (count !== undefined) expect(problems).toHaveLength(count)
    expect(review === undefined).toBe(problems.some(problem => problem.severity === 'error'))
  })
})
