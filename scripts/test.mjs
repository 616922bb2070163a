// npm test: every check and every test, or, with arguments, the tests whose path contains one of them.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, environment, root } from './install.mjs'

ensureInstalled()
const filters = process.argv.slice(2)
const report = join(root, 'test', '.results.json')
rmSync(report, { force: true })

let passed = 0
let failed = 0
if (filters.length > 0) {
  // Apart: turbo takes what stands behind `--` for a part of every task it runs, and would build all anew.
  if (turbo(['build']) === 0) tally(turbo(['//#vitest', '--only'], filters))
  else failed += 1
} else {
  // Together, since packages wait for each other to be built while a core stands idle. The types are
  // those of one program: each package by itself would read the sources of the others anew.
  console.log('\n— format and lint, types, build')
  if (turbo(['//#lint', '//#check', 'build', '--continue']) === 0) passed += 3
  else failed += 1
  console.log('\n— tests')
  tally(turbo(['//#vitest']))
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

function turbo(tasks, rest = []) {
  const args = [
    'run',
    ...tasks,
    '--output-logs=new-only',
    ...(rest.length > 0 ? ['--', ...rest] : []),
  ]
  const { status } = spawnSync('turbo', args, {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return status ?? 1
}

/** Counts what vitest reports; a run that ended badly without a failed test counts as one failure. */
function tally(status) {
  const results = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
  passed += results?.numPassedTests ?? 0
  const broken = (results?.numFailedTests ?? 0) + (results?.numPendingTests ?? 0)
  failed += broken > 0 ? broken : status === 0 && results?.numPassedTests > 0 ? 0 : 1
}
