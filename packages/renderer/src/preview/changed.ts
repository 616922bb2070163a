import type { PreviewBlock } from './blocks.ts'

/** Blocks in the place of others, as `splice` takes them. */
export interface PreviewChange {
  /** The first block that changed, from 0; where none did, there is nothing removed or inserted. */
  readonly from: number
  /** How many of the blocks before are gone. */
  readonly removed: number
  /** How many of the blocks now are new. */
  readonly inserted: number
}

/** What to do to a page that shows some blocks, for it to show others. */
export function changeOf(
  before: readonly PreviewBlock[],
  now: readonly PreviewBlock[],
): PreviewChange {
  const same = (a: PreviewBlock | undefined, b: PreviewBlock | undefined) =>
    a?.html === b?.html || String(a?.html) === String(b?.html)
  const most = Math.min(before.length, now.length)
  let from = 0
  while (from < most && same(before[from], now[from])) from++
  let tail = 0
  while (tail < most - from && same(before.at(-1 - tail), now.at(-1 - tail))) tail++
  return { from, removed: before.length - from - tail, inserted: now.length - from - tail }
}
