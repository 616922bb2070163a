export { type Built, build } from './commands/build.ts'
export { check } from './commands/check.ts'
export { type Served, type ServeOptions, serve } from './commands/serve.ts'
export type { SiteReview } from './site.ts'
