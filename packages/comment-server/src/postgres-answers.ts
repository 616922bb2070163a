import type { Answer, Question, Sort } from '@reviewkit/comments/store'
import type { Query } from './postgres-connection.ts'
import { COMMENT_COLUMNS, type Row, text, whole } from './row.ts'
import { keyColumn } from './standing.ts'
import type { StoreViewer } from './store.ts'
import { audiences, compare, type RowPlace, rowsSeenBy, start } from './viewer-rows.ts'
import { countWaiting } from './waiting.ts'

/** Answers the questions of one page of a thread, one statement for all that stand equally deep. */
export interface PostgresAnswers {
  answer(question: Question): Promise<Answer>
  /** Of the whole thread, once the questions are answered. */
  thread(): Promise<{ total: number; locked: boolean }>
  readonly own: ReadonlySet<string>
}

const columns = [
  ...['id', 'seq', 'owner', 'under', 'published', 'kept', 'audience', 'posted_ms'],
  ...COMMENT_COLUMNS,
].join(', ')

/** The statements that a page is read with. */
export const reads = {
  thread: 'select published, kept, locked from reviewkit_thread where thread_id = $1',
  waiting: `select id, under from reviewkit_comment
    where thread_id = $1 and owner = any($2) and status in ('pending', 'spam')`,
  above: 'select id, under from reviewkit_comment where thread_id = $1 and id = any($2)',
  places: 'select id, seq from reviewkit_comment where thread_id = $1 and id = any($2)',
  comments: (sort: Sort) =>
    `select ${columns}, ${keyColumn(sort)} as key from reviewkit_comment
     where thread_id = $1 and id = any($2)`,
  levels: (sort: Sort) =>
    `select asked.n, found.* from unnest($2::text[], $3::integer[], $4::float8[], $5::float8[],
       $6::integer[], $7::integer[]) with ordinality as asked (under, audience, key, ms, seq, most, n)
     cross join lateral (
       select ${columns}, ${keyColumn(sort)} as key from reviewkit_comment
       where thread_id = $1 and under = asked.under and audience = asked.audience
         and (${keyColumn(sort)}, posted_ms, seq) > (asked.key, asked.ms, asked.seq)
       order by ${keyColumn(sort)}, posted_ms, seq limit asked.most
     ) as found order by asked.n, found.key, found.posted_ms, found.seq`,
} as const

/** More than any level has: the column of a limit is a whole number of four bytes. */
const ALL = 2_147_483_647

export async function postgresAnswers(
  query: Query,
  thread: string,
  { viewer, sort }: { viewer: StoreViewer; sort: Sort },
): Promise<PostgresAnswers> {
  const isModerator = viewer.role === 'moderator'
  // Not waited for: the first level is asked for with it.
  const counted = query(reads.thread, [thread])
  counted.catch(() => {})
  const waits =
    isModerator || viewer.owners.length === 0
      ? []
      : await query(reads.waiting, [thread, viewer.owners])
  const under = await wayUp(waits)
  const waiting = waits.map(row => text(row, 'id'))
  const rows = rowsSeenBy(viewer, countWaiting(waiting, under))
  const hidden = (under.size === 0 ? [] : await commentsOf([...under.keys()])).filter(
    row => row.audience === audiences.moderators,
  )

  return {
    answer: async ({ levels, ids }) => {
      const places = await Promise.all(levels.map(({ after }) => placeOf(after)))
      const seen = isModerator ? [audiences.readers, audiences.moderators] : [audiences.readers]
      const asked = levels.flatMap((level, i) =>
        seen.map(audience => ({ level, audience, from: places[i]! })),
      )
      const found = new Map<number, Row[]>()
      if (asked.length > 0) {
        const all = await query(reads.levels(sort), [
          thread,
          asked.map(({ level }) => level.parent ?? ''),
          asked.map(({ audience }) => audience),
          asked.map(({ from }) => from.key),
          asked.map(({ from }) => from.time),
          asked.map(({ from }) => from.seq),
          asked.map(({ level }) => Math.min(level.limit + 1, ALL)),
        ])
        for (const row of all) {
          const n = Number(row.n) - 1
          const rows = found.get(n)
          if (rows === undefined) found.set(n, [row])
          else rows.push(row)
        }
      }
      const single = new Map<string, Row>()
      for (const row of ids.length === 0 ? [] : await commentsOf(ids))
        single.set(text(row, 'id'), row)
      return {
        levels: levels.map((level, i) => {
          const at = i * seen.length
          const others = isModerator
            ? (found.get(at + 1) ?? [])
            : hidden.filter(
                row => row.under === (level.parent ?? '') && compare(row, places[i]!) > 0,
              )
          return rows.level(level, found.get(at) ?? [], others)
        }),
        rows: ids.map(id => rows.one(single.get(id))),
      }
    },
    thread: async () => {
      const [counts] = await counted
      return {
        total: counts ? whole(counts, isModerator ? 'kept' : 'published') + waits.length : 0,
        locked: counts?.locked === 1,
      }
    },
    own: rows.own,
  }

  function commentsOf(ids: readonly string[]): Promise<Row[]> {
    return query(reads.comments(sort), [thread, ids])
  }

  /** What each of the viewer's waiting comments stands under, and that, up to the root. */
  async function wayUp(waits: readonly Row[]): Promise<Map<string, string>> {
    const known = new Map<string, string>()
    let level = waits
    while (level.length > 0) {
      for (const row of level) known.set(text(row, 'id'), text(row, 'under'))
      const above = level.map(row => text(row, 'under')).filter(id => id !== '' && !known.has(id))
      level = above.length === 0 ? [] : await query(reads.above, [thread, above])
    }
    return known
  }

  async function placeOf(
    after: { key: number; time: number; ids: readonly string[] } | undefined,
  ): Promise<RowPlace> {
    if (after === undefined) return start
    const found = await query(reads.places, [thread, after.ids])
    const seqs = new Map(found.map(row => [text(row, 'id'), whole(row, 'seq')]))
    const id = after.ids.find(id => seqs.has(id))
    return { key: after.key, time: after.time, seq: seqs.get(id ?? '') ?? -1 }
  }
}
