import type { RendererOptions } from '../../src/index.ts'
import { chance, pick, type Random } from '../random/source.ts'

/** Options of a renderer: mostly as they are where none is given. */
export const optionsOf = (random: Random): RendererOptions => ({
  parser: chance(random, 0.95) ? 'remark' : 'auto',
  ...(chance(random, 0.3) && {
    profile: pick(random, ['article', 'comment', 'trusted'] as const),
  }),
  ...(chance(random, 0.2) && { dialect: pick(random, ['gfm', 'commonmark', 'review'] as const) }),
  ...(chance(random, 0.3) && { spoilers: pick(random, ['hide', 'show', 'omit'] as const) }),
  ...(chance(random, 0.1) && { idPrefix: 'p-' }),
  ...(chance(random, 0.1) && { baseUrl: 'https://example.org/her/' }),
  ...(chance(random, 0.1) && { headingShift: 1 }),
  ...(chance(random, 0.2) && { typography: true }),
})
