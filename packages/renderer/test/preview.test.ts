import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPreview, createRenderer, type RendererOptions } from '../src/index.ts'
import { createPair } from './preview/agree.ts'
import { randomEdits } from './preview/edits.ts'
import { optionsOf } from './preview/options.ts'
import { mulberry32 } from './random/markdown.ts'

const remark = { parser: 'remark' } as const

/** What a step becomes for the next: all texts are shown one after the other by one preview. */
interface Case {
  what: string
  texts: readonly string[]
  options?: RendererOptions
}

/** Each text of a list is what the one before becomes by an edit; then the way back. */
const cases: Case[] = [
  // definitions
  { what: 'a definition comes behind the link to it', texts: ['[a]\n\nb', '[a]\n\nb\n\n[a]: /x'] },
  {
    what: 'a definition goes',
    texts: ['[a]: /x\n\n[a] and ![a]\n\nb', '[b]: /x\n\n[a] and ![a]\n\nb'],
  },
  {
    what: 'the first definition of a name wins, and another comes before it',
    texts: [
      'b\n\n[a]\n\n[a]: /1',
      'b\n\n[a]: /0\n\n[a]\n\n[a]: /1',
      '[A]: /x\n\n[a]: /0\n\n[a]\n\n[a]: /1',
    ],
  },
  { what: 'an address changes', texts: ['[a]\n\n[a]: /x', '[a]\n\n[a]: /y', '[a]\n\n[a]: /y "t"'] },
  {
    what: 'a name turns two links into one',
    texts: ['[x][y]\n\nz', '[x][y]\n\nz\n\n[x]: /x', '[x][y]\n\nz\n\n[x]: /x\n[y]: /y'],
  },
  {
    what: 'a name is broken over lines',
    texts: ['> [Foo\n> bar]\n\na', '> [Foo\n> bar]\n\n[foo   BAR]: /x'],
  },
  { what: 'a definition stands in a quote', texts: ['[a b]\n\n> x', '[a b]\n\n> [a\n> b]: /x'] },
  { what: 'a definition stands in a list', texts: ['[a]\n\n- x', '[a]\n\n- x\n\n  [a]: /x'] },
  {
    what: 'a name with escapes',
    texts: ['[x\\]y]\n\na', '[x\\]y]\n\n[x\\]y]: /x', '[x\\]y]\n\n\u00a0'],
  },
  { what: 'a name in another case folds to it', texts: ['[ẞ]\n\na', '[ẞ]\n\n[SS]: /x'] },
  { what: 'a definition is no footnote', texts: ['[^a]\n\nb', '[^a]\n\n[b]: /b\n    [^a]: /a'] },
  // footnotes
  {
    what: 'a footnote comes before another, and all numbers shift',
    texts: [
      'a[^1]\n\nb\n\n[^1]: One.',
      'a[^1]\n\nb\n\n[^1]: One.\n\n[^2]: Two.',
      '[^2]\n\na[^1]\n\nb\n\n[^1]: One.\n\n[^2]: Two.',
    ],
  },
  {
    what: 'a note goes on by indentation',
    texts: [
      'a[^1]\n\n[^1]: One.\n\nb',
      'a[^1]\n\n[^1]: One.\n\n    b',
      'a[^1]\n\n[^1]: One.\n\n    ```\n\n    c',
    ],
  },
  {
    what: 'a note refers to a note',
    texts: [
      'a[^1]\n\n[^1]: One[^2].\n\n[^2]: Two.',
      'a\n\n[^1]: One[^2].\n\n[^2]: Two.',
      'a[^2]\n\n[^1]: One[^2].\n\n[^2]: Two[^1].',
    ],
  },
  {
    what: 'the first note of a name wins',
    texts: ['[^1]\n\n[^1]: b', '[^1]\n\n[^1]: a\n\n[^1]: b'],
  },
  {
    what: 'a note is read in a spoiler only',
    texts: [
      '[^1]\n\nx\n\n[^1]: N.',
      ':::spoiler\n\n[^1]\n\nx\n\n[^1]: N.',
      'y [^1]\n\n:::spoiler\n\n[^1]\n\nx\n\n[^1]: N.',
    ],
  },
  {
    what: 'a note with a heading, raw HTML and a link',
    texts: [
      '[^1]\n\n# A\n\n[^1]: # A\n    <b id="x">b</b> [up](#a)',
      '# A\n\n[^1]\n\n# A\n\n[^1]: # A\n    <b id="x">b</b> [up](#a)',
    ],
  },
  // ids
  {
    what: 'a heading like others comes before them',
    texts: [
      '# A\n\nb\n\n# A\n\n[up](#a)',
      '# A\n\n# A\n\nb\n\n# A\n\n[up](#a)',
      '# A-1\n\n# A\n\n# A\n\nb\n\n# A\n\n[up](#a)',
    ],
  },
  {
    what: 'a heading takes the id of a link’s target',
    texts: ['[up](#a-b)\n\n<i id="a-b">x</i>\n\nc', '[up](#a-b)\n\n<i id="a-b">x</i>\n\n# A b'],
  },
  {
    what: 'raw HTML brings an id that others bring',
    texts: [
      '<i id="x">1</i>\n\na\n\n<i id="x">2</i>',
      '<i id="x">0</i>\n\n<i id="x">1</i>\n\na\n\n<i id="x">2</i>',
      'a\n\n<i id="x">2</i>',
    ],
  },
  // what swallows what follows
  {
    what: 'a fence opens and closes',
    texts: ['a\n\nb\n\n```\n\nc', 'a\n\n```\n\nb\n\n```\n\nc', 'a\n\n```\nb\n\n~~~\n\nc'],
  },
  {
    what: 'raw HTML runs to its end',
    texts: [
      '<!--\n\na\n\n-->\n\nb',
      '<!-\n\na\n\n-->\n\nb',
      '<script>\n\na\n\n-->\n\n</script>\n\nb',
      '<?\n\na ?>\n\n<![CDATA[\n\n]]>\n\nb',
    ],
  },
  {
    what: 'raw HTML swallows a fence up to a blank line',
    texts: ['<div>\n```\n\na\n\n```', '<div>\n\n```\n\na\n\n```'],
  },
  {
    what: 'a fence in a list',
    texts: ['- ```\n  a\n\nb', '- ```\n  a\n\n  b', '- ```\n  a\n\n  b\n  ```\n\n  c\n\nd'],
  },
  // what goes on over blank lines
  {
    what: 'a list grows, and becomes loose',
    texts: ['- a\n- b\n\nc', '- a\n- b\n\n- c', '- a\n- b\n\n  c\n\nd', '- a\n- b\n\n* c'],
  },
  {
    what: 'a list begins behind text',
    texts: ['a\n\n2. b', 'a\n2. b', '1. a\n\n2. b', '    a\n\n2. b'],
  },
  { what: 'an empty item', texts: ['-\n\n  a', '- \n\na', '-\n  a', '    x\n\n-\n\n  a'] },
  { what: 'a quote goes on lazily', texts: ['> a\n\nb', '> a\nb', '> a\n>\nb', '> - a\nb\n\n> c'] },
  {
    what: 'indented code is one with what follows',
    texts: [
      '    a\n\n    b\n\nc',
      '    a\n\n  b\n\nc',
      'a\n\n    b\n    c',
      '- a\n\n    b\n    c',
      '1.\n\n      a\n      b',
    ],
  },
  {
    what: 'an underline makes a heading',
    texts: [
      'a\nb\n\nc',
      'a\nb\n=\n\nc',
      'a\nb\n\n=\n\nc',
      '[a]: /x\nb\n=',
      '\n\n[a]: /x\nb\n=',
      '\n\nc[a]: /x\nb\n=',
    ],
  },
  {
    what: 'a table gets rows',
    texts: ['| a |\n\nb', '| a |\n| - |\n\nb', '| a |\n| - |\nb', '| a |\n| - |\n| b | c |\n\nd'],
  },
  // block spoilers
  {
    what: 'a block spoiler closes',
    texts: [
      ':::spoiler\n\na\n\nb',
      ':::spoiler\n\na\n\n:::\n\nb',
      ':::spoiler[*L* [x]]\n\n[x]: /x\n\na\n\n:::\n\nb',
    ],
  },
  {
    what: 'one in another',
    texts: [
      ':::spoiler\n\na\n\n:::spoiler\n\nb\n\n:::\n\nc',
      ':::spoiler\n\na\n\n:::\n\nb\n\n:::\n\nc',
      'a\n\n:::spoiler\n\nb\n\n:::\n\n:::\n\nc',
    ],
  },
  {
    what: 'a fence that closes nothing is text',
    texts: ['a\n\nb\n:::\nc', ':::spoiler\n\na\n\nb\n:::\nc', ':::spoiler\n\n:::\n\nb\n:::\nc'],
  },
  {
    what: 'a fence in code is text',
    texts: [
      '```\n:::spoiler\n```\n\n:::spoiler\n\na\n\n:::',
      '```\n:::spoiler\n``\n\n:::spoiler\n\na\n\n:::',
      '<div>\n:::\n\n:::spoiler\n\na',
    ],
  },
  {
    what: 'a fence that is a list’s, or not',
    texts: [
      '- :::spoiler\n\n  a\n\nb\n\n:::',
      '- x\n\n:::spoiler\n\n  a\n\nb\n\n:::',
      '- x\n:::\n\n  b',
      ':::spoiler\n\n- x\n:::\n\n  b',
    ],
  },
  {
    what: 'fences that do not settle at once',
    texts: [
      'a\n:::\n2. x\n\n   :::spoiler\n\nb\n\n:::',
      '[a]:\n:::\n\n[a]\n\n:::spoiler\n\nb\n\n:::',
    ],
  },
  {
    what: 'spoilers are left out',
    texts: [
      'a[^1]\n\n:::spoiler\n\n# B [^1]\n\n[^1]: N\n\n:::\n\n# B',
      'a[^1]\n\n# B [^1]\n\n[^1]: N\n\n:::\n\n# B',
    ],
    options: { spoilers: 'omit' },
  },
  // limits
  {
    what: 'references that copy too much',
    texts: [
      `${'[a]\n\n'.repeat(30)}[a]: /${'x'.repeat(100)}`,
      `${'[a]\n\n'.repeat(30)}[a]: /${'x'.repeat(900)}`,
      `${'[a]\n\n'.repeat(10)}[a]: /${'x'.repeat(900)}`,
    ],
  },
  {
    what: 'a table of nothing',
    texts: [
      `|${'a|'.repeat(300)}\n|${'-|'.repeat(300)}\n${'|a\n'.repeat(5)}\nb`,
      `|${'a|'.repeat(300)}\n|${'-|'.repeat(300)}\n${'|a\n'.repeat(20)}\nb`,
      `b\n\n|${'a|'.repeat(300)}\n|${'-|'.repeat(300)}\n${'|a\n'.repeat(3)}\nb`,
    ],
  },
  {
    what: 'a text beyond its length',
    texts: ['a\n\nb\n\nc', 'a\n\nb\n\nc\n\n*d*\n\n*e*'],
    options: { limits: { length: 12 } },
  },
  {
    what: 'quotes deeper than allowed',
    texts: [
      'a\n\nb',
      `a\n\n${'> '.repeat(60)}b\n\nc`,
      `${'-      '.repeat(8)}a\n\n${'>'.repeat(60)}b\n\nc`,
    ],
  },
  // characters
  {
    what: 'line ends of every kind',
    texts: [
      'a\r\n\r\nb\r\rc',
      'a\r\n\r\nb\r\r\nc',
      'a\r\n\n\rb\n\r\n\rc',
      '\n\na',
      '\r\n\na',
      'x\n\na',
    ],
  },
  {
    what: 'a byte order mark, here and there',
    texts: ['\uFEFF# A\n\nb', '\uFEFF\uFEFF# A\n\nb', '# A\n\n\uFEFF# B', '\uFEFF# B'],
  },
  {
    what: 'characters that no page may hold',
    texts: ['a\0\n\n\uD800b', 'a\n\n\uDC00\uD800\n\n[\uFFFE]', '\uFDD0\n\n[\uFFFF]: /x'],
  },
  {
    what: 'spaces that are none in Markdown',
    texts: ['[a]\n\n\u00a0\n\nb', '[a]\n\n\u00a0\n\nb\n\n[a]: /x', 'a\n\u2028\nb', 'a\n\n\u3000'],
  },
  {
    what: 'text from right to left',
    texts: ['# שלום\n\nאב[^1]\n\n[^1]: ג', '# שלום\n\n# שלום\n\nאב[^1]\n\n[^1]: ג'],
  },
  // next to nothing
  { what: 'nothing', texts: ['', ' ', '\n', '\n\n\n', '', 'a', ''] },
]

