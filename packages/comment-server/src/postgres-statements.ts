import { sorts } from '@reviewkit/comments/store'
import { COMMENT_COLUMNS, PLACE_COLUMNS } from './row.ts'
import { keyColumn } from './standing.ts'

const columns = COMMENT_COLUMNS.join(', ')
const marks = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => `$${from + i}`).join(', ')
const times = ['posted_ms', ...sorts.map(keyColumn)]

/** Every statement of the store beside those that read a page; each names one thread but the last. */
export const statements = {
  list: `select id, owner, ${columns} from reviewkit_comment where thread_id = $1 order by seq`,
  one: `select id, owner, ${columns} from reviewkit_comment where thread_id = $1 and id = $2`,
  some: `select id, ${columns} from reviewkit_comment where thread_id = $1 and id = any($2)`,
  byNonce: `select id, owner, nonce, words, ${columns} from reviewkit_comment
    where thread_id = $1 and nonce = $2`,
  newest: `select id, ${columns} from reviewkit_comment where thread_id = $1 and status = 'published'
    order by posted_ms desc, seq desc limit $2`,
  latestOf: `select id, ${columns} from reviewkit_comment
    where thread_id = $1 and owner = $2 and status <> 'deleted' order by seq desc limit 1`,
  locked: 'select locked from reviewkit_thread where thread_id = $1',
  makeThread: 'insert into reviewkit_thread (thread_id) values ($1) on conflict do nothing',
  // Who writes in a thread has it alone until the end: counts and places are of one history.
  holdThread: 'select locked from reviewkit_thread where thread_id = $1 for update',
  lock: 'update reviewkit_thread set locked = $2 where thread_id = $1',
  lastSeq: 'select coalesce(max(seq), 0) as seq from reviewkit_comment where thread_id = $1',
  orphan: `select 1 as found from reviewkit_comment
    where thread_id = $1 and parent = $2 and under = '' limit 1`,
  insert: `insert into reviewkit_comment
    (thread_id, seq, id, owner, nonce, words, ${columns}, ${PLACE_COLUMNS.join(', ')})
    values (${marks(1, 6 + COMMENT_COLUMNS.length + PLACE_COLUMNS.length)})`,
  write: `update reviewkit_comment set
    (${columns}, ${times.join(', ')}) = row(${marks(3, COMMENT_COLUMNS.length + times.length)})
    where thread_id = $1 and id = $2`,
  insertMany: insertMany(),
  standingHere: `select max(case status when 'published' then 1 else 0 end) as published
    from reviewkit_comment where thread_id = $1 and owner = $2`,
  standingEverywhere: `select max(case status when 'published' then 1 else 0 end) as published
    from reviewkit_comment where owner = $1`,
} as const

/** New comments in one statement, each column a list. */
function insertMany(): string {
  const names = ['seq', 'id', ...COMMENT_COLUMNS, ...PLACE_COLUMNS]
  const typesOf: Readonly<Record<string, readonly string[]>> = {
    integer: ['seq', 'by_review_author', 'published', 'kept', 'audience'],
    bigint: ['up', 'down', 'version', 'status_version'],
    float8: times,
  }
  const typeOf = (name: string) =>
    Object.keys(typesOf).find(type => typesOf[type]!.includes(name)) ?? 'text'
  const lists = names.map((name, i) => `$${i + 2}::${typeOf(name)}[]`)
  return `insert into reviewkit_comment (thread_id, ${names.join(', ')})
    select $1, given.* from unnest(${lists.join(', ')}) as given`
}
