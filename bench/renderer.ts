import { cpus, loadavg } from 'node:os'
import { bare, ours, type Peer, peers, pipeline, roads, sanitised } from './contestants.ts'
import { effortOf, measure, type Timing } from './measure.ts'
import { median, spread, timesFaster } from './statistics.ts'
import { digits, duration, table } from './table.ts'
import { type BenchText, texts } from './texts/texts.ts'

/** What we want to be, against whom: so many times faster, on Node, sanitised, facts not read. */
const goals = {
  document: [
    { than: bare, times: 2.5 },
    { than: sanitised, times: 5 },
    { than: pipeline, times: 25 },
  ],
  comments: [{ than: bare, times: 1.2 }],
} as const

const args = process.argv.slice(2)
const effort = effortOf(args)
const wanted = args.find(arg => !arg.startsWith('-'))

console.log(
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(2)}`,
)
const chosen = texts().filter(({ name }) => wanted === undefined || name.includes(wanted))
for (const text of chosen) {
  const timings = run(text, peers(text.kind))
  judge(text, timings)
}
console.log('\nOur other roads')
for (const text of chosen) run(text, roads(text.kind))
console.log(`\nload at the end: ${loadavg()[0]?.toFixed(2)}`)

/** Nobody wins by doing nothing: the words and the markup of a text must be in what comes out. */
function check(peer: Peer, { name, sources, words, markup }: BenchText) {
  // A hundred comments hold every piece that a comment is made of.
  const outputs = sources.slice(0, 100).map(source => peer.run(source))
  const output = peer.tree ? JSON.stringify(outputs) : outputs.join('')
  for (const expected of [...words, ...(peer.tree ? [] : markup)])
    if (!output.includes(expected))
      throw new Error(`${peer.name} leaves out ${JSON.stringify(expected)} of the ${name}`)
}

function run(text: BenchText, contestants: readonly Peer[]): readonly Timing[] {
  for (const peer of contestants) check(peer, text)
  const timings = measure(text.sources, contestants, effort)
  const base = roundsOf(timings, bare)
  const own = roundsOf(timings, ours)
  const each = text.kind === 'comments' ? 'a comment' : 'a text'
  const rows = timings.map(({ name, rounds }, index) => [
    name,
    contestants[index]?.safe ? 'yes' : 'no',
    duration(median(rounds)),
    `±${digits(spread(rounds) * 50)} %`,
    `${digits(timesFaster(rounds, base))} ×`,
    own.length === 0 || name === ours ? '' : `${digits(timesFaster(own, rounds))} ×`,
  ])
  const faster = own.length === 0 ? '' : `${ours} is faster`
  const header = [text.name, 'safe', each, 'spread', `speed of ${bare}`, faster]
  console.log(`\n${table(header, rows)}`)
  return timings
}

function roundsOf(timings: readonly Timing[], wantedName: string): readonly number[] {
  return timings.find(({ name }) => name === wantedName)?.rounds ?? []
}

function judge({ kind }: BenchText, timings: readonly Timing[]) {
  console.log()
  for (const { than, times } of goals[kind]) {
    const reached = timesFaster(roundsOf(timings, ours), roundsOf(timings, than))
    console.log(
      `  ${reached >= times ? 'reached' : 'MISSED '}  ${digits(reached)} × ${than}, the goal is ${times} ×`,
    )
  }
}
