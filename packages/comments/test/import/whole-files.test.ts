import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { Comment } from '@reviewkit/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collect, fromIsso, fromRemark42, fromWebmentions } from '../../src/import/index.ts'
import { issoFile } from './isso-database.ts'
import { inPieces } from './pieces.ts'

/** What each folder shows is its name; `UPDATE=1` writes what comes out of it, to be reviewed as code. */
const importers = { isso: fromIsso, remark42: fromRemark42, webmentions: fromWebmentions }

type Importer = (bytes: AsyncIterable<Uint8Array>) => ReturnType<typeof fromIsso>

/** Cut off or changed anywhere, a file gives comments that can be kept, and never throws. */
async function neverThrows(importer: Importer, bytes: Uint8Array, numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length), fc.nat(255), async (at, byte) => {
      const changed = Uint8Array.from(bytes)
      changed[at] = byte
      for (const file of [bytes.subarray(0, at), changed]) {
        const { threads } = await collect(importer(inPieces(file)))
        for (const comment of threads.flatMap(({ comments }) => comments)) {
          expect(Comment.safeParse(comment).success).toBe(true)
        }
      }
    }),
    { numRuns },
  )
}

describe.each(Object.entries(importers))('%s', (name, importer) => {
  const fixtures = new URL(`fixtures/${name}/`, import.meta.url)

  describe.each(readdirSync(fixtures))('%s', folder => {
    const place = new URL(`${folder}/`, fixtures)
    const file = readdirSync(place).find(each => each.startsWith('file.')) ?? ''
    const bytes = readFileSync(new URL(file, place))

    test('gives what it gives, and no address of a person', async () => {
      const expected = new URL('collected.json', place)
      const json = `${JSON.stringify(await collect(importer(inPieces(bytes))), undefined, 2)}\n`
      if (process.env.UPDATE && json !== (existsSync(expected) && readFileSync(expected, 'utf8'))) {
        writeFileSync(expected, json)
      }
      expect(json).toBe(readFileSync(expected, 'utf8'))
      expect(json).not.toMatch(/mail\.example|192\.0\.2|secret/)
    })

    test('is the same in pieces of any length, and packed', async () => {
      const whole = await collect(importer(inPieces(bytes)))
      for (const lengths of [[1], [7, 500, 3]]) {
        expect(await collect(importer(inPieces(bytes, lengths)))).toEqual(whole)
      }
      expect(await collect(importer(inPieces(gzipSync(bytes), [100])))).toEqual(whole)
    })

    test('cut off or changed anywhere, is told and never thrown', () =>
      neverThrows(importer, bytes, 50))
  })
})

test(
  'a database of Isso, cut off or changed anywhere, is told and never thrown',
  () =>
    neverThrows(
      fromIsso,
      issoFile(...Array.from({ length: 30 }, (_, id) => ({ id: `${id + 1}`, parent: '1' }))),
      100,
    ),
  60_000,
)
