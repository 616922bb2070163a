import {
  asSeen,
  type Eyes,
  type LevelAnswer,
  type LevelQuestion,
  type Row as Shown,
} from '@reviewkit/comments/store'
import { commentFromRow, optionalText, type Row, text, whole } from './row.ts'
import type { StoreViewer } from './store.ts'

/** The branches that readers see, and those that only moderators see, or whose comments wait there. */
export const audiences = { readers: 0, moderators: 1 } as const

/** Where a row stands among those under the same parent. */
export interface RowPlace {
  readonly key: number
  readonly time: number
  readonly seq: number
}

/** Before every place there is. */
export const start: RowPlace = {
  key: Number.NEGATIVE_INFINITY,
  time: -Number.MAX_SAFE_INTEGER,
  seq: -1,
}

/** Turns rows of one thread into what one viewer sees, and remembers whose comments it met. */
export function rowsSeenBy(viewer: StoreViewer, waiting: ReadonlyMap<string, number>) {
  const own = new Set<string>()
  const isModerator = viewer.role === 'moderator'

  function shown(row: Row): Shown {
    const comment = commentFromRow(row)
    const owner = optionalText(row, 'owner')
    const mine = owner !== undefined && viewer.owners.includes(owner)
    if (mine && comment.status !== 'deleted') own.add(comment.id)
    const eyes: Eyes = isModerator ? 'moderator' : mine ? 'author' : 'reader'
    const under = text(row, 'under')
    const found = {
      comment: asSeen(comment, eyes),
      readable: whole(row, isModerator ? 'kept' : 'published') + (waiting.get(comment.id) ?? 0),
      key: whole(row, 'key'),
      time: whole(row, 'posted_ms'),
    }
    return under === '' ? found : { ...found, parent: under }
  }

  return {
    own: own as ReadonlySet<string>,
    /** A single comment, where the viewer sees it. */
    one(row: Row | undefined): Shown | undefined {
      const found = row && shown(row)
      return found !== undefined && found.readable > 0 ? found : undefined
    },
    /**
     * A level, of what readers see of it and what only this viewer sees, both behind the place that
     * was asked for and one more than was asked for, if there are so many.
     */
    level(
      { parent, limit }: LevelQuestion,
      readers: readonly Row[],
      others: readonly Row[],
    ): LevelAnswer {
      // A cursor may tell anything, and the empty id of a parent is that of no comment.
      if (parent === '') return { rows: [], more: false }
      const rows = others.length === 0 ? readers : sortRows([...readers, ...others])
      const more = rows.length > limit
      return { rows: (more ? rows.slice(0, limit) : rows).map(shown), more }
    },
  }
}

/**
 * Sorts rows in place. Most levels are so short that the copies which the engine's own sort makes
 * cost more than the sorting.
 */
export function sortRows(rows: Row[]): Row[] {
  if (rows.length > 10) return rows.sort(compareRows)
  for (let end = 1; end < rows.length; end += 1) {
    const row = rows[end]!
    let at = end
    for (; at > 0 && compareRows(rows[at - 1]!, row) > 0; at -= 1) rows[at] = rows[at - 1]!
    rows[at] = row
  }
  return rows
}

function compareRows(a: Row, b: Row): number {
  return compare(a, { key: whole(b, 'key'), time: whole(b, 'posted_ms'), seq: whole(b, 'seq') })
}

export function compare(row: Row, { key, time, seq }: RowPlace): number {
  return whole(row, 'key') - key || whole(row, 'posted_ms') - time || whole(row, 'seq') - seq
}
