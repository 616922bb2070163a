/**
 * What a good file costs to read, beside a YAML parser and a plain Zod schema:
 *
 *     node --conditions=@reviewkit/source bench/schema.ts
 */
import { deepStrictEqual } from 'node:assert'
import { cpus, loadavg } from 'node:os'
import { parseReview } from '@reviewkit/schema'
import matter from 'gray-matter'
import { FAILSAFE_SCHEMA, load } from 'js-yaml'
import { parse } from 'yaml'
import { type Contestant, effortOf, measure } from './measure.ts'
import { plainReview } from './plain-schema.ts'
import { median, spread, timesFaster } from './statistics.ts'
import { digits, duration, table } from './table.ts'
import { reviewFiles } from './texts/review-files.ts'

/** At most so many times as long as js-yaml with Zod. */
const goal = 2

// Every scalar is the text it was written as, or films called 1917 and No would not come through.
const byJsYaml = (yaml: string): object => Object(load(yaml, { schema: FAILSAFE_SCHEMA }))
const byYaml = (yaml: string): object => Object(parse(yaml, { schema: 'failsafe' }))

const fences = /^---\n([\s\S]*?\n)---\n\n?([\s\S]*)$/
const plainly = (read: (yaml: string) => object) => (source: string) => {
  const [, yaml = '', body] = fences.exec(source) ?? []
  return plainReview.parse({ ...read(yaml), body })
}

const ours = 'reviewkit'
const base = 'js-yaml + Zod'
const contestants: readonly Contestant[] = [
  { name: ours, run: source => parseReview(source).review },
  { name: base, run: plainly(byJsYaml) },
  { name: 'yaml + Zod', run: plainly(byYaml) },
  {
    name: 'gray-matter + Zod',
    run: source => {
      // Options of any kind keep it from its cache: the second round would measure that.
      const { data, content } = matter(source, { engines: { yaml: byJsYaml } })
      return plainReview.parse({ ...data, body: content.replace(/^\n/, '') })
    },
  },
]

const sources = reviewFiles(10_000)
console.log(
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(2)}`,
)
// All do the same work, or the times say nothing.
for (const source of sources) {
  const { review, problems } = parseReview(source)
  deepStrictEqual(problems, [])
  for (const { name, run } of contestants) deepStrictEqual(run(source), review, name)
}

const timings = measure(sources, contestants, effortOf(process.argv))
const roundsOf = (name: string) => timings.find(timing => timing.name === name)?.rounds ?? []
const rows = timings.map(({ name, rounds }) => [
  name,
  duration(median(rounds)),
  `±${digits(spread(rounds) * 50)} %`,
  `${digits(timesFaster(roundsOf(base), rounds))} ×`,
])
const header = [`${sources.length} files`, 'a file', 'spread', `time of ${base}`]
console.log(`\n${table(header, rows)}`)
const reached = timesFaster(roundsOf(base), roundsOf(ours))
console.log(
  `\n  ${reached <= goal ? 'reached' : 'MISSED '}  ${digits(reached)} × the time of ${base}, the goal is at most ${goal} ×`,
)
