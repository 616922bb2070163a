import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { withSpool } from '../src/import/spool.ts'
import { folderWith } from './site-folder.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const read = (lines: readonly (readonly [key: string, line: string])[]) =>
  withSpool(async spool => {
    for (const [key, line] of lines) await spool.add(key, line)
    const keys = [...new Set(lines.map(([key]) => key))]
    const pairs: [string, string[]][] = []
    for (const key of keys) pairs.push([key, await spool.lines(key)])
    return Object.fromEntries(pairs)
  })

test('lines come back by key, in their order, whatever their letters', async () => {
  expect(
    await read([
      ['a', 'one'],
      ['b', 'ü😀'],
      ['a', ''],
      ['a', 'مرحبا'],
    ]),
  ).toEqual({ a: ['one', '', 'مرحبا'], b: ['ü😀'] })
  expect(await withSpool(spool => spool.lines('nobody'))).toEqual([])
})

test('also where they are more than is held, and longer than usual', async () => {
  const lines = Array.from(
    { length: 40 },
    (_, index) => [`${index % 3}`, `${index}`.repeat(400_000)] as const,
  )
  const spooled = await read(lines)
  for (const key of ['0', '1', '2']) {
    expect(spooled[key]).toEqual(lines.filter(([own]) => own === key).map(([, line]) => line))
  }
})

test('any lines of any keys', async () => {
  const line = fc.string({ unit: 'grapheme' }).map(text => text.replaceAll('\n', ' '))
  const key = fc.constantFrom('a', 'b', 'c')
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(key, line)), async lines => {
      const spooled = await read(lines)
      for (const [own, list] of Object.entries(spooled)) {
        expect(list).toEqual(lines.filter(([key]) => key === own).map(([, text]) => text))
      }
    }),
    { numRuns: 50 },
  )
})

test('nothing is left behind, also where something fails', async () => {
  const place = folderWith({})
  vi.stubEnv('TMPDIR', place)
  const failing = withSpool(async spool => {
    await spool.add('a', 'x'.repeat(100))
    throw new Error('stop')
  })
  await expect(failing).rejects.toThrow('stop')
  expect(readdirSync(place)).toEqual([])
})
