import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type RendererOptions, renderMarkdown } from '../../src/index.ts'

const excerptOf = (text: string, options: RendererOptions = {}) =>
  renderMarkdown(text, options).excerpt

const long = 'word '.repeat(60).trim()

describe('the excerpt', () => {
  test.each<[text: string, excerpt: string, options?: RendererOptions]>([
    // whole sentences, as many as fit
    ['# T\n\nOne. Two!\n\nThree?', 'One. Two! Three?'],
    [`One. Then ${long}.`, 'One.'],
    ['Mr. Smith saw J. Doe. Then he left.', 'Mr. Smith saw J. Doe. Then he left.'],
    ['It cost 3.5 million. Dr. No sang.', 'It cost 3.5 million. Dr. No sang.'],
    ['Is it? "Yes!" she said.', 'Is it? "Yes!" she said.'],
    // without spaces between sentences none is added
    ['一つ。二つ。', '一つ。二つ。', { locale: 'ja' }],
    ['一つ。\n\n二つ！', '一つ。二つ！', { locale: 'ja' }],
    ['「一つ」と言った。二つ。', '「一つ」と言った。二つ。', { locale: 'ja' }],
    ['한국 영화. 좋다.', '한국 영화. 좋다.', { locale: 'ko' }],
    ['مرحبا بالعالم. كيف الحال؟', 'مرحبا بالعالم. كيف الحال؟', { locale: 'ar' }],
    // from paragraphs only
    ['```\ncode\n```\n\n| a |\n|---|\n| b |\n\n- One.\n\n> Two.', 'One. Two.'],
    ['![a](b "c")\n\n![a](b) ![c](d)\n\nhttps://youtu.be/dQw4w9WgXcQ\n\nOne.', 'One.'],
    ['<div>raw</div>\n\n<b>One</b>.', 'One.'],
    ['A[^1] *b* `c` [d](e).\n\n[^1]: Note.', 'A b c d.'],
    ['A  \nb\r\nc.', 'A b c.'],
    // never a spoiler
    ['He ||dies. All of them||. Then.', 'He …. Then.'],
    ['A [b ||c||](d).', 'A ….'],
    ['||A|| b.', '… b.'],
    ['||All of it.||\n\nOne.', 'One.'],
    [':::spoiler[Its label]\nAll of it.\n:::\n\nOne.', 'One.'],
    ['> :::spoiler\n> All of it.', ''],
    ['A ||b||.', 'A ….', { spoilers: 'show' }],
    ['A ||b||.', 'A ….', { spoilers: 'omit' }],
    ['A.\n\n||b[^1]||\n\n[^1]: c', 'A.'],
    // nothing to say
    ['', ''],
    ['# Only a title', ''],
    ['***', ''],
    ['!?', ''],
  ])('of %j is %j', (text, excerpt, options) => {
    expect(excerptOf(text, options)).toBe(excerpt)
  })

  test('ends with whole words and an ellipsis where the first sentence is too long', () => {
    const excerpt = excerptOf(`${long}.`)
    expect(excerpt).toMatch(/^(word )+word…$/)
    expect(excerpt.length).toBeGreaterThan(190)
    expect(excerpt.length).toBeLessThanOrEqual(200)
  })

  test.each([
    ['a word with a hyphen', `${'word '.repeat(38)}well-known thing`, /word…$/],
    ['a word with an apostrophe', `${'word '.repeat(39)}o’clock thing`, /word…$/],
    ['an address', `see https://example.org/${'a/'.repeat(150)} x`, /^see…$/],
  ])('keeps %s whole', (_, text, end) => {
    expect(excerptOf(text)).toMatch(end)
  })

  test.each([
    ['en', 'Prof. Xavier and Capt. Kirk'],
    ['en', 'Kramer vs. Kramer'],
    ['de', 'Es geht um z. B. Filme'],
    ['de', 'Kunst, d.h. Menschen bzw. Bilder'],
    ['fr', 'Mme. Bovary et Mlle. Julie'],
    ['es', 'La Sra. Doubtfire'],
    ['it', 'Il Sig. Rossi'],
    ['pt', 'A Dra. Ana'],
    ['nl', 'Dhr. Jansen en mevr. Jansen'],
    ['ru', 'В 1979 г. Москва'],
  ])('does not end with a short form: %s, %s', (locale, start) => {
    expect(excerptOf(`${start} ${long}.`, { locale })).toMatch(/word…$/)
  })

  test.each([
    ['en', 'The film is *Her*.', 'The film is Her.'],
    ['en', 'I saw it.', 'I saw it.'],
    ['ru', 'Так сказал я.', 'Так сказал я.'],
  ])('ends with a short word: %s, %s', (locale, start, excerpt) => {
    expect(excerptOf(`${start} Then ${long}.`, { locale })).toBe(excerpt)
  })

  test.each([
    ['th', 'ผมชอบหนังเรื่องนี้มากและอยากดูอีกครั้ง'.repeat(20)],
    ['ja', '昨日友達と一緒に映画館で新しい映画を見ました'.repeat(20)],
    ['zh', '我昨天和朋友一起去电影院看了一部新电影'.repeat(20)],
    ['km', 'ខ្ញុំចូលចិត្តភាពយន្តនេះណាស់'.repeat(20)],
  ])('ends between words in %s, which writes them without spaces', (locale, text) => {
    const excerpt = excerptOf(text, { locale })
    const ends = new Set<number>()
    for (const { index, segment } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(
      text,
    ))
      ends.add(index + segment.length)
    expect(excerpt).toMatch(/…$/)
    expect(excerpt.length).toBeGreaterThan(185)
    expect(ends.has(excerpt.length - 1)).toBe(true)
  })

  test.each(['x'.repeat(1000), '👩‍👩‍👧‍👦'.repeat(100), '猫'.repeat(1000)])(
    'never halves a character (%#)',
    text => {
      const excerpt = excerptOf(text)
      expect(excerpt.length).toBeLessThanOrEqual(200)
      expect(text.startsWith(excerpt.slice(0, -1))).toBe(true)
      expect(excerpt).not.toMatch(/\p{Surrogate}/u)
    },
  )

  test('is at most 200 characters and never tells a spoiler, whatever stands around it', () => {
    const words = fc.constantFrom('a. ', 'b ', '*c* ', 'd\n\n', '> ', '- ', '猫。', '…', '[e](f) ')
    const secret = fc.constantFrom(
      '||SECRET|| ',
      '||x. SECRET|| ',
      '\n\n:::spoiler\nSECRET\n:::\n\n',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(words, secret), { maxLength: 120 }), parts => {
        const { excerpt, html } = renderMarkdown(parts.join(''))
        expect(excerpt.length).toBeLessThanOrEqual(200)
        // Bars that did not become a spoiler are words of the text.
        const uncovered = String(html)
          .replace(/<details.*?<\/details>|<span class="rk-spoiler-text">.*?<\/span>/gs, '')
          .includes('SECRET')
        if (!uncovered) expect(excerpt).not.toContain('SECRET')
      }),
      { numRuns: 200 },
    )
  })

  test('of a huge text is that of its beginning', () => {
    expect(excerptOf(`One. ${'A. '.repeat(100_000)}`)).toBe('One.')
    expect(excerptOf('word '.repeat(100_000))).toMatch(/word…$/)
  })
})
