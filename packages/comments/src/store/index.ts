export type { Sort } from '../sort.ts'
