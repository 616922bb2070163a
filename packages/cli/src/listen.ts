import { once } from 'node:events'
import type { Server } from 'node:http'
import { networkInterfaces } from 'node:os'
import type { Problem } from '@reviewkit/problem'
import { errorCode, systemProblem } from './system-problem.ts'

const ports = { first: 4000, last: 4100 }

/**
 * Has a server listen, on the port named or the first free one from 4000 on.
 *
 * @returns the port, or why it cannot listen
 */
export async function listen(
  server: Server,
  host: string,
  port: number | undefined,
): Promise<number | Problem> {
  const last = port ?? ports.last
  for (let candidate = port ?? ports.first; ; candidate += 1) {
    try {
      server.listen(candidate, host)
      await once(server, 'listening')
      const address = server.address()
      return typeof address === 'object' && address ? address.port : candidate
    } catch (error) {
      if (errorCode(error) !== 'EADDRINUSE') return refused(error, host, candidate)
      if (candidate >= last) return port === undefined ? allTaken : taken(candidate)
    }
  }
}

function taken(port: number): Problem {
  return {
    severity: 'error',
    code: 'port-taken',
    message: `Another program listens on port ${port}.`,
    hint: 'Leave --port out, and the next free port is found; or name another.',
  }
}

const allTaken: Problem = {
  severity: 'error',
  code: 'port-taken',
  message: `Other programs listen on all ports from ${ports.first} to ${ports.last}.`,
  hint: 'Write --port 0 for any free port.',
}

function refused(error: unknown, host: string, port: number): Problem {
  switch (errorCode(error)) {
    case 'EACCES':
      return {
        severity: 'error',
        code: 'port-not-allowed',
        message: `This user may not listen on port ${port}.`,
        hint: 'Name a port from 1024 on, such as --port 4000.',
      }
    case 'ENOTFOUND':
    case 'EADDRNOTAVAIL':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return {
        severity: 'error',
        code: 'host-not-here',
        message: `${host} is not an address of this machine.`,
        hint: 'Leave --host out for this machine alone, or write --host 0.0.0.0 for its network.',
      }
    default:
      return systemProblem(error, { code: 'host-not-usable', what: `${host} cannot be used` })
  }
}

/** The origins under which browsers see a server: where it listens everywhere, each address of the machine. */
export function originsOf(host: string, port: number): [first: string, ...others: string[]] {
  const machine = Object.values(networkInterfaces()).flatMap(list => list ?? [])
  const everywhere = ['0.0.0.0', '::', ''].includes(host)
  const names = everywhere ? machine.map(({ address }) => address) : [host]
  const own = [...names, 'localhost'].flatMap(name => originOf(name, port) ?? [])
  const first = originOf(everywhere ? 'localhost' : host, port) ?? `http://localhost:${port}`
  return [first, ...own.filter(origin => origin !== first)]
}

function originOf(host: string, port: number): string | undefined {
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  return URL.canParse(url) ? new URL(url).origin : undefined
}
