import { expect, test } from 'vitest'
import { killing, type Victim } from './support/kills.ts'
import { temporaryDatabase } from './support/postgres-database.ts'
import { temporaryFile } from './support/serving.ts'
import { database, serverAt } from './support/victims.ts'

/** Two hundred of each: `npm run check:kills`. */
const victims: {
  what: string
  kills: number
  victim: () => Promise<Victim & { stop?: () => Promise<void> }>
}[] = [
  { what: 'a server on SQLite', kills: 2, victim: async () => serverAt(temporaryFile()) },
  {
    what: 'a server on PostgreSQL',
    kills: 1,
    victim: async () => serverAt(await temporaryDatabase()),
  },
  { what: 'PostgreSQL itself', kills: 1, victim: database },
]

test.each(victims)(
  '$what killed: what was acknowledged is there, once and whole',
  {
    timeout: 120_000,
  },
  async ({ kills, victim }) => {
    const it = await victim()
    try {
      const { acknowledged, kept, faults } = await killing(it, { kills })
      expect(faults).toEqual([])
      expect(kept).toBeGreaterThanOrEqual(acknowledged)
      expect(acknowledged).toBeGreaterThanOrEqual(kills * 2)
    } finally {
      await it.stop?.()
    }
  },
)
