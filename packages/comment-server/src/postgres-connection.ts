import pg from 'pg'
import { explained } from './postgres-errors.ts'
import { migrate } from './postgres-schema.ts'
import type { Row, Value } from './row.ts'

/** A parameter of a statement: a value, or a list of them for `any` and `unnest`. */
export type Parameter = Value | readonly Value[]

/**
 * Runs one statement, prepared under its own text: a connection plans it once. Several may be sent
 * before the first is answered; they are run in that order, and after one that fails, none is.
 */
export type Query = (text: string, parameters: readonly Parameter[]) => Promise<Row[]>

/** A pool of connections to one database, whose tables are there when the first work begins. */
export interface Connection {
  /** Work whose reads are all of one moment. */
  reading<T>(work: (query: Query) => Promise<T>): Promise<T>
  /** Work that is on the disk when it is done, or not done at all. */
  writing<T>(work: (query: Query) => Promise<T>): Promise<T>
  close(): Promise<void>
}

const BEGIN_READING = 'begin isolation level repeatable read, read only'
/**
 * Writers of a thread wait for each other and then read what is there by now, whatever the database
 * has set as its level; and where it has the disk lag behind, ours does not: a promise means the disk.
 */
const BEGIN_WRITING = `begin isolation level read committed;
  select set_config('synchronous_commit', 'on', true)
  where current_setting('synchronous_commit') = 'off'`

/** How long an address may take to answer, and work to wait for a connection. */
const PATIENCE_MILLISECONDS = 10_000

/** Counts may be larger than four bytes hold; those of eight come as text, and go up to 2^53. */
const BIGINT = 20
const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) => (id === BIGINT ? Number : pg.types.getTypeParser(id, format)),
}

export function connectPostgres(url: string, { partitions }: { partitions: number }): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: PATIENCE_MILLISECONDS,
    types,
    // Statements go out at once, where an older pg has each wait for the answer to the one before.
    pipeline: true,
  })
  // A connection that breaks is replaced. Without listeners it ends the process: one for those that
  // nobody uses, and one for each while it is used, besides the work, which fails.
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  let closing: Promise<void> | undefined
  let opening: Promise<void> | undefined

  const open = async (): Promise<void> => {
    opening ??= withClient(pool, client => migrate(client, partitions))
    try {
      await opening
    } catch (error) {
      // Tried again with the next work: the database may only be starting.
      opening = undefined
      throw error
    }
  }

  const transaction = <T>(
    begin: string,
    work: (query: Query) => Promise<T>,
    end: (client: pg.PoolClient) => Promise<unknown>,
  ): Promise<T> =>
    explained(async () => {
      if (closing) throw new Error('postgresStore: the store is closed.')
      await open()
      return withClient(pool, async client => {
        const began = client.query(begin)
        try {
          const result = await alongside([began], work(queryOf(client)))
          await end(client)
          return result
        } catch (error) {
          await client.query('rollback').catch(() => {})
          throw error
        }
      })
    })

  return {
    // What was read is known before its end is.
    reading: work =>
      transaction(BEGIN_READING, work, async client => {
        client.query('commit').catch(() => {})
      }),
    writing: work => transaction(BEGIN_WRITING, work, client => client.query('commit')),
    close: () => {
      closing ??= pool.end()
      return closing
    },
  }
}

async function withClient<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  let broken = true
  try {
    const result = await work(client)
    broken = false
    return result
  } catch (error) {
    // What the database itself says leaves the connection whole.
    broken = !(error instanceof pg.DatabaseError)
    throw error
  } finally {
    client.release(broken)
  }
}

/**
 * The result of work for which something else was sent before. The work comes to its end in any
 * case: nothing of it may still be sent when the connection is somebody else's.
 */
export async function alongside<T>(
  before: readonly Promise<unknown>[],
  work: Promise<T>,
): Promise<T> {
  const [result] = await Promise.allSettled([work, ...before])
  await Promise.all(before)
  if (result.status === 'rejected') throw result.reason
  return result.value
}

/** Names of prepared statements, the same for the same text in every connection. */
const names = new Map<string, string>()

function queryOf(client: pg.PoolClient): Query {
  return async (text, parameters) => {
    const name = names.get(text) ?? `reviewkit_${names.size}`
    names.set(text, name)
    const values = parameters.map(storable)
    const { rows } = await client.query<Row>({ name, text, values })
    return rows
  }
}

/** U+0000 cannot be kept, nor half of a pair: both become U+FFFD, as they are shown. */
function storable(parameter: Parameter): Parameter {
  if (typeof parameter === 'string') return parameter.replaceAll('\0', '\uFFFD').toWellFormed()
  return typeof parameter === 'object' && parameter !== null
    ? parameter.map(value =>
        typeof value === 'string' ? value.replaceAll('\0', '\uFFFD').toWellFormed() : value,
      )
    : parameter
}
