import { expect, test } from 'vitest'
import { printable } from '../src/index.ts'

const cases = [
  // stays as it is
  { text: '', shown: '' },
  { text: 'Amélie → “Her”', shown: 'Amélie → “Her”' },
  { text: 'مرحبا', shown: 'مرحبا' },
  // drives a terminal, or passes for another line
  { text: '\u001B[31mred', shown: '\\u001b[31mred' },
  { text: 'one\r\ntwo', shown: 'one\\u000d\\u000atwo' },
  { text: 'a\u2028b', shown: 'a\\u2028b' },
  { text: '\u202Egnp.exe', shown: '\\u202egnp.exe' },
  { text: '\u0000', shown: '\\u0000' },
]

test.each(cases)('printable($text) is $shown', ({ text, shown }) => {
  expect(printable(text)).toBe(shown)
})
