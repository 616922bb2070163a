import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRenderer } from '../../src/index.ts'
import { allHarm, harm } from './harm.ts'
import { mixtures } from './mixtures.ts'

const article = createRenderer()

test('no mixture of hostile pieces makes it throw or lets anything through', () => {
  fc.assert(
    fc.property(mixtures, text => {
      expect(allHarm(text)).toEqual([])
    }),
    { numRuns: 200 },
  )
}, 60_000)

test('nor in the dialect that has none of our constructs', () => {
  fc.assert(
    fc.property(mixtures, text => {
      expect([...harm(text, 'article', 'gfm'), ...harm(text, 'comment', 'gfm')]).toEqual([])
    }),
    { numRuns: 60 },
  )
}, 60_000)

test('of any text the excerpt is short and every message has a line and a hint', () => {
  fc.assert(
    fc.property(mixtures, text => {
      const { excerpt, messages } = article.render(text)
      expect(excerpt.length).toBeLessThanOrEqual(200)
      for (const { line = 1, hint } of messages)
        expect([line > 0, hint]).toEqual([true, expect.any(String)])
    }),
    { numRuns: 60 },
  )
}, 60_000)

test('a block is written the same whatever follows it', () => {
  fc.assert(
    fc.property(mixtures, text => {
      const before = String(article.render(`<i>a\n\n${text.replaceAll(/[`~<[\]:|]/g, '')}`).html)
      expect(before.startsWith('<p><i>a</i></p>\n')).toBe(true)
    }),
    { numRuns: 60 },
  )
}, 60_000)
