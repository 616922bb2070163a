/**
 * The property of test/same-page.test.ts, as often as asked, on one kind of store or on both:
 *
 *     npm run check:stores -- [--runs 2000] [--store sqlite|postgres] [--seed 1]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { openStore } from '../test/support/open-store.ts'
import { startPostgres } from '../test/support/postgres-server.ts'
import { samePages } from '../test/support/same-pages.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    store: { type: 'string' },
    seed: { type: 'string' },
  },
})

/** Where each kind of store keeps its comments, and how that goes when they have been looked at. */
const places: Record<string, () => Promise<{ place: string; end: () => void | Promise<void> }>> = {
  sqlite: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reviewkit-check-'))
    return {
      place: join(folder, 'comments.db'),
      end: () => rmSync(folder, { recursive: true, force: true }),
    }
  },
  postgres: async () => {
    const server = await startPostgres()
    return { place: server.url, end: () => server.stop() }
  },
}

for (const [kind, make] of Object.entries(places)) {
  if (values.store !== undefined && values.store !== kind) continue
  const { place, end } = await make()
  const store = await openStore(place)
  const began = Date.now()
  const result = await fc.check(samePages(store), {
    numRuns: Number(values.runs),
    ...(values.seed !== undefined && { seed: Number(values.seed) }),
  })
  await store.close()
  await end()
  const seconds = ((Date.now() - began) / 1000).toFixed(0)
  console.log(`${kind}: ${result.numRuns} histories in ${seconds} s, seed ${result.seed}`)
  if (result.failed) {
    console.log(fc.defaultReportMessage(result))
    process.exitCode = 1
  }
}
