import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled, environment, root, stop } from './install.mjs'

ensureInstalled()
console.log('Building what has changed …')
const build = spawnSync('turbo', ['run', 'build', '--output-logs=errors-only'], {
  cwd: root,
  env: environment,
  stdio: ['ignore', 'pipe', 'inherit'],
  encoding: 'utf8',
})
if (build.status !== 0)
  stop(`${build.stdout}\nThe packages did not build: the reason stands above.`)

const site = join(root, 'examples', 'review-site')
const server = spawn(
  join(root, 'node_modules', '.bin', 'node'),
  [join(root, 'packages', 'cli', 'dist', 'bin.js'), 'serve', site, ...process.argv.slice(2)],
  { cwd: root, env: environment, stdio: 'inherit' },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', code => process.exit(code ?? 0))
