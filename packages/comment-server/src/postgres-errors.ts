/** SQLSTATE codes and errors of the system that say what is wrong with the address or the server. */
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers at this address. Start the database, or mend the address.',
  ENOENT: 'nothing answers at this address. Start the database, or mend the address.',
  ENOTFOUND: 'there is no such host. Mend the address.',
  EAI_AGAIN: 'the host cannot be looked up. Mend the address, or the network.',
  EHOSTUNREACH: 'the host cannot be reached. Mend the address, or the network.',
  ETIMEDOUT: 'the database does not answer in time.',
  ECONNRESET: 'the connection broke.',
  EPIPE: 'the connection broke.',
  '23505': 'the thread has a comment of this id. Give a new post an id of its own.',
  '25006': 'the database takes no writes. Give the address of the main server, not of a replica.',
  '28P01': 'the password is not accepted. Mend the address.',
  '28000': 'this user may not connect. Mend the address, or the rules of the server.',
  '3D000': 'there is no such database. Create it, or mend the address.',
  '42501': 'this user may not make or use the tables. Grant it the right to.',
  '53100': 'the disk of the database is full.',
  '53300': 'the database has no connection left.',
  '57P01': 'the database is being shut down.',
  '57P02': 'the database ended, and starts again.',
  '57P03': 'the database is starting, and takes no work yet.',
}

/** What `pg` itself says has no code, so it goes by its words. */
const sayings: readonly (readonly [said: RegExp, reason: string])[] = [
  [/password must be a/, 'the database asks for a password. Write it into the address.'],
  [/timeout exceeded|connection timeout/, 'the database does not answer in time.'],
  [/^Connection terminated|^Client has encountered/, 'the connection broke.'],
]

/** Says in plain words what is wrong where the database cannot be used; never its password. */
export async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const reason = cause instanceof Error ? reasonOf(cause) : undefined
    if (reason === undefined) throw cause
    throw new Error(`postgresStore: ${reason}`, { cause })
  }
}

function reasonOf(error: Error): string | undefined {
  const code = 'code' in error ? String(error.code) : ''
  return reasons[code] ?? sayings.find(([said]) => said.test(error.message))?.[1]
}
