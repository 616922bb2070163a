import fc from 'fast-check'
import { describe, test } from 'vitest'
import { samePages } from './support/same-pages.ts'
import { stores } from './support/stores.ts'

/** Thousands of histories: `npm run check:stores`. */
describe.each(stores)('a store on $kind', ({ open }) => {
  test('gives the pages that the model and a merged copy give, whatever has happened', async () => {
    await fc.assert(samePages(await open()), { numRuns: 60 })
  })
})
