import { arrange } from '@reviewkit/comments/store'
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

/** The statements that keep the places of comments. */
export const placeStatements = {
  standing: `select id, under, published, kept, status, posted_ms, key_active from reviewkit_comment
    where thread_id = $1 and id = $2`,
  newest: `select key_active from reviewkit_comment
    where thread_id = $1 and under = $2 and audience = 0
    order by key_active, posted_ms, seq limit 1`,
  write: `update reviewkit_comment set published = $3, kept = $4, key_active = $5, audience = $6
    where thread_id = $1 and id = $2`,
  count: `update reviewkit_thread set published = published + $2, kept = kept + $3
    where thread_id = $1`,
  setCounts: 'update reviewkit_thread set published = $2, kept = $3 where thread_id = $1',
  all: 'select * from reviewkit_comment where thread_id = $1 order by seq',
} as const

const types: Readonly<Record<string, string>> = { under: 'text', posted_ms: 'float8' }
const typeOf = (column: string) =>
  types[column] ?? (column.startsWith('key_') ? 'float8' : 'integer')

/** Places of many comments in one statement. */
export const writePlaces = `update reviewkit_comment set ${PLACE_COLUMNS.map(
  column => `${column} = given.${column}`,
).join(', ')}
  from unnest($2::text[], ${PLACE_COLUMNS.map((column, i) => `$${i + 3}::${typeOf(column)}[]`).join(', ')})
    as given (id, ${PLACE_COLUMNS.join(', ')})
  where reviewkit_comment.thread_id = $1 and reviewkit_comment.id = given.id`

/** How many rows one statement writes at most. */
export const BATCH = 1000

/**
 * Runs a change up the thread, and brings the thread's own counts along. What is written is not
 * waited for on the way: what is read later is read after it.
 */
export async function runUpward(
  query: Query,
  thread: string,
  steps: Upward<Difference>,
): Promise<void> {
  const written: Promise<unknown>[] = []
  const write = (statement: string, parameters: readonly Value[]) => {
    const done = query(statement, parameters)
    done.catch(() => {})
    written.push(done)
  }
  let step = steps.next()
  while (!step.done) {
    if (step.value.kind === 'write') {
      const { id, published, kept, activity } = step.value.after
      const audience = audienceOf(step.value.after)
      write(placeStatements.write, [thread, id, published, kept, -activity, audience])
      step = steps.next({})
    } else {
      step = steps.next(await answer(query, thread, step.value))
    }
  }
  const { published, kept } = step.value
  if (published !== 0 || kept !== 0) write(placeStatements.count, [thread, published, kept])
  await Promise.all(written)
}

export async function readStanding(
  query: Query,
  thread: string,
  id: string,
): Promise<Standing | undefined> {
  const [row] = await query(placeStatements.standing, [thread, id])
  return row && standingFromRow(row)
}

async function answer(
  query: Query,
  thread: string,
  step: Exclude<Step, { kind: 'write' }>,
): Promise<StepAnswer> {
  switch (step.kind) {
    case 'read': {
      const standing = await readStanding(query, thread, step.id)
      return standing === undefined ? {} : { standing }
    }
    case 'newest': {
      const [row] = await query(placeStatements.newest, [thread, step.under])
      return row === undefined ? {} : { newest: -whole(row, 'key_active') }
    }
  }
}

/** Works out the places of a whole thread again, and writes those that differ. */
export async function rearrange(query: Query, thread: string): Promise<void> {
  const rows = await query(placeStatements.all, [thread])
  const comments = rows.map(commentFromRow)
  const changed: Value[][] = []
  let [published, kept] = [0, 0]
  for (const [i, place] of arrange(comments).entries()) {
    const comment = comments[i]!
    if (place.parent === undefined) {
      published += place.published
      kept += place.kept
    }
    const values = valuesOfPlace(comment, standingOf(comment, place))
    const differs = values.some((value, at) => value !== rows[i]![PLACE_COLUMNS[at]!])
    if (differs) changed.push([comment.id, ...values])
  }
  for (let at = 0; at < changed.length; at += BATCH) {
    await query(writePlaces, [thread, ...columnsOf(changed.slice(at, at + BATCH))])
  }
  await query(placeStatements.setCounts, [thread, published, kept])
}

/** Rows of values as a list for each column, as `unnest` takes them. */
export function columnsOf(rows: readonly (readonly Value[])[]): Value[][] {
  return (rows[0] ?? []).map((_, column) => rows.map(row => row[column]!))
}
