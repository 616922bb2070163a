import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject, onTestFinished } from 'vitest'
import type { Store } from '../../src/index.ts'
import { type PostgresStoreOptions, postgresStore } from '../../src/postgres.ts'

/** Runs a statement in the first database of the server, or in the one named. */
export async function inPostgres<T>(
  work: (client: Client) => Promise<T>,
  url: string = inject('postgres'),
): Promise<T> {
  const client = new Client(url)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The address of a new database, which goes when the test ends. */
export async function temporaryDatabase(options = ''): Promise<string> {
  const name = `test_${randomBytes(8).toString('hex')}`
  await inPostgres(client => client.query(`create database ${name} ${options}`))
  onTestFinished(async () => {
    await inPostgres(client => client.query(`drop database if exists ${name} with (force)`))
  })
  const url = new URL(inject('postgres'))
  url.pathname = `/${name}`
  return url.href
}

/**
 * The address of a new schema of the first database: made far sooner than a database, and gone with
 * the server.
 */
async function temporarySchema(): Promise<string> {
  const name = `test_${randomBytes(8).toString('hex')}`
  await inPostgres(client => client.query(`create schema ${name}`))
  const url = new URL(inject('postgres'))
  url.searchParams.set('options', `-c search_path=${name}`)
  return url.href
}

/** A store in a new schema, closed when the test ends. */
export async function temporaryPostgresStore(options?: PostgresStoreOptions): Promise<Store> {
  const store = postgresStore(await temporarySchema(), options)
  onTestFinished(() => store.close())
  return store
}
