import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import type { Sort } from '@reviewkit/comments/store'
import { COMMENT_COLUMNS, type Row } from './row.ts'
import { boundLimit } from './sqlite-file.ts'
import { keyColumn } from './standing.ts'
import { type RowPlace, sortRows } from './viewer-rows.ts'

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

/** In the order in which `named` takes them; replies need no more, as it is known what they answer. */
const REPLY_COLUMNS: readonly string[] = [
  ...['id', 'seq', 'owner', 'published', 'kept', 'posted_ms'],
  ...COMMENT_COLUMNS.filter(name => name !== 'parent'),
]
/** Behind these and the key. */
const PLACED_COLUMNS: readonly string[] = ['under', 'parent', 'audience']

export function sqliteLevels(db: DatabaseSync, sort: Sort): SqliteLevels {
  const key = keyColumn(sort)
  const reply = [...REPLY_COLUMNS, key].map(name => `c.${name}`).join(', ')
  const placed = [reply, ...PLACED_COLUMNS.map(name => `c.${name}`)].join(', ')
  const order = `order by ${key}, posted_ms, seq`
  const behind = db.prepare(
    `select ${placed} from comment c
     where thread_id = ?1 and under = ?2 and audience = ?3
       and (${key}, posted_ms, seq) > (?5, ?6, ?7)
     ${order} ${boundLimit('?4')}`,
  )
  // One statement for a whole level: to start one costs more than the few rows that it reads.
  const first = db.prepare(
    `select ${reply}, asked.key from json_each(?2) asked cross join comment c
     where c.rowid in (
       select rowid from comment where thread_id = ?1 and under = asked.value and audience = ?3
       ${order} ${boundLimit('?4')})`,
  )
  const one = db.prepare(`select ${placed} from comment c where thread_id = ? and id = ?`)
  for (const statement of [behind, first, one]) statement.setReturnArrays(true)

  return {
    behind: (thread, { under, audience, from: { key, time, seq }, limit }) =>
      behind.all(thread, under, audience, most(limit), key, time, seq).map(placedRow),
    first: (thread, { ids, audience, limit }) => {
      const levels: Row[][] = ids.map(() => [])
      for (const values of first.all(thread, JSON.stringify(ids), audience, most(limit))) {
        const at = Number(values[17])
        const id = ids[at]
        levels[at]!.push(named(values, id, id, audience))
      }
      for (const level of levels) sortRows(level)
      return levels
    },
    one: (thread, id) => {
      const row = one.get(thread, id)
      return row && placedRow(row)
    },
  }
}

function placedRow(values: Record<number, SQLOutputValue>): Row {
  return named(values, values[17], values[18], values[19])
}

/**
 * A row by the names of its columns. Made here, and not by the driver, whose objects are maps that
 * take longer to fill than it takes to read them; and written out, which a loop over the names
 * is slower than by far.
 */
function named(
  values: Record<number, SQLOutputValue>,
  under: unknown,
  parent: unknown,
  audience: unknown,
): Row {
  return {
    id: values[0],
    seq: values[1],
    owner: values[2],
    published: values[3],
    kept: values[4],
    posted_ms: values[5],
    author: values[6],
    by_review_author: values[7],
    posted: values[8],
    edited: values[9],
    body: values[10],
    status: values[11],
    up: values[12],
    down: values[13],
    version: values[14],
    status_version: values[15],
    key: values[16],
    under,
    parent,
    audience,
  }
}

/** SQLite's limit is an integer. */
function most(limit: number): number {
  return Math.min(limit, Number.MAX_SAFE_INTEGER)
}
