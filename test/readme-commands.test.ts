import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './packages.ts'

/** A copy of what git would clone, and nothing else: no installed package, no built file. */
const folder = mkdtempSync(join(tmpdir(), 'reviewkit-fresh-'))

beforeAll(() => {
  const files = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  for (const file of files.split('\0').filter(name => name && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(root, file), join(folder, file))
  }
})
// Some ten thousand files, on a machine that is busy.
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000)

/**
 * The environment of a newcomer’s shell: none of the programs that npm put on our path. What
 * turbo has built of the same sources it need not build again: that it can, the build has shown
 * that every run of all tests begins with.
 */
const environment = Object.fromEntries(
  Object.entries(process.env)
    .filter(([name]) => !/^(npm_|turbo|vitest|node_env|node_path|init_cwd)/i.test(name))
    .map(([name, value]) => [
      name,
      name === 'PATH'
        ? value
            ?.split(':')
            .filter(part => !part.startsWith(root))
            .join(':')
        : value,
    ])
    .concat([['TURBO_CACHE_DIR', join(root, '.turbo', 'cache')]]),
)

/** Runs npm, gathers what it prints, and waits for its end or for a text. */
function npm(...args: string[]) {
  const child = spawn('npm', args, { cwd: folder, env: environment, detached: true })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', chunk => {
      output += chunk
      child.emit('printed')
    })
  }
  const closed = once(child, 'close').then(([code]) => code)
  const prints = (text: RegExp) =>
    new Promise<string>((resolve, reject) => {
      child.on('printed', () => {
        const found = text.exec(output)
        if (found) resolve(found[0])
      })
      closed.then(() => reject(new Error(`npm ${args.join(' ')} ended:\n${output}`)), reject)
    })
  return { child, closed, prints, output: () => output }
}

/** Ends npm and what it started, which share a process group of their own. */
const end = ({ pid }: ChildProcess) => pid !== undefined && process.kill(-pid, 'SIGTERM')

test('npm start, as the first command, installs, builds and shows the site', async () => {
  const start = npm('start', '--', '--port', '0')
  const address = await start.prints(/http:\/\/127\.0\.0\.1:\d+\//)
  const home = await fetch(address)
  expect(home.status).toBe(200)
  expect(await home.text()).toContain('href="/reviews/her/"')
  const review = await fetch(new URL('/reviews/her/', address))
  expect(await review.text()).toContain('Joaquin Phoenix')
  end(start.child)
  await start.closed
}, 240_000)

test('npm test, given a path, runs its tests and ends with their count', async () => {
  const run = npm('test', '--', 'packages/html')
  expect(await run.closed, run.output()).toBe(0)
  expect(run.output()).toMatch(/\n[1-9]\d* passed, 0 failed\n$/)
}, 240_000)
