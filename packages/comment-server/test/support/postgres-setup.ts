import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of a PostgreSQL server that runs as long as the tests do. */
    postgres: string
  }
}

/** One server for all tests; nothing in it outlives them, so its disk need not keep up. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres({ fsync: 'off' })
  project.provide('postgres', server.url)
  return () => server.stop()
}
