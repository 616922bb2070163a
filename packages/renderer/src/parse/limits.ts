import type { Profile } from '../options.ts'

/**
 * How much of one kind a text may hold before what is left is shown as plain text,
 * and told. Each is a whole number of at least 1; parsers take more time for each
 * mark than the last where they have to look back at all of them.
 */
export interface Limits {
  /** UTF-16 code units that are read as Markdown. */
  length: number
  /** Quotes and list items that a line may open or stand in, and block spoilers in each other: up to 100. */
  containers: number
  /** Brackets that one block may open within each other, and close without having opened. */
  brackets: number
  /** UTF-16 code units between a bracket and the one that closes it. */
  label: number
  /**
   * UTF-16 code units of a line that is marks throughout; with fewer marks it may be longer.
   * (Where a line has wide characters, satteri walks it for each mark from its start.)
   */
  line: number
  /**
   * Marks of one kind in one block: `*`, `_`, `~` (by threes) and runs of backticks; `[`, `]`, `<`, `&`,
   * `@`, `://` and `www.`. Pairs that are settled at once, such as `**words**`, do not count.
   */
  marks: number
}

/** Far above what people write by hand, and stricter where anyone may write. */
export const defaultLimits: Readonly<Record<Profile, Readonly<Limits>>> = {
  comment: { length: 65_536, containers: 16, brackets: 20, label: 2000, line: 4000, marks: 200 },
  article: {
    length: 4_194_304,
    containers: 24,
    brackets: 50,
    label: 4000,
    line: 6000,
    marks: 1000,
  },
  trusted: {
    length: 16_777_216,
    containers: 100,
    brackets: 100,
    label: 10_000,
    line: 10_000,
    marks: 2000,
  },
}

/** More would overflow the stack of a parser and of whoever walks the tree. */
const mostContainers = 100

/** Whether a value will do as the option `limits`. */
export const areLimits = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([name, most]) =>
      Object.hasOwn(defaultLimits.article, name) &&
      Number.isSafeInteger(most) &&
      most >= 1 &&
      (name !== 'containers' || most <= mostContainers),
  )