const settings: RendererOptions[] = [
  remark,
  { parser: 'auto' },
  { ...remark, profile: 'comment' },
  { ...remark, profile: 'trusted', spoilers: 'show', typography: true },
  { ...remark, dialect: 'gfm', idPrefix: 'p-' },
  { ...remark, dialect: 'commonmark' },
]

describe('the page is that of `render`, and changes lead from one to the next, when', () => {
  test.each(cases)('$what', ({ texts, options }) => {
    for (const setting of settings) {
      const wrong = createPair({ ...setting, ...options })
      for (const text of [...texts, ...texts.toReversed()]) expect(wrong(text)).toBe(undefined)
    }
  })

  test('any random text is edited at random', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), seed => {
        const random = mulberry32(seed)
        const options = { ...optionsOf(random), ...remark }
        const wrong = createPair(options)
        for (const text of randomEdits(random, 10)) expect(wrong(text)).toBe(undefined)
      }),
      { numRuns: 25 },
    )
  })
})

describe('blocks', () => {
  const blocksOf = (text: string, options: RendererOptions = remark) =>
    createPreview(options)
      .update(text)
      .blocks.map(({ startLine, endLine, html }) => [startLine, endLine, String(html)])

  test('have the lines they are written on', () => {
    expect(blocksOf('\n# A b\n\nb\nc\n\n\n- d\n\n  e\n***\n')).toEqual([
      [2, 2, '<h1 id="a-b">A b</h1>\n'],
      [4, 5, '<p>b\nc</p>\n'],
      [8, 10, '<ul>\n<li>\n<p>d</p>\n<p>e</p>\n</li>\n</ul>\n'],
      [11, 11, '<hr>\n'],
    ])
  })

  test('of a spoiler are one, with all that it covers', () => {
    expect(blocksOf('a\n\n:::spoiler\n\nb\n\nc\n\n:::\n\nd')).toEqual([
      [1, 1, '<p>a</p>\n'],
      [
        3,
        9,
        '<details class="rk-spoiler-block">\n<summary>Spoiler</summary>\n<p>b</p>\n<p>c</p>\n</details>\n',
      ],
      [11, 11, '<p>d</p>\n'],
    ])
  })

  test('of an unclosed spoiler reach to the end, but not over the footnotes', () => {
    const blocks = blocksOf('[^1]\n\n:::spoiler\n\nb\n\n[^1]: n\n')
    expect(blocks.map(([start, end]) => [start, end])).toEqual([
      [1, 1],
      [3, 5],
      [7, 7],
    ])
  })

  test('of the footnotes have their lines, whatever parser runs', () => {
    const text = '[^1]\n\n[^1]: n\n\nb[^2]\n\n[^2]: m\n    o\n\n[^3]: x\n'
    for (const options of [remark, {}])
      expect(blocksOf(text, options).map(([start, end]) => [start, end])).toEqual([
        [1, 1],
        [5, 5],
        [5, 8],
      ])
  })

  test('are none where nothing is shown', () => {
    expect(blocksOf('[a]: /x\n\n<script>\n\n</script>\n')).toEqual([])
  })

  test('end with one line end, also where raw HTML brings its own', () => {
    const options: RendererOptions = { ...remark, profile: 'trusted' }
    const text = 'a\n\n<!-- b\n\n'
    expect(
      blocksOf(text, options)
        .map(([, , html]) => html)
        .join(''),
    ).toBe(String(createRenderer(options).render(text).html))
  })
})

