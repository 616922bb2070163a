import type { Problem } from '@reviewkit/problem'
import type { Comment } from '@reviewkit/schema'
import type { ImportedThread, ImportItem } from './item.ts'

/** A thread of an old site, and all that was said in it. */
export interface CollectedThread extends ImportedThread {
  comments: Comment[]
}

/** All that an importer gave. */
export interface Collected {
  /** In the order of their first comments; comments as they came, a reply maybe before its parent. */
  threads: CollectedThread[]
  problems: Problem[]
}

/**
 * All items of an importer at once, by thread: for files that fit in memory.
 *
 * @example
 * const post = { byReviewAuthor: false, posted: '2026-11-20', body: 'Yes!', status: 'published', version: 1, statusVersion: 0 }
 * async function* items() {
 *   yield { thread: { id: 'her' }, comment: { id: 'a', ...post } }
 *   yield { thread: { id: 'her' }, comment: { id: 'b', parent: 'a', ...post } }
 * }
 * const { threads, problems } = await collect(items())
 * threads.map(({ id, comments }) => [id, comments.length]) // [['her', 2]]
 * problems // []
 */
export async function collect(
  items: AsyncIterable<ImportItem> | Iterable<ImportItem>,
): Promise<Collected> {
  const threads = new Map<string, CollectedThread>()
  const problems: Problem[] = []
  for await (const item of items) {
    if ('problem' in item) problems.push(item.problem)
    else {
      const { thread, comment } = item
      const collected = threads.get(thread.id) ?? { ...thread, comments: [] }
      threads.set(thread.id, collected)
      collected.comments.push(comment)
    }
  }
  return { threads: [...threads.values()], problems }
}
