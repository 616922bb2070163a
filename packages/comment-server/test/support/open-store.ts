import type { Store } from '../../src/index.ts'

/** The store at a place: the address of a database, or the name of a file. */
export async function openStore(place: string): Promise<Store> {
  if (place.startsWith('postgres:')) {
    const { postgresStore } = await import('../../src/postgres.ts')
    return postgresStore(place)
  }
  const { sqliteStore } = await import('../../src/sqlite.ts')
  return sqliteStore(place)
}
