import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseReview } from '../src/index.ts'
import { tables } from './parse-review/tables.ts'
import { carefully, isQuick, nodesBothWays } from './random/both-ways.ts'
import { file, yaml } from './random/front-matter.ts'

const sample = { seed: 20261130, numRuns: 1000 }

test('a file gives the same, whether its places were needed or not', () => {
  fc.assert(
    fc.property(file, source => {
      expect(parseReview(source, { file: 'a.md' })).toEqual(carefully(source))
    }),
    sample,
  )
})

test('so does every file of the tables', () => {
  for (const { source } of tables.flatMap(({ bad, good }) => [...bad, ...good]))
    expect(parseReview(source, { file: 'a.md' })).toEqual(carefully(source))
})

test('what the quick way reads is what the careful one reads', () => {
  fc.assert(
    fc.property(yaml, text => {
      const { quick, careful } = nodesBothWays(text)
      if (quick !== undefined) expect(careful).toEqual({ ...quick, problems: 0 })
    }),
    sample,
  )
})

test('many of these files are read in the quick way, or the tests above say little', () => {
  const quick = fc.sample(file, sample).filter(isQuick).length
  expect(quick / sample.numRuns).toBeGreaterThan(0.15)
})
