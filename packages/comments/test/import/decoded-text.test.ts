import type { Problem } from '@reviewkit/problem'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodedText } from '../../src/import/decoded-text.ts'
import { inPieces } from './pieces.ts'

async function read(file: string | Uint8Array, lengths?: readonly number[]) {
  const told: string[] = []
  const pieces: string[] = []
  const tell = ({ code, line, column }: Problem) => told.push(`${line}:${column} ${code}`)
  for await (const piece of decodedText(inPieces(file, lengths), tell)) pieces.push(piece)
  return { pieces, told }
}

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const lost = ['1:5 letters-lost']
const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`

test.each([
  { what: 'UTF-8', file: 'Amélie 🎬', text: 'Amélie 🎬' },
  { what: 'a byte order mark', file: '\uFEFFAmélie', text: 'Amélie' },
  {
    what: 'UTF-16 by its mark',
    file: Buffer.from('\uFEFF<a>é', 'utf16le'),
    text: '<a>é',
  },
  {
    what: 'UTF-16, big end first',
    file: Buffer.from('\uFEFF<a>é', 'utf16le').swap16(),
    text: '<a>é',
  },
  {
    what: 'Latin-1 that says so',
    file: latin1(`${xml('ISO-8859-1')}é`),
    text: `${xml('ISO-8859-1')}é`,
  },
  {
    what: 'UTF-8 that says it is UTF-16',
    file: `${xml('UTF-16')}é`,
    text: `${xml('UTF-16')}é`,
  },
  {
    what: 'an encoding that nobody knows',
    file: `${xml('klingon')}é`,
    text: `${xml('klingon')}é`,
  },
  { what: 'nothing', file: '', text: '' },
  // not what it seems
  {
    what: 'Latin-1 that says nothing',
    file: latin1('Amé é'),
    text: 'Am\uFFFD \uFFFD',
    told: ['1:3 letters-lost'],
  },
  {
    what: 'a letter cut off',
    file: Buffer.from('Amie🎬').subarray(0, 6),
    text: 'Amie\uFFFD',
    told: lost,
  },
  { what: 'a letter that was lost before', file: 'Amie\uFFFD', text: 'Amie\uFFFD', told: lost },
  {
    what: 'a surrogate in UTF-8',
    file: Buffer.of(0xed, 0xa0, 0x80),
    text: '\uFFFD\uFFFD\uFFFD',
    told: ['1:1 letters-lost'],
  },
])('$what is read', async ({ file, text, told = [] }) => {
  for (const lengths of [[1], [Number.POSITIVE_INFINITY]]) {
    const { pieces, told: found } = await read(file, lengths)
    expect(pieces.join('')).toBe(text)
    expect(found).toEqual(told)
  }
})

test('the pieces and what is told are the same for the same file, however it comes', async () => {
  const bytes = fc.array(fc.constantFrom(10, 13, 60, 97, 0xc3, 0xa9, 0xf0, 0x9f, 0x8e, 0xac))
  const lengths = fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1 })
  await fc.assert(
    fc.asyncProperty(bytes, lengths, async (some, pieces) => {
      const file = Buffer.concat(Array.from({ length: 50 }, () => Buffer.from([...some, 97])))
      const large = Buffer.concat([Buffer.alloc(16_300, 'a'), file])
      expect(await read(large, pieces)).toEqual(await read(large))
    }),
  )
})

test('no piece is larger than another, of a file in one', async () => {
  const { pieces } = await read('a\n'.repeat(20_000))
  expect(pieces.map(({ length }) => length)).toEqual([16_384, 16_384, 7232])
})

test('what is lost is told by its line, far into the file', async () => {
  const file = Buffer.concat([Buffer.from('a\n'.repeat(20_000)), latin1('bé')])
  expect((await read(file, [7])).told).toEqual(['20001:2 letters-lost'])
})
