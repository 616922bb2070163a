import type { ImportedThread } from '@reviewkit/comments/import'
import type { SiteReview } from '../review-folder.ts'
import { type MatchThread, threadKey } from './match-threads.ts'

/** A discussion of the old site: all its threads that stood under one page. */
export interface ThreadEntry {
  key: string
  /** As the first of them says. */
  thread: ImportedThread
  review?: SiteReview
  comments: number
}

export type ThreadEntries = ReturnType<typeof createThreadEntries>

/** Gives each thread its entry, in the order in which they are first asked for. */
export function createThreadEntries(match: MatchThread) {
  const entries = new Map<string, ThreadEntry>()
  return {
    of(thread: ImportedThread): ThreadEntry {
      const key = threadKey(thread)
      const known = entries.get(key)
      if (known) {
        // Whoever could still write in one of them may go on.
        if (!thread.locked) delete known.thread.locked
        if (thread.title !== undefined) known.thread.title ??= thread.title
        return known
      }
      const review = match(thread)
      const entry = { key, thread: { ...thread }, ...(review && { review }), comments: 0 }
      entries.set(key, entry)
      return entry
    },
    all: (): ThreadEntry[] => [...entries.values()],
    /** The entries of each review that has some. */
    byReview(): Map<SiteReview, ThreadEntry[]> {
      const groups = new Map<SiteReview, ThreadEntry[]>()
      for (const entry of entries.values()) {
        if (!entry.review) continue
        const group = groups.get(entry.review) ?? []
        groups.set(entry.review, group)
        group.push(entry)
      }
      return groups
    },
  }
}
