/**
 * Threads of comments: a tree of a million beside its peers, pages of large threads, HTML:
 *
 *     node --conditions=@reviewkit/source bench/comments.ts [--quick] [trees] [million] [growth] [pages] [html]
 */
import { execFileSync } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { bare, builders, ours } from './comments-builders.ts'
import type { Finding } from './comments-child.ts'
import { comparePages, compareRendering } from './comments-pages.ts'
import type { shapes } from './comments-shapes.ts'
import { effortOf } from './measure.ts'
import { median, timesFaster } from './statistics.ts'
import { digits, duration, table } from './table.ts'

type ShapeName = keyof typeof shapes

const args = process.argv.slice(2)
const quick = args.includes('--quick')
const child = fileURLToPath(new URL('comments-child.ts', import.meta.url))

const load = () => loadavg()[0]?.toFixed(1)
console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}, load ${load()}`)
const parts = {
  trees: () => {
    for (const count of [10, 1000, 100_000]) compareBuilders('random', count)
    compareBuilders('chain', 10_000)
  },
  million: () => judge(compareBuilders('random', quick ? 100_000 : 1_000_000)),
  growth: tellGrowth,
  pages: () => comparePages(effortOf(args)),
  html: () => compareRendering(effortOf(args)),
}
const wanted = args.filter(arg => !arg.startsWith('-'))
for (const [name, run] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) run()
}
console.log(`\nload at the end: ${load()}`)

/** One process a builder and round; every round each has its turn. Undefined is one that failed. */
function compareBuilders(shape: ShapeName, count: number) {
  const rounds = quick ? 1 : 3
  const findings = builders.map(({ name }) => ({ name, rounds: [] as (Finding | undefined)[] }))
  for (let round = 0; round < rounds; round += 1) {
    for (const each of findings) each.rounds.push(run(each.name, shape, count))
  }
  const own = timesOf(findings, ours)
  const rows = findings.map(({ name, rounds: found }) => {
    if (found.some(each => each === undefined)) return [name, 'fails']
    const bytes = median(found.map(each => each!.bytes))
    const times = found.map(each => each!.ms)
    return [
      name,
      duration(median(times)),
      name === ours ? '' : `${digits(timesFaster(own, times))} ×`,
      `${digits(bytes / count)} B`,
      name === ours ? '' : `${digits(bytes / median(bytesOf(findings, ours)))} ×`,
    ]
  })
  const title = `${shape}, ${count.toLocaleString('en')} comments`
  const header = [title, 'a tree', `${ours} is faster`, 'held a comment', 'more than ours']
  console.log(`\n${table(header, rows)}`)
  return findings
}

type Findings = ReturnType<typeof compareBuilders>

function run(name: string, shape: ShapeName, count: number): Finding | undefined {
  const options = ['--expose-gc', '--max-old-space-size=8192', '--conditions=@reviewkit/source']
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const
    const args = [...options, child, name, shape, String(count)]
    const text = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: [...stdio] })
    return JSON.parse(text) as Finding
  } catch {
    return undefined
  }
}

function timesOf(findings: Findings, name: string): number[] {
  return findings.find(each => each.name === name)!.rounds.map(each => each?.ms ?? Number.NaN)
}

function bytesOf(findings: Findings, name: string): number[] {
  return findings.find(each => each.name === name)!.rounds.map(each => each?.bytes ?? Number.NaN)
}

function judge(findings: Findings) {
  const own = timesOf(findings, ours)
  const bytes = median(bytesOf(findings, ours))
  console.log()
  for (const { name } of builders) {
    if (name.startsWith(ours)) continue
    const goal = name === bare ? 1 : 3
    const faster = timesFaster(own, timesOf(findings, name))
    tell(faster >= goal, `${digits(faster)} × as fast as ${name}, the goal is ${goal} ×`)
    if (name === bare) continue
    const share = bytes / median(bytesOf(findings, name))
    tell(share <= 1 / 3, `${digits(share)} of the memory of ${name}, the goal is 0.33`)
  }
}

function tell(reached: boolean, words: string) {
  console.log(`  ${reached ? 'reached' : 'MISSED '}  ${words}`)
}

/** What a comment costs must not hang on how many there are, whatever is wrong with them. */
function tellGrowth() {
  const names: ShapeName[] = [
    'random',
    'chain',
    'all under one',
    'circles of two',
    'orphans',
    'states of one',
  ]
  const counts = quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000]
  const rows = names.map(name => [
    name,
    ...counts.map(count => {
      const found = run(ours, name, count)
      return found === undefined ? 'fails' : duration(found.ms / count)
    }),
  ])
  const header = [`${ours}, a comment, among`, ...counts.map(count => count.toLocaleString('en'))]
  console.log(`\n${table(header, rows)}`)
}
