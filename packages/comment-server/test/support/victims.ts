import type { Victim } from './kills.ts'
import { startPostgres } from './postgres-server.ts'

/** A server that keeps its comments in a file or in a database that lives on. */
export const serverAt = (place: string): Victim => ({ start: async () => place })

/**
 * A database server on a disk that keeps up, killed with all its processes at once; `stop` ends it
 * and takes its files away.
 */
export async function database(): Promise<Victim & { stop: () => Promise<void> }> {
  let server = await startPostgres({ fsync: 'on' })
  let killed = false
  return {
    start: async () => {
      if (killed) server = await server.restart()
      return server.url
    },
    kill: async () => {
      killed = true
      await server.kill()
    },
    stop: () => server.stop(),
  }
}
