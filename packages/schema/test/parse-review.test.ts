import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseReview } from '../src/index.ts'
import { author, base, published, title } from './parse-review/base.ts'
import { tables } from './parse-review/tables.ts'

/** What a row has that the base does not, as its title. */
const written = (source: string) => {
  const own = source.split('\n').filter(line => !base.split('\n').includes(line))
  return JSON.stringify(own.join('\n').slice(0, 60))
}

describe('one mistake is one problem, at the very value', () => {
  const rows = tables.flatMap(({ bad }) => bad)

  test.each(rows.map(row => ({ ...row, written: written(row.source) })))(
    '$written at $at is $code',
    ({ source, at, code, message, hint }) => {
      const { review, problems } = parseReview(source, { file: 'her.md' })
      const places = problems.map(p => `${p.line}:${p.column}-${p.endLine}:${p.endColumn}`)
      expect(problems).toMatchObject([{ file: 'her.md', code, message, hint }])
      expect(places).toEqual([at])
      expect(review === undefined).toBe(problems[0]?.severity === 'error')
    },
  )

  test('the file that the rows break has nothing wrong', () => {
    expect(parseReview(base).problems).toEqual([])
  })

  test('no two rows are one', () => {
    const sources = tables.flatMap(({ bad, good }) => [...bad, ...good]).map(row => row.source)
    expect(sources.filter((source, at) => sources.indexOf(source) !== at)).toEqual([])
  })
})

describe('what looks odd and is not', () => {
  const rows = tables.flatMap(({ good }) => good)

  test.each(rows.map(row => ({ ...row, written: written(row.source) })))(
    '$written gives $gives',
    ({ source, gives }) => {
      const { review, problems } = parseReview(source)
      expect(problems).toEqual([])
      expect(review).toMatchObject(gives)
    },
  )
})

describe('what the site knows', () => {
  const short = '---\ntitle: Her\nmovie:\n  title: Her\ndraft: true\n---\n'

  test('fills in slug, language and authors', () => {
    const defaults = {
      slug: 'her',
      language: 'de',
      authors: [{ name: 'Ada Moreau', from: 'Lyon' }],
    }
    const { review, problems } = parseReview(short, { defaults })
    expect(problems).toEqual([])
    expect(review).toMatchObject(defaults)
  })

  test('gives way to what the file says', () => {
    const defaults = { slug: 'x', language: 'de', authors: [{ name: 'Ben' }] }
    const source = base.replace(author, `${author}\nslug: her\nlanguage: French`)
    expect(parseReview(source, { defaults }).review).toMatchObject({
      slug: 'her',
      language: 'fr',
      authors: [{ name: 'Ada Moreau' }],
    })
  })

  test('is judged like the file, at its first line', () => {
    const defaults = { slug: 'a/b', authors: [{ name: 'Ada' }] }
    expect(parseReview(short, { defaults }).problems).toMatchObject([
      { code: 'slug-not-readable', line: 1, column: 1 },
    ])
  })
})

test('a review has exactly the canonical keys, whatever was left out', () => {
  expect(parseReview(base).review).toStrictEqual({
    title: 'Love, updated',
    language: 'en',
    authors: [{ name: 'Ada Moreau' }],
    published: '2014-02-13',
    draft: false,
    tags: [],
    spoilers: 'none',
    rating: { value: 4.5, best: 5, worst: 0 },
    movie: {
      title: 'Her',
      year: 2013,
      directors: [],
      writers: [],
      cast: [],
      moreCast: false,
      languages: [],
      countries: [],
      genres: [],
      ids: {},
    },
    images: [],
    body: 'Words.\n',
  })
})

test('a draft without a date is no cause for a warning', () => {
  expect(parseReview(base.replace(published, 'draft: true')).problems).toEqual([])
})

test('keys that name parts of every object change nothing', () => {
  const source = base.replace(
    author,
    `${author}\n__proto__: { draft: true }\nconstructor: x\ntoString: x`,
  )
  const { review, problems } = parseReview(source)
  expect(problems.map(problem => problem.code)).toEqual(Array(3).fill('unknown-key'))
  expect(review).toStrictEqual(parseReview(base).review)
  expect(Object.getPrototypeOf(review)).toBe(Object.prototype)
  expect(Object.hasOwn(Object.prototype, 'draft')).toBe(false)
})

describe('hostile files are refused, not thrown over', () => {
  const inside = (yaml: string) => base.replace(title, () => yaml)
  const laughs = ['a: &a0 [x, x]']
  for (let i = 1; i < 30; i += 1) laughs.push(`a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`)
  const hostile = [
    { name: 'a mebibyte and more', source: base + 'x'.repeat(1024 * 1024), code: 'file-too-large' },
    {
      name: 'long front matter',
      source: inside(`title: ${'x'.repeat(140_000)}`),
      code: 'front-matter-too-large',
    },
    {
      name: 'ten thousand lists',
      source: inside(`title: ${'['.repeat(10_000)}`),
      code: 'front-matter-too-deep',
    },
    {
      name: 'ten thousand dashes',
      source: inside(`title:\n${'- '.repeat(10_000)}`),
      code: 'front-matter-too-deep',
    },
    {
      name: 'twenty levels',
      source: inside(`x: ${'['.repeat(20)}${']'.repeat(20)}`),
      code: 'front-matter-too-deep',
    },
    {
      name: 'a billion laughs',
      source: inside([...laughs, 'tags: *a29'].join('\n')),
      code: 'not-text',
    },
    {
      name: 'two hundred aliases',
      source: inside(`title: &t x\ntags: [${'*t, '.repeat(200)}]`),
      code: 'too-many-aliases',
    },
    { name: 'an alias of itself', source: inside('tags: &t [*t]'), code: 'alias-unknown' },
    {
      name: 'a type of JavaScript',
      source: inside('title: !!js/function "x"'),
      code: 'tag-not-read',
    },
    { name: 'binary data', source: inside('title: !!binary aGVy'), code: 'tag-not-read' },
    {
      name: 'thirty thousand closing brackets',
      source: inside(']'.repeat(30_000)),
      code: 'value-needs-quotes',
    },
    {
      name: 'thirty thousand quotes',
      source: inside('"'.repeat(30_001)),
      code: 'text-after-quote',
    },
    { name: 'NUL', source: '\0', code: 'front-matter-missing' },
    { name: 'half a character', source: '\ud800', code: 'front-matter-missing' },
  ]
  test.each(hostile)('$name: $code', ({ source, code }) => {
    const { review, problems } = parseReview(source)
    expect(review).toBeUndefined()
    expect(problems.map(problem => problem.code)).toContain(code)
    expect(problems.length).toBeLessThan(60)
  })

  test('any text gives problems with a place, or a review', () => {
    const part = fc.constantFrom(
      ...[
        '---',
        '\n',
        '\r\n',
        'title',
        ':',
        ' ',
        '- ',
        '"',
        "'",
        '[',
        '{',
        '}',
        ']',
        '#',
        '&a',
        '*a',
      ],
      ...['!', '|', '>', '\t', 'movie', 'author', 'é', '\u2028', '\0', '%', '? ', '...', '<<', ','],
    )
    const text = fc.array(part, { maxLength: 40 }).map(parts => `---\n${parts.join('')}\n---\n`)
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), source => {
        const { review, problems } = parseReview(source)
        const errors = problems.filter(problem => problem.severity === 'error')
        expect(review === undefined).toBe(errors.length > 0)
        for (const { line = 0, column = 0, endLine = 0, endColumn = 0 } of problems) {
          expect(Math.min(line, column)).toBeGreaterThan(0)
          expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})
