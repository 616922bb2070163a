import type { Store } from '../../src/index.ts'
import { temporaryStore } from './serving.ts'

/** Every kind of store: what holds for one holds for each. */
export const stores: readonly { kind: string; open: () => Store | Promise<Store> }[] = [
  { kind: 'SQLite', open: () => temporaryStore() },
]
