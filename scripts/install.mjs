// Runs on the Node a newcomer has (20 or newer), before anything is installed: no imports but Node's own.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The programs of the project, its own Node first, whatever the machine has. */
export const environment = {
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
}

/** Installs what `package-lock.json` names, unless exactly that is installed already. */
export function ensureInstalled() {
  const [major = 0] = process.versions.node.split('.').map(Number)
  if (major < 20) stop(`Reviewkit needs Node 20 or newer; this is ${process.versions.node}.`)
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const stamp = join(root, 'node_modules', '.installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('Installing what is missing (once; a minute or so) …')
  const { status } = npm(['ci', '--prefer-offline', '--loglevel=error'])
  if (status !== 0) stop('npm could not install the packages: its own words stand above.')
  writeFileSync(stamp, lock)
}

function npm(args) {
  const options = { cwd: root, stdio: 'inherit' }
  const self = process.env.npm_execpath
  return self
    ? spawnSync(process.execPath, [self, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

export function stop(message) {
  console.error(message)
  process.exit(1)
}
