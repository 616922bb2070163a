import { arrange } from '@reviewkit/comments/store'
import type { Comment } from '@reviewkit/schema'
import type { Query } from './postgres-connection.ts'
import {
  commentFromRow,
  PLACE_COLUMNS,
  standingFromRow,
  type Value,
  valuesOfPlace,
  whole,
} from './row.ts'
import { audienceOf, type Standing, standingOf } from './standing.ts'
import type { Difference, Step, StepAnswer, Upward } from './upward.ts'

const standing = ['id', 'under', 'published', 'kept', 'status', 'posted_ms', 'key_active']

/** The statements that keep the places of comments. */
const placeStatements = {
  // The one statement that repeats itself, and only for writers: a comment and all above it.
  above: `with recursive above as (
      select ${standing.join(', ')} from reviewkit_comment where thread_id = $1 and id = $2
      union select ${standing.map(column => `up.${column}`).join(', ')}
      from above join reviewkit_comment up on up.thread_id = $1 and up.id = above.under
    ) select * from above`,
  newest: `select key_active from reviewkit_comment
    where thread_id = $1 and under = $2 and audience = 0
    order by key_active, posted_ms, seq limit 1`,
  write: `update reviewkit_comment set published = $3, kept = $4, key_active = $5, audience = $6
    where thread_id = $1 and id = $2`,
  count: `update reviewkit_thread set published = published + $2, kept = kept + $3
    where thread_id = $1`,
  setCounts: 'update reviewkit_thread set published = $2, kept = $3 where thread_id = $1',
  // Without the words, which no place hangs on.
  all: `select id, parent, posted, status, up, down, '' as body, by_review_author, version,
      status_version, ${PLACE_COLUMNS.join(', ')}
    from reviewkit_comment where thread_id = $1 order by seq`,
} as const

const types: Readonly<Record<string, string>> = { under: 'text', posted_ms: 'float8' }
const typeOf = (column: string) =>
  types[column] ?? (column.startsWith('key_') ? 'float8' : 'integer')

/** Places of many comments in one statement. */
const writePlaces = `update reviewkit_comment set ${PLACE_COLUMNS.map(
  column => `${column} = given.${column}`,
).join(', ')}
  from unnest($2::text[], ${PLACE_COLUMNS.map((column, i) => `$${i + 3}::${typeOf(column)}[]`).join(', ')})
    as given (id, ${PLACE_COLUMNS.join(', ')})
  where reviewkit_comment.thread_id = $1 and reviewkit_comment.id = given.id`

/** How many rows one statement writes at most. */
export const BATCH = 1000

/** A comment and all above it, by their ids; empty where there is no such comment. */
export type Above = ReadonlyMap<string, Standing>

export async function readAbove(query: Query, thread: string, id: string): Promise<Above> {
  const rows = await query(placeStatements.above, [thread, id])
  return new Map(rows.map(standingFromRow).map(standing => [standing.id, standing]))
}

/**
 * Runs a change up the thread, and brings the thread's own counts along. What is written is not
 * waited for on the way: what is read later is read after it.
 *
 * @param above - those that the way leads past, as they were before the change
 */
export async function runUpward(
  query: Query,
  thread: string,
  { steps, above }: { steps: Upward<Difference>; above: Above },
): Promise<void> {
  const written: Promise<unknown>[] = []
  const write = (statement: string, parameters: readonly Value[]) => {
    const done = query(statement, parameters)
    done.catch(() => {})
    written.push(done)
  }
  const answer = async (step: Step): Promise<StepAnswer> => {
    switch (step.kind) {
      case 'read': {
        const standing = above.get(step.id)
        return standing === undefined ? {} : { standing }
      }
      case 'newest': {
        const [row] = await query(placeStatements.newest, [thread, step.under])
        return row === undefined ? {} : { newest: -whole(row, 'key_active') }
      }
      case 'write': {
        const { id, published, kept, activity } = step.after
        write(placeStatements.write, [
          ...[thread, id, published, kept, -activity],
          audienceOf(step.after),
        ])
        return {}
      }
    }
  }
  let step = steps.next()
  while (!step.done) step = steps.next(await answer(step.value))
  const { published, kept } = step.value
  if (published !== 0 || kept !== 0) write(placeStatements.count, [thread, published, kept])
  await Promise.all(written)
}

/**
 * Works out the places of a whole thread again, and writes those that differ.
 *
 * @param added - comments that come next, and are not written yet
 * @returns the places of these
 */
export async function rearrange(
  query: Query,
  thread: string,
  added: readonly Comment[] = [],
): Promise<Standing[]> {
  const rows = await query(placeStatements.all, [thread])
  const comments = [...rows.map(commentFromRow), ...added]
  const changed: Value[][] = []
  const places: Standing[] = []
  let [published, kept] = [0, 0]
  for (const [i, place] of arrange(comments).entries()) {
    const comment = comments[i]!
    if (place.parent === undefined) {
      published += place.published
      kept += place.kept
    }
    const standing = standingOf(comment, place)
    const row = rows[i]
    if (row === undefined) {
      places.push(standing)
      continue
    }
    const values = valuesOfPlace(comment, standing)
    if (values.some((value, at) => value !== row[PLACE_COLUMNS[at]!])) {
      changed.push([comment.id, ...values])
    }
  }
  for (let at = 0; at < changed.length; at += BATCH) {
    await query(writePlaces, [thread, ...columnsOf(changed.slice(at, at + BATCH))])
  }
  await query(placeStatements.setCounts, [thread, published, kept])
  return places
}

/** Rows of values as a list for each column, as `unnest` takes them. */
export function columnsOf(rows: readonly (readonly Value[])[]): Value[][] {
  return (rows[0] ?? []).map((_, column) => rows.map(row => row[column]!))
}
