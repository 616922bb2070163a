import { describe, expect, test } from 'vitest'
import { type RendererOptions, renderMarkdown } from '../src/index.ts'

describe('headings', () => {
  test('nest by level', () => {
    const text = '## A\n\n### B\n\n#### C\n\n### D\n\n## E'
    expect(renderMarkdown(text).headings).toEqual([
      {
        level: 2,
        id: 'a',
        text: 'A',
        children: [
          {
            level: 3,
            id: 'b',
            text: 'B',
            children: [{ level: 4, id: 'c', text: 'C', children: [] }],
          },
          { level: 3, id: 'd', text: 'D', children: [] },
        ],
      },
      { level: 2, id: 'e', text: 'E', children: [] },
    ])
  })

  test.each([
    ['# The *End*: a `story`?', 'the-end-a-story'],
    ['# Über Café – naïve', 'über-café-naïve'],
    ['# 結局 と 猫', '結局-と-猫'],
    ['# סוף הסרט', 'סוף-הסרט'],
    ['# หนัง ดี', 'หนัง-ดี'],
    ['# हिन्दी फ़िल्म', 'हिन्दी-फ़िल्म'.normalize('NFC')],
    ['# Cafe\u0301', 'café'],
    ['# ?!', 'section'],
    ['# ![alt](x.jpg)', 'section'],
    ['# location', 'rk-location'],
    ['# onclick', 'rk-onclick'],
    ['# \\_\\_proto\\_\\_', 'rk-__proto__'],
    ['# Plot', 'plot'],
  ])('%j has the id %s', (text, id) => {
    expect(renderMarkdown(text).headings[0]?.id).toBe(id)
  })

  test('of the same words get numbers, and never the id of another', () => {
    const { headings } = renderMarkdown('## A\n\n## A 1\n\n## A\n\n## A\n')
    expect(headings.map(({ id }) => id)).toEqual(['a', 'a-1', 'a-2', 'a-3'])
  })

  test('keep their ids when one is added below', () => {
    const ids = (text: string) => renderMarkdown(text).headings.map(({ id }) => id)
    expect(ids('## A\n\n## B\n\n## A\n\n## C').slice(0, 2)).toEqual(ids('## A\n\n## B'))
  })

  test('are prefixed once, shifted, and without ids where the dialect has none', () => {
    expect(renderMarkdown('# location', { idPrefix: 'her-' }).headings[0]?.id).toBe('her-location')
    expect(renderMarkdown('# A\n\n###### B', { headingShift: 1 }).headings).toMatchObject([
      { level: 2, children: [{ level: 6 }] },
    ])
    expect(renderMarkdown('# A', { dialect: 'gfm' }).headings[0]?.id).toBe('')
    expect(String(renderMarkdown('# A', { dialect: 'gfm' }).html)).toBe('<h1>A</h1>\n')
  })
})

test('images tell what is shown, where from, and on which line', () => {
  expect(
    renderMarkdown('a ![b](c.jpg)\n\n![d](<e f.jpg> "g")\n\n![h][i]\n\n[i]: j.png').images,
  ).toEqual([
    { src: 'c.jpg', alt: 'b', line: 1 },
    { src: 'e%20f.jpg', alt: 'd', caption: 'g', line: 3 },
    { src: 'j.png', alt: 'h', line: 5 },
  ])
})

test('links tell where to, in which words, and on which line; a removed one is not among them', () => {
  expect(
    renderMarkdown('[a *b*](c)\n\n<https://example.org>\n\n[x](javascript:y) [z]\n\n[z]: w').links,
  ).toEqual([
    { url: 'c', text: 'a b', line: 1 },
    { url: 'https://example.org', text: 'https://example.org', line: 3 },
    { url: 'w', text: 'z', line: 5 },
  ])
})