describe('changed', () => {
  const changedBy = (before: string, after: string) => {
    const preview = createPreview(remark)
    preview.update(before)
    return preview.update(after).changed
  }

  test('is all at first', () => {
    expect(createPreview().update('a\n\nb').changed).toEqual({ from: 0, removed: 0, inserted: 2 })
  })

  test.each([
    {
      what: 'nothing',
      before: 'a\n\nb',
      after: 'a\n\nb',
      changed: { from: 2, removed: 0, inserted: 0 },
    },
    {
      what: 'a word',
      before: 'a\n\nb\n\nc',
      after: 'a\n\nbb\n\nc',
      changed: { from: 1, removed: 1, inserted: 1 },
    },
    {
      what: 'a block that comes',
      before: 'a\n\nc',
      after: 'a\n\nb\n\nc',
      changed: { from: 1, removed: 0, inserted: 1 },
    },
    {
      what: 'a block that goes',
      before: 'a\n\nb\n\nc',
      after: 'a\n\nc',
      changed: { from: 1, removed: 1, inserted: 0 },
    },
    {
      what: 'a blank line more',
      before: 'a\n\nb',
      after: 'a\n\n\n\nb',
      changed: { from: 2, removed: 0, inserted: 0 },
    },
    {
      what: 'one of many that are alike',
      before: 'a\n\na\n\na',
      after: 'a\n\na',
      changed: { from: 2, removed: 1, inserted: 0 },
    },
    {
      what: 'an address far away',
      before: '[a]\n\nb\n\n[a]: /x',
      after: '[a]\n\nb\n\n[a]: /y',
      changed: { from: 0, removed: 1, inserted: 1 },
    },
  ])('is $what alone', ({ before, after, changed }) => {
    expect(changedBy(before, after)).toEqual(changed)
  })

  test('leaves the HTML of other blocks the very same object', () => {
    const preview = createPreview(remark)
    const [first, , last] = preview.update('a\n\nb\n\n![c](c.png)').blocks
    const { blocks } = preview.update('a\n\nbb\n\n![c](c.png)')
    expect(blocks[0]?.html).toBe(first?.html)
    expect(blocks[2]?.html).toBe(last?.html)
  })
})

test('two previews do not know of each other', () => {
  const one = createPreview(remark)
  const other = createPreview(remark)
  one.update('# A b\n\n[a]: /x')
  expect(String(other.update('# A b\n\n[a]').html)).toBe('<h1 id="a-b">A b</h1>\n<p>[a]</p>\n')
})

test('an update stays what it was when others follow', () => {
  const preview = createPreview(remark)
  const before = preview.update('a\n\nb')
  preview.update('c')
  expect(String(before.html)).toBe('<p>a</p>\n<p>b</p>\n')
})

test.each([undefined, null, 7, {}])('a text that is %o is the caller’s mistake', value => {
  const preview = createPreview()
  expect(() => Reflect.apply(preview.update, preview, [value])).toThrow(
    /^update: the Markdown must be a string/,
  )
})

test('a wrong option is told at once', () => {
  expect(() => Reflect.apply(createPreview, undefined, [{ profil: 'article' }])).toThrow(
    'createPreview: there is no option `profil`; did you mean `profile`?',
  )
})
