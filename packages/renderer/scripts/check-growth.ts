import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { parseArgs } from 'node:util'
import type { RendererOptions } from '../src/index.ts'
import { families } from '../test/families.ts'
import { slowList } from './growth/docs.ts'
import { inPool } from './growth/pool.ts'
import { measureRow, mostGrowth, mostMs, type Row, shownAt } from './growth/rule.ts'

/*
 * Measures how time grows on texts made to be slow, for each parser, dialect and profile,
 * and fails where satteri breaks the rule. remark’s parser is measured and listed only.
 *
 *   check-growth [--parser satteri|remark] [--only text] [--jobs 2] [--long] [--docs]
 *
 * --only: families with this in their name; --long: remark up to 256 KiB, which takes an
 * hour; --docs: writes the list of slow families into docs/limits.md.
 */
const { values } = parseArgs({
  options: {
    parser: { type: 'string' },
    only: { type: 'string', default: '' },
    jobs: { type: 'string', default: '2' },
    long: { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
  },
})

const satteri: RendererOptions[] = [
  { dialect: 'review', profile: 'article' },
  { dialect: 'review', profile: 'comment' },
  { dialect: 'review', profile: 'trusted' },
  { dialect: 'gfm', profile: 'article' },
  { dialect: 'commonmark', profile: 'article' },
]
const remark: RendererOptions[] = [
  { dialect: 'review', profile: 'article' },
  { dialect: 'review', profile: 'comment' },
]
const settings: RendererOptions[] = [
  ...(values.parser === 'remark'
    ? []
    : satteri.map(options => ({ ...options, parser: 'satteri' as const }))),
  ...(values.parser === 'satteri'
    ? []
    : remark.map(options => ({ ...options, parser: 'remark' as const }))),
]
const jobs = settings.flatMap(options =>
  families
    .filter(({ name, kind }) => `${kind}: ${name}`.includes(values.only))
    .map(({ name }) => ({ name, options })),
)

const rows: Row[] = []
await inPool(jobs, Number(values.jobs), async ({ name, options }, measurer) => {
  const sizes = options.parser === 'remark' && !values.long ? [16, 64] : [16, 64, 256]
  const row = await measureRow(name, options, sizes, measurer)
  rows.push(row)
  if (rows.length % 100 === 0) console.error(`${rows.length} of ${jobs.length}`)
})

const worst = (row: Row) => {
  const answer = row.at.get(16)
  return answer && 'ms' in answer ? answer.ms : Number.POSITIVE_INFINITY
}
const nameOf = ({ family, options: { parser, dialect, profile } }: Row) =>
  `${parser} ${dialect} ${profile}: ${family}`
const line = (row: Row) =>
  [
    ...[16, 64, 256].map(size => shownAt(row, size).padStart(8)),
    (row.growth?.toFixed(2) ?? '–').padStart(6),
    ` ${nameOf(row)}${row.faults.length > 0 ? `   ← ${row.faults.join('; ')}` : ''}`,
  ].join('')

for (const parser of ['satteri', 'remark']) {
  const own = rows.filter(({ options }) => options.parser === parser)
  if (own.length === 0) continue
  own.sort((a, b) => b.faults.length - a.faults.length || worst(b) - worst(a))
  const faulty = own.filter(({ faults }) => faults.length > 0).length
  console.log(`\n${parser}: ${own.length} measurements, ${faulty} against the rule`)
  console.log('  16 KiB  64 KiB 256 KiB growth')
  for (const row of own.slice(0, Math.max(20, faulty))) console.log(line(row))
}

if (values.docs) {
  const page = new URL('../../../docs/limits.md', import.meta.url)
  writeFileSync(page, slowList(readFileSync(page, 'utf8'), rows))
}
const broken = rows.filter(row => row.options.parser === 'satteri' && row.faults.length > 0)
if (broken.length > 0) {
  console.error(
    `\nWith satteri, 16 KiB may take ${mostMs} ms and time may grow by a power of ${mostGrowth}: ${broken.length} are against it.`,
  )
  process.exitCode = 1
}
