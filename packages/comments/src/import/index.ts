export { type Collected, type CollectedThread, collect } from './collect.ts'
export type { ImportedThread, ImportItem } from './item.ts'
