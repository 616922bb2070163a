import { cpus, loadavg } from 'node:os'
import { bare, ours, type Peer, peers, pipeline, sanitised } from './contestants.ts'
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
for (const text of texts()) {
  if (wanted !== undefined && !text.name.includes(wanted)) continue
  const all = peers(text.kind)
  for (const peer of all) check(peer, text)
  report(text, measure(text.sources, all, effort))
}
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

function report({ name, kind, sources }: BenchText, timings: readonly Timing[]) {
  const roundsOf = (wantedName: string) =>
    timings.find(timing => timing.name === wantedName)?.rounds ?? []
  const own = roundsOf(ours)
  const base = roundsOf(bare)
  const each = kind === 'comments' ? 'a comment' : 'a text'
  const rows = timings.map(({ name, rounds }) => [
    name,
    duration(median(rounds)),
    `±${digits(spread(rounds) * 50)} %`,
    `${digits(timesFaster(rounds, base))} ×`,
    name === ours ? '' : `${digits(timesFaster(own, rounds))} ×`,
  ])
  const header = [name, each, 'spread', `speed of ${bare}`, `${ours} is faster`]
  console.log(`\n${table(header, rows)}\n`)
  for (const { than, times } of goals[kind]) {
    const reached = timesFaster(own, roundsOf(than))
    console.log(
      `  ${reached >= times ? 'reached' : 'MISSED '}  ${digits(reached)} × ${than}, the goal is ${times} ×`,
    )
  }
  if (kind === 'comments') console.log(`  (${sources.length} different comments)`)
}
