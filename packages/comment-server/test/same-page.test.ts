import fc from 'fast-check'
import { describe, test } from 'vitest'
import { samePages } from './support/same-pages.ts'
import { stores } from './support/stores.ts'

/** Thousands of histories: `npm run check:stores`. */
describe.each(stores)('a store on $kind', ({ open, histories }) => {
  test('gives the pages that the model and a merged copy give, whatever has happened', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(samePages(await open()), { numRuns: histories })
  })
})
