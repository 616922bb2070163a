import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '../../src/import/sha256.ts'

test('it is the SHA-256 of Node for bytes of any length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      const digest = createHash('sha256').update(bytes).digest()
      expect(Buffer.from(sha256(bytes))).toEqual(digest)
    }),
  )
})

test.each([55, 56, 63, 64, 119, 120, 100_000])('and at the edge of a block: %i bytes', length => {
  const bytes = Buffer.alloc(length, 'a')
  expect(Buffer.from(sha256(bytes)).toString('hex')).toBe(
    createHash('sha256').update(bytes).digest('hex'),
  )
})