describe('baseUrl', () => {
  test.each([
    ['a.jpg', 'https://example.org/reviews/her/', 'https://example.org/reviews/her/a.jpg'],
    ['../x/', 'https://example.org/reviews/her/', 'https://example.org/reviews/x/'],
    ['/x', '/reviews/her/', '/x'],
    ['a.jpg', '/reviews/her/', '/reviews/her/a.jpg'],
    ['https://other.example/a', '/reviews/her/', 'https://other.example/a'],
    ['//other.example/a', '/reviews/her/', '//other.example/a'],
    ['//other.example/a', 'https://example.org/', 'https://other.example/a'],
    ['#part', 'https://example.org/', '#part'],
    ['mailto:a@example.org', 'https://example.org/', 'mailto:a@example.org'],
  ])('%s from %s is %s', (url, baseUrl, expected) => {
    expect(renderMarkdown(`[a](${url})`, { baseUrl }).links[0]?.url).toBe(expected)
    expect(String(renderMarkdown(`x <a href="${url}">a</a>`, { baseUrl }).html)).toContain(
      `href="${expected}"`,
    )
  })
})

describe('the excerpt', () => {
  const long = 'word '.repeat(60).trim()
  test.each([
    // whole sentences, as many as fit
    ['# T\n\nOne. Two!\n\nThree?', 'One. Two! Three?', {}],
    [`One. Then ${long}.`, 'One.', {}],
    ['Mr. Smith saw J. Doe. Then he left.', 'Mr. Smith saw J. Doe. Then he left.', {}],
    ['一つ。二つ。', '一つ。 二つ。', { locale: 'ja' }],
    // from paragraphs only
    ['```\ncode\n```\n\n| a |\n|---|\n| b |\n\n- One.\n\n> Two.', 'One. Two.', {}],
    ['A[^1] *b* `c` [d](e).\n\n[^1]: Note.', 'A b c d.', {}],
    // nothing to say
    ['', '', {}],
    ['# Only a title', '', {}],
    ['***', '', {}],
    [':::spoiler\nAll of it.\n:::', '', {}],
  ] satisfies [string, string, RendererOptions][])('of %j is %j', (text, excerpt, options) => {
    expect(renderMarkdown(text, options).excerpt).toBe(excerpt)
  })

  test('ends with whole words and an ellipsis where the first sentence is too long', () => {
    const { excerpt } = renderMarkdown(`${long}.`)
    expect(excerpt).toMatch(/^(word )+word…$/)
    expect(excerpt.length).toBeGreaterThan(190)
    expect(excerpt.length).toBeLessThanOrEqual(200)
  })

  test.each(['x'.repeat(1000), '👩‍👩‍👧‍👦'.repeat(100), '猫'.repeat(1000)])(
    'never halves a character (%#)',
    text => {
      const { excerpt } = renderMarkdown(text)
      expect(excerpt.length).toBeLessThanOrEqual(200)
      expect(text.startsWith(excerpt.slice(0, -1))).toBe(true)
      expect(excerpt).not.toMatch(/\p{Surrogate}/u)
    },
  )
})

describe('words and minutes', () => {
  test.each([
    ['', 0, 0],
    ['one two three', 3, 1],
    ['don’t — stop!', 2, 1],
    ['word '.repeat(230), 230, 1],
    ['word '.repeat(231), 231, 2],
    ['猫'.repeat(500), undefined, 1],
    ['猫'.repeat(501), undefined, 2],
    ['한국 영화 '.repeat(115), 230, 1],
    [`${'word '.repeat(230)}猫`, undefined, 2],
    ['![a](b.jpg)\n\n'.repeat(5), 0, 1],
    ['![a](b.jpg)\n\n'.repeat(6), 0, 2],
    ['<b>raw</b> words <script>not these</script>', 2, 1],
    ['<div>block words</div>', 2, 1],
  ])('%#', (text, words, minutes) => {
    const rendered = renderMarkdown(text)
    if (words !== undefined) expect(rendered.words).toBe(words)
    expect(rendered.readingMinutes).toBe(minutes)
  })

  test('text is what one reads, a block a line', () => {
    const text =
      '# A\n\nb *c* ||d||[^1]\n\n- e\n- f\n\n```js\ng\n```\n\n| h | i |\n|---|---|\n| j | k |\n\n![x](y "z")\n\n[^1]: l'
    expect(renderMarkdown(text).text).toBe('A\nb c d\ne\nf\ng\nh\ni\nj\nk\nz\nl')
  })

  test('the words of the site’s own raw HTML count too', () => {
    expect(renderMarkdown('<div>a b</div>', { profile: 'trusted' }).words).toBe(2)
  })
})

test('each fact is worked out once', () => {
  const rendered = renderMarkdown('# A')
  expect(rendered.headings).toBe(rendered.headings)
  expect(rendered.html).toBe(rendered.html)
})
