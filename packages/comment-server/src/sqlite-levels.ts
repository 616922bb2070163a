import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import type { Sort } from '@reviewkit/comments/store'
import { COMMENT_COLUMNS, type Row, whole } from './row.ts'
import { keyColumn } from './standing.ts'
import { compareRows, type RowPlace } from './viewer-rows.ts'

/** Reads comments in one order, each with its place in it. */
export interface SqliteLevels {
  /** Those under a comment that stand behind a place, in order. */
  behind(
    thread: string,
    at: { under: string; audience: number; from: RowPlace; limit: number },
  ): Row[]
  /** The first ones under each of some comments, in order. */
  first(thread: string, at: { ids: readonly string[]; audience: number; limit: number }): Row[][]
  one(thread: string, id: string): Row | undefined
}

/** In the order in which `named` takes them. */
const COLUMNS: readonly string[] = [
  ...['id', 'seq', 'owner', 'under', 'published', 'kept', 'audience', 'posted_ms'],
  ...COMMENT_COLUMNS,
]

export function sqliteLevels(db: DatabaseSync, sort: Sort): SqliteLevels {
  const key = keyColumn(sort)
  const columns = `${COLUMNS.map(name => `c.${name}`).join(', ')}, c.${key}`
  const order = `order by ${key}, posted_ms, seq`
  const behind = db.prepare(
    `select ${columns} from comment c
     where thread_id = ? and under = ? and audience = ? and (${key}, posted_ms, seq) > (?, ?, ?)
     ${order} limit ?`,
  )
  // One statement for a whole level: to start one costs more than the few rows that it reads.
  const first = db.prepare(
    `select ${columns}, asked.key from json_each(?2) asked cross join comment c
     where c.thread_id = ?1 and c.seq in (
       select seq from comment where thread_id = ?1 and under = asked.value and audience = ?3
       ${order} limit ?4)`,
  )
  const one = db.prepare(`select ${columns} from comment c where thread_id = ? and id = ?`)
  for (const statement of [behind, first, one]) statement.setReturnArrays(true)

  return {
    behind: (thread, { under, audience, from: { key, time, seq }, limit }) =>
      behind.all(thread, under, audience, key, time, seq, most(limit)).map(named),
    first: (thread, { ids, audience, limit }) => {
      const levels: Row[][] = ids.map(() => [])
      for (const row of first.all(thread, JSON.stringify(ids), audience, most(limit))) {
        const level = named(row)
        levels[whole(level, 'asked')]!.push(level)
      }
      for (const level of levels) level.sort(compareRows)
      return levels
    },
    one: (thread, id) => {
      const row = one.get(thread, id)
      return row && named(row)
    },
  }
}

/**
 * A row by the names of its columns. Made here, and not by the driver, whose objects are maps that
 * take longer to fill than it takes to read them; and written out, which a loop over the names
 * is slower than by far.
 */
function named(values: Record<number, SQLOutputValue>): Row {
  return {
    id: values[0],
    seq: values[1],
    owner: values[2],
    under: values[3],
    published: values[4],
    kept: values[5],
    audience: values[6],
    posted_ms: values[7],
    parent: values[8],
    author: values[9],
    by_review_author: values[10],
    posted: values[11],
    edited: values[12],
    body: values[13],
    status: values[14],
    up: values[15],
    down: values[16],
    version: values[17],
    status_version: values[18],
    key: values[19],
    asked: values[20],
  }
}

/** SQLite's limit is an integer. */
function most(limit: number): number {
  return Math.min(limit, Number.MAX_SAFE_INTEGER)
}
