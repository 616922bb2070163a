import { describe, expect, test } from 'vitest'
import { type RendererOptions, renderMarkdown } from '../../src/index.ts'

describe('words and minutes', () => {
  test.each<[text: string, words: number | undefined, minutes: number, options?: RendererOptions]>([
    ['', 0, 0],
    ['***', 0, 0],
    ['one two three', 3, 1],
    ['don’t — stop!', 2, 1],
    ['word '.repeat(230), 230, 1],
    ['word '.repeat(231), 231, 2],
    // without spaces between words
    ['映画が好き', 3, 1, { locale: 'ja' }],
    ['猫'.repeat(500), undefined, 1, { locale: 'ja' }],
    ['猫'.repeat(501), undefined, 2, { locale: 'zh' }],
    ['한국 영화 '.repeat(115), 230, 1, { locale: 'ko' }],
    ['ผมชอบหนังเรื่องนี้', 5, 1, { locale: 'th' }],
    [`${'word '.repeat(230)}猫`, undefined, 2],
    // pictures take time, galleries and links around them included
    ['![a](b.jpg)\n\n'.repeat(5), 0, 1],
    ['![a](b.jpg)\n\n'.repeat(6), 0, 2],
    ['![a](b.jpg) '.repeat(6), 0, 2],
    ['[![a](b.jpg)](c)\n\n'.repeat(6), 0, 2],
    // what is read, and what is only there
    ['<b>raw</b> words <script>not these</script>', 2, 1],
    ['<div>block words</div>', 2, 1],
    ['a[^1]\n\n[^1]: b', 2, 1],
    ['- [x] a', 1, 1],
    ['||a|| b', 2, 1],
    ['||a|| b', 1, 1, { spoilers: 'omit' }],
    [':::spoiler\na\n:::', 1, 1],
    ['https://youtu.be/dQw4w9WgXcQ', 0, 0],
    ['![x](y "one two")', 2, 1],
  ])('%#: %.30j', (text, words, minutes, options) => {
    const rendered = renderMarkdown(text, options)
    if (words !== undefined) expect(rendered.words).toBe(words)
    expect(rendered.readingMinutes).toBe(minutes)
  })
})

describe('text', () => {
  test.each<[text: string, plain: string, options?: RendererOptions]>([
    [
      '# A\n\nb *c* ||d||[^1]\n\n- e\n- f\n\n```js\ng\n```\n\n| h | i |\n|---|---|\n| j | k |\n\n![x](y "z")\n\n[^1]: l',
      'A\nb c d\ne\nf\ng\nh\ni\nj\nk\nz\nl',
    ],
    ['- [x] a\n- [ ] b', 'a\nb'],
    ['a  \nb', 'a\nb'],
    ['> a\n>\n> b', 'a\nb'],
    [':::spoiler[a *b*]\nc\n:::\nd', 'a b\nc\nd'],
    [':::spoiler\nc\n:::\nd', 'd', { spoilers: 'omit' }],
    ['a ||b|| c', 'a … c', { spoilers: 'omit' }],
    ['||אבא|| בא', 'אבא בא'],
    ['[words](address)', 'words'],
    ['', ''],
  ])('of %j is %j', (text, plain, options) => {
    expect(renderMarkdown(text, options).text).toBe(plain)
  })
})

test('the words of the site’s own raw HTML count too', () => {
  expect(renderMarkdown('<div>a b</div>', { profile: 'trusted' }).words).toBe(2)
})
