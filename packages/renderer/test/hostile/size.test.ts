import { expect, test } from 'vitest'
import { createRenderer, renderMarkdown } from '../../src/index.ts'
import { createUnifiedRenderer } from '../../src/unified.ts'

const deep = {
  quotes: `${'> '.repeat(5000)}words`,
  lists: `${'- '.repeat(5000)}words`,
  'numbered lists': `${'1. '.repeat(5000)}words`,
  emphasis: `${'*a **b '.repeat(2500)}words`,
  'closed emphasis': `${'*a **a '.repeat(2500)}words${'** *'.repeat(2500)}`,
  brackets: `${'['.repeat(5000)}words`,
  'indented lists': Array.from({ length: 130 }, (_, depth) => `${'  '.repeat(depth)}- words`).join(
    '\n',
  ),
  'raw elements': `${'<div><b>'.repeat(5000)}words`,
  'inline raw elements': `x ${'<b><i>'.repeat(2500)}words`,
  'raw tables': `${'<table><tr><td>'.repeat(2000)}words`,
  'spoiler fences': `${':::spoiler\n'.repeat(2000)}words`,
  bars: `words ${'||'.repeat(5000)}`,
  'open tags': `words ${'<a "'.repeat(5000)}`,
  'open comments': `words\n\n<p>${'<!--'.repeat(5000)}`,
}

test.each(Object.entries(deep))(
  '%s nested thousands deep are shown, not thrown',
  (_, text) => {
    for (const profile of ['article', 'comment', 'trusted'] as const) {
      const rendered = renderMarkdown(text, { profile })
      expect(String(rendered.html)).toContain('words')
      expect(rendered.text).toContain('words')
      expect(rendered.messages.every(({ line = 0 }) => line > 0)).toBe(true)
    }
  },
  60_000,
)

test('nesting beyond the limit is told, with its line', () => {
  const { messages } = renderMarkdown(`a\n\n${'> '.repeat(500)}deep`)
  expect(messages).toMatchObject([{ code: 'nested-too-deep', line: 3 }])
})

const renderers = [
  createRenderer(),
  createRenderer({ profile: 'comment' }),
  createUnifiedRenderer(),
]

const growing = {
  'a wide table of short rows': `${'|a'.repeat(1250)}\n${'|-'.repeat(1250)}\n${'words\n'.repeat(1250)}`,
  'many wide tables': `${'|a'.repeat(50)}\n${'|-'.repeat(50)}\n${'words\n'.repeat(50)}\n`.repeat(
    20,
  ),
  'a long address referred to often': `[a]: ${'x'.repeat(5000)}\n\n${'[a] words '.repeat(500)}`,
  'a long title referred to often': `[a]: x "${'x'.repeat(5000)}"\n\n${'[words][a] '.repeat(500)}`,
}

test.each(Object.entries(growing))('%s makes no page a hundred times its length', (_, text) => {
  for (const renderer of renderers) {
    const rendered = renderer.render(text)
    const html = String(rendered.html)
    expect(html.length).toBeLessThan(100 * text.length)
    expect(html.split('words').length).toBeGreaterThanOrEqual(text.split('words').length)
    expect(rendered.text.split('words').length).toBe(text.split('words').length)
  }
})
