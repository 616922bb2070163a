export type { ImportedThread, ImportItem } from './item.ts'
