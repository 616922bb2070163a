import type { DatabaseSync, StatementSync } from 'node:sqlite'
import {
  type Answer,
  type LevelAnswer,
  type LevelQuestion,
  type Question,
  type Sort,
  sorts,
} from '@reviewkit/comments/store'
import { COMMENT_COLUMNS, type Row, text } from './row.ts'
import { keyColumn } from './standing.ts'
import type { StoreViewer } from './store.ts'
import {
  audiences,
  compare,
  countWaiting,
  type RowPlace,
  rowsSeenBy,
  start,
} from './viewer-rows.ts'

/** Answers the questions of one page of a thread, and remembers whose comments it met. */
export interface SqliteAnswers {
  answer(question: Question): Answer
  readonly total: number
  readonly locked: boolean
  readonly own: ReadonlySet<string>
}

/** A thread that nobody has written in. */
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
    const waits = isModerator ? [] : viewer.owners.flatMap(owner => waiting.all(owner, name))
    const under = wayUp(waits)
    const rows = rowsSeenBy(
      viewer,
      countWaiting(
        waits.map(row => text(row, 'id')),
        under,
      ),
    )
    const { published, kept, locked } = thread.get(name) ?? none

    return {
      answer: ({ levels, ids }) => ({
        levels: levels.map(question => answerLevel(question)),
        rows: ids.map(id => rows.one(single.get(name, id))),
      }),
      total: Number(isModerator ? kept : published) + waits.length,
      locked: locked === 1,
      own: rows.own,
    }

    /** What each of the viewer's waiting comments stands under, and that, up to the root. */
    function wayUp(waits: readonly Row[]): Map<string, string> {
      const known = new Map<string, string>()
      for (const row of waits) {
        let [id, above] = [text(row, 'id'), text(row, 'under')]
        while (!known.has(id)) {
          known.set(id, above)
          if (above === '') break
          id = above
          above = text(underOf.get(name, id) ?? {}, 'under')
        }
      }
      return known
    }

    function answerLevel(question: LevelQuestion): LevelAnswer {
      const { parent = '', after, limit } = question
      const from = after === undefined ? start : { ...after, seq: seqOfAny(after.ids) }
      const most = Math.min(limit + 1, Number.MAX_SAFE_INTEGER)
      const read = (audience: number) =>
        level.all(name, parent, audience, from.key, from.time, from.seq, most)
      const others = isModerator ? read(audiences.moderators) : hiddenUnder(parent, from)
      return rows.level(question, read(audiences.readers), others)
    }

    /** What readers see nothing of, and this one does. */
    function hiddenUnder(parent: string, from: RowPlace): Row[] {
      return [...under]
        .filter(([, above]) => above === parent)
        .map(([id]) => single.get(name, id) ?? {})
        .filter(row => row.audience === audiences.moderators && compare(row, from) > 0)
    }

    function seqOfAny(ids: readonly string[]): number {
      for (const id of ids) {
        const seq = seqOf.get(name, id)?.seq
        if (typeof seq === 'number') return seq
      }
      return -1
    }
  }
}
