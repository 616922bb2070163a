import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The build, as it is published: of the sources a process reads three times as long. */
const program = fileURLToPath(new URL('../dist/bin.js', import.meta.url))
const nobody = 65_534

/** Starts `reviewkit` as a process of its own. */
export function start(args: readonly string[], { cwd, user }: { cwd: string; user?: object }) {
  return spawn(process.execPath, [program, ...args], {
    cwd,
    ...user,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Runs `reviewkit` to its end. */
export async function reviewkit(args: readonly string[], options: { cwd: string; user?: object }) {
  const child = start(args, options)
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', chunk => {
    stdout += chunk
  })
  child.stderr.setEncoding('utf8').on('data', chunk => {
    stderr += chunk
  })
  const [code] = await once(child, 'close')
  return { code, stdout, stderr }
}

/** Runs `reviewkit serve` until it is told to stop, at the latest when the test is over. */
export async function serving(cwd: string, args: readonly string[] = []) {
  const child = start(['serve', '--port', '0', ...args], { cwd })
  const exited = once(child, 'exit')
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', chunk => {
    errors += chunk
  })
  let output = ''
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    output += chunk
    if (output.includes('Control-C')) break
  }
  const url = /http:\S+/.exec(output)?.[0]
  if (url === undefined) throw new Error(`reviewkit serve did not start:\n${output}${errors}`)
  const stop = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    const [code, killedBy] = await exited
    return { code, killedBy, errors }
  }
  return { url, output, stop }
}

/** A user without rights, where the tests run as one who has them all. */
export function powerless(folder: string): object {
  chmodSync(folder, 0o755)
  return process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
}
