import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Problem } from '@reviewkit/problem'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Bytes } from '../../src/import/bytes.ts'
import { gunzipped } from '../../src/import/gunzipped.ts'
import { inPieces } from './pieces.ts'

async function read(bytes: Bytes) {
  const codes: string[] = []
  const pieces: Uint8Array[] = []
  const tell = ({ code }: Problem) => codes.push(code)
  for await (const piece of gunzipped(bytes, tell)) pieces.push(piece)
  return { text: Buffer.concat(pieces).toString('latin1'), codes }
}

const packed = gzipSync('all of it, '.repeat(1000))

test('gzip is unpacked, and all else is left as it is, in pieces of any length', async () => {
  const words = fc.string({ unit: 'binary-ascii' })
  const lengths = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 })
  await fc.assert(
    fc.asyncProperty(words, lengths, async (text, pieces) => {
      expect(await read(inPieces(text, pieces))).toEqual({ text, codes: [] })
      expect(await read(inPieces(gzipSync(text), pieces))).toEqual({ text, codes: [] })
    }),
  )
})

test.each([
  { what: 'nothing', file: '', text: '' },
  { what: 'one byte of gzip', file: Buffer.of(0x1f), text: '\x1f' },
])('$what is read', async ({ file, text }) => {
  expect(await read(inPieces(file, [3]))).toEqual({ text, codes: [] })
})

/** Bytes in which nothing can be saved. */
const random = createHash('shake256', { outputLength: 200_000 }).digest()

test.each([
  { what: 'cut off', file: gzipSync(random).subarray(0, 100_000), least: 50_000 },
  { what: 'followed by something else', file: Buffer.concat([packed, Buffer.from('!')]), least: 0 },
  { what: 'a header alone', file: packed.subarray(0, 2), least: 0 },
  { what: 'wrong in the middle', file: Buffer.concat([packed.subarray(0, 20), random]), least: 0 },
])('a gzip that is $what gives what can be read, and a problem', async ({ file, least }) => {
  const { text, codes } = await read(inPieces(file, [5000]))
  expect(text.length).toBeGreaterThanOrEqual(least)
  expect(codes).toEqual(['gzip-damaged'])
})

test('what the source throws passes through, and so does the wish to stop', async () => {
  async function* broken() {
    yield packed.subarray(0, 20)
    throw new Error('the disk is gone')
  }
  await expect(read(broken())).rejects.toThrow('the disk is gone')
  let stopped = false
  async function* endless() {
    try {
      yield packed
      for (;;) yield packed
    } finally {
      stopped = true
    }
  }
  for await (const _ of gunzipped(endless(), () => {})) break
  expect(stopped).toBe(true)
})
