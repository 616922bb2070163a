import type { Store } from '../../src/index.ts'
import { temporaryPostgresStore } from './postgres-database.ts'
import { temporaryStore } from './serving.ts'

/** Every kind of store: what holds for one holds for each. */
export const stores: readonly {
  kind: string
  open: () => Promise<Store>
  /** What is left of a text once it is kept. */
  kept: (text: string) => string
  /** How many random histories are worth their time in every run of the tests. */
  histories: number
}[] = [
  { kind: 'SQLite', open: async () => temporaryStore(), kept: text => text, histories: 60 },
  {
    kind: 'PostgreSQL',
    open: () => temporaryPostgresStore(),
    kept: withoutNull,
    histories: 20,
  },
  {
    kind: 'PostgreSQL, partitioned',
    open: () => temporaryPostgresStore({ partitions: 4 }),
    kept: withoutNull,
    histories: 10,
  },
]

function withoutNull(text: string): string {
  return text.replaceAll('\0', '\uFFFD')
}
