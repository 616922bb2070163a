import pg from 'pg'
import { migrate } from './postgres-schema.ts'
import type { Row, Value } from './row.ts'

/** A parameter of a statement: a value, or a list of them for `any` and `unnest`. */
export type Parameter = Value | readonly Value[]

/** Runs one statement, prepared under its own text: a connection plans it once. */
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
/** What a database or a role has set otherwise counts for nothing here: a promise means the disk. */
const BEGIN_WRITING = 'begin; set local synchronous_commit to on'

export function connectPostgres(url: string, { partitions }: { partitions: number }): Connection {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  // A connection that breaks while nobody uses it is replaced; without a listener it ends the process.
  pool.on('error', () => {})
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

  const transaction = <T>(begin: string, work: (query: Query) => Promise<T>): Promise<T> =>
    explained(async () => {
      if (closing) throw new Error('postgresStore: the store is closed.')
      await open()
      return withClient(pool, async client => {
        await client.query(begin)
        try {
          const result = await work(queryOf(client))
          await client.query('commit')
          return result
        } catch (error) {
          await client.query('rollback').catch(() => {})
          throw error
        }
      })
    })

  return {
    reading: work => transaction(BEGIN_READING, work),
    writing: work => transaction(BEGIN_WRITING, work),
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

/** SQLSTATE codes and errors of the system that say what is wrong with the address or the server. */
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers at this address. Start the database, or mend the address.',
  ENOTFOUND: 'there is no such host. Mend the address.',
  ETIMEDOUT: 'the database does not answer in time.',
  '28P01': 'the password is not accepted. Mend the address.',
  '28000': 'this user may not connect. Mend the address, or the rules of the server.',
  '3D000': 'there is no such database. Create it, or mend the address.',
  '42501': 'this user may not make or use the tables. Grant it the right to.',
  '57P01': 'the database is being shut down.',
  '57P03': 'the database is starting, and takes no work yet.',
  '53300': 'the database has no connection left.',
}

/** Says in plain words what is wrong where the database cannot be used; never its password. */
async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    const reason = reasons[code]
    if (reason === undefined) throw cause
    throw new Error(`postgresStore: ${reason}`, { cause })
  }
}
