import type { DatabaseSync, StatementSync } from 'node:sqlite'
import {
  type Answer,
  asSeen,
  type Eyes,
  type LevelAnswer,
  type LevelQuestion,
  type Question,
  type Row as Shown,
  type Sort,
  sorts,
} from '@reviewkit/comments/store'
import {
  COMMENT_COLUMNS,
  commentFromRow,
  optionalText,
  type Row,
  text,
  whole,
} from './sqlite-row.ts'
import { keyColumn } from './standing.ts'
import type { StoreViewer } from './store.ts'

/** Answers the questions of one page of a thread, and remembers whose comments it met. */
export interface SqliteAnswers {
  answer(question: Question): Answer
  readonly total: number
  readonly locked: boolean
  readonly own: ReadonlySet<string>
}

/** Everyone, and those beside them who may read what waits. */
const readers = 0
const moderators = 1

const none = { published: 0, kept: 0, locked: 0 }

export function sqliteAnswers(
  db: DatabaseSync,
): (thread: string, viewer: StoreViewer, sort: Sort) => SqliteAnswers {
  const columns = `id, seq, owner, under, published, kept, audience, posted_ms, ${COMMENT_COLUMNS.join(', ')}`
  const levels = new Map<Sort, StatementSync>()
  const singles = new Map<Sort, StatementSync>()
  for (const sort of sorts) {
    const key = keyColumn(sort)
    levels.set(
      sort,
      db.prepare(
        `select ${columns}, ${key} as key from comment
         where thread_id = ? and under = ? and audience = ? and (${key}, posted_ms, seq) > (?, ?, ?)
         order by ${key}, posted_ms, seq limit ?`,
      ),
    )
    singles.set(
      sort,
      db.prepare(`select ${columns}, ${key} as key from comment where thread_id = ? and id = ?`),
    )
  }
  const thread = db.prepare('select published, kept, locked from thread where thread_id = ?')
  const seqOf = db.prepare('select seq from comment where thread_id = ? and id = ?')
  const underOf = db.prepare('select under from comment where thread_id = ? and id = ?')
  const waiting = db.prepare(
    `select id, under from comment
     where owner = ? and thread_id = ? and status in ('pending', 'spam')`,
  )

  return (name, viewer, sort) => {
    const level = levels.get(sort)!
    const single = singles.get(sort)!
    const isModerator = viewer.role === 'moderator'
    const own = new Set<string>()
    const waits = isModerator ? [] : viewer.owners.flatMap(owner => waiting.all(owner, name))
    const { counts: added, under: hidden } = branchesOf(waits)
    const { published, kept, locked } = thread.get(name) ?? none

    return {
      answer: ({ levels, ids }) => ({
        levels: levels.map(question => answerLevel(question)),
        rows: ids.map(id => answerComment(id)),
      }),
      total: Number(isModerator ? kept : published) + waits.length,
      locked: locked === 1,
      own,
    }

    /** Whose comments wait sees them, and what holds them: how many in which branch, and where. */
    function branchesOf(waits: readonly Row[]) {
      const counts = new Map<string, number>()
      const under = new Map<string, string[]>()
      for (const row of waits) {
        let [id, above] = [text(row, 'id'), text(row, 'under')]
        for (;;) {
          const count = counts.get(id)
          counts.set(id, (count ?? 0) + 1)
          if (count === undefined) under.set(above, [...(under.get(above) ?? []), id])
          if (above === '') break
          id = above
          above = text(underOf.get(name, id) ?? {}, 'under')
        }
      }
      return { counts, under }
    }

    function answerLevel({ parent = '', after, limit }: LevelQuestion): LevelAnswer {
      const from = after === undefined ? start : { ...after, seq: seqOfAny(after.ids) }
      const most = Math.min(limit + 1, Number.MAX_SAFE_INTEGER)
      const read = (audience: number) =>
        level.all(name, parent, audience, from.key, from.time, from.seq, most)
      const rows = read(readers)
      const more = isModerator
        ? read(moderators)
        : (hidden.get(parent) ?? [])
            .map(id => single.get(name, id) ?? {})
            .filter(row => row.audience !== readers && compare(row, from) > 0)
      if (more.length > 0) {
        rows.push(...more)
        rows.sort((a, b) => compare(a, placeOf(b)))
      }
      return {
        rows: (rows.length > limit ? rows.slice(0, limit) : rows).map(shown),
        more: rows.length > limit,
      }
    }

    function seqOfAny(ids: readonly string[]): number {
      for (const id of ids) {
        const seq = seqOf.get(name, id)?.seq
        if (typeof seq === 'number') return seq
      }
      return -1
    }

    function answerComment(id: string): Shown | undefined {
      const row = single.get(name, id)
      if (row === undefined) return undefined
      const found = shown(row)
      return found.readable > 0 ? found : undefined
    }

    function shown(row: Row): Shown {
      const comment = commentFromRow(row)
      const owner = optionalText(row, 'owner')
      const mine = owner !== undefined && viewer.owners.includes(owner)
      if (mine && comment.status !== 'deleted') own.add(comment.id)
      const eyes: Eyes = isModerator ? 'moderator' : mine ? 'author' : 'reader'
      const under = text(row, 'under')
      return {
        comment: asSeen(comment, eyes),
        ...(under !== '' && { parent: under }),
        readable: whole(row, isModerator ? 'kept' : 'published') + (added.get(comment.id) ?? 0),
        key: whole(row, 'key'),
        time: whole(row, 'posted_ms'),
      }
    }
  }
}

interface Place {
  readonly key: number
  readonly time: number
  readonly seq: number
}

/** Before every place there is. */
const start: Place = { key: Number.NEGATIVE_INFINITY, time: -Number.MAX_SAFE_INTEGER, seq: -1 }

function placeOf(row: Row): Place {
  return { key: whole(row, 'key'), time: whole(row, 'posted_ms'), seq: whole(row, 'seq') }
}

function compare(row: Row, place: Place): number {
  const { key, time, seq } = placeOf(row)
  return key - place.key || time - place.time || seq - place.seq
}
