import type { PageItem } from './page.ts'

/** How many comments with words some branches hold. */
export type Readable = (branches: readonly PageItem[]) => number

/** Counts each branch once, in linear time: all but tombstones, and not what a page leaves out. */
export function countReadable(items: readonly PageItem[]): Readable {
  const parentsFirst = [...items]
  for (const { replies } of parentsFirst) for (const reply of replies) parentsFirst.push(reply)
  const counts = new Map<PageItem, number>()
  const readable: Readable = branches => {
    let count = 0
    for (const branch of branches) count += counts.get(branch) ?? 0
    return count
  }
  for (const item of parentsFirst.reverse()) {
    counts.set(item, readable(item.replies) + (item.comment.status === 'deleted' ? 0 : 1))
  }
  return readable
}
