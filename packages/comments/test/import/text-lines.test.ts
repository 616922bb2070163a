import { expect, test } from 'vitest'
import { textLines } from '../../src/import/text-lines.ts'
import { listOf } from './pieces.ts'

const cases = [
  { pieces: ['one\ntwo'], lines: ['1 one', '2 two'] },
  { pieces: ['on', 'e\n', '\n', ' \r\ntw', 'o\n'], lines: ['1 one', '4 two'] },
  { pieces: ['one\r\n'], lines: ['1 one\r'] },
  { pieces: ['one\u2028two'], lines: ['1 one\u2028two'] },
  // nothing
  { pieces: [], lines: [] },
  { pieces: ['', '\n\n', ' '], lines: [] },
]
test.each(cases)('the lines of $pieces', async ({ pieces, lines }) => {
  const read = await listOf(textLines(pieces))
  expect(read.map(({ number, text }) => `${number} ${text}`)).toEqual(lines)
})

test('a line without end has no text, and those after it have', async () => {
  function* pieces() {
    for (let piece = 0; piece < 33; piece++) yield 'x'.repeat(1024 * 1024)
    yield '\nnext'
  }
  expect(await listOf(textLines(pieces()))).toEqual([
    { number: 1, text: undefined },
    { number: 2, text: 'next' },
  ])
})
