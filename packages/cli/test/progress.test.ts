import { expect, test } from 'vitest'
import { createProgress } from '../src/import/progress.ts'

/** What is drawn when a file is read up to some bytes, each at a time in milliseconds. */
function drawn(
  reads: readonly (readonly [time: number, bytes: number])[],
  { size = 2_000_000, columns = 60, name = 'a.xml' } = {},
) {
  const lines: string[] = []
  let clock = 0
  const terminal = { columns, write: (text: string) => lines.push(text) }
  const progress = createProgress({ terminal, name, size }, () => clock)
  for (const [time, bytes] of reads) {
    clock = time
    progress.read(bytes)
  }
  progress.end()
  return lines
}

const clear = '\r\u001B[K'
const line = (text: string) => `\r${text}\u001B[K`

test('a bar shows the part that is read, and is gone at the end', () => {
  expect(drawn([[0, 500_000]])).toEqual([
    line('a.xml ███████░░░░░░░░░░░░░░░░░░░░░░  25 %, 500 kB of 2.0 MB'),
    clear,
  ])
})

test('it is drawn ten times a second at most, and not at all where nothing is read', () => {
  const reads = Array.from({ length: 1000 }, (_, index) => [index, index] as const)
  expect(drawn(reads)).toHaveLength(11)
  expect(drawn([])).toEqual([])
})

const rows = [
  { name: 'a long name', options: { name: 'x'.repeat(80) }, text: /^█+░+ {2}25 %/ },
  { name: 'a narrow terminal', options: { columns: 30 }, text: /^ {2}25 %, 500 kB of 2\.0 MB$/ },
  { name: 'a tiny terminal', options: { columns: 10 }, text: /^.{9}$/ },
  {
    name: 'a terminal that does not say',
    options: { columns: 0 },
    text: /^a\.xml █{10}░{30} {2}25 %/,
  },
  { name: 'more than the size', options: { size: 1 }, text: /100 %/ },
  { name: 'a file of no size', options: { size: 0 }, text: /100 %/ },
]
test.each(rows)('$name has its line', ({ options, text }) => {
  const [first = ''] = drawn([[0, 500_000]], options)
  expect(first.slice(1, -3)).toMatch(text)
})
