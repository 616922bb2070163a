import { parseArgs } from 'node:util'
import { fromDisqus } from '../src/import/index.ts'
import { disqusXml } from './disqus-xml.ts'

/**
 * Megabytes of the whole process. Run from the sources, 40 of them read TypeScript, which is why the
 * script of package.json bounds what the engine gives to young objects; built code needs no such bound.
 */
const most = 300

const { values } = parseArgs({ options: { bytes: { type: 'string', default: '2e7' } } })
const bytes = Number(values.bytes)
if (!(bytes > 0)) throw new TypeError(`--bytes is a number above 0, not ${values.bytes}`)

let read = 0
async function* file() {
  for (const piece of disqusXml(bytes)) {
    read += piece.length
    yield piece
  }
}

let comments = 0
let problems = 0
let letters = 0
const start = performance.now()
for await (const item of fromDisqus(file())) {
  if ('comment' in item) {
    comments++
    letters += item.comment.body.length
  } else problems++
}
const seconds = (performance.now() - start) / 1000
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
const peak = (maxRSS * 1024) / 1e6
const busy = (userCPUTime + systemCPUTime) / 1e6

console.log(
  [
    `${(read / 1e6).toFixed(0)} MB read`,
    `${comments} comments of ${letters} letters`,
    `${problems} problems`,
    `${seconds.toFixed(1)} s`,
    `${(read / 1e6 / seconds).toFixed(1)} MB/s`,
    `${busy.toFixed(1)} s of the processor`,
    `at most ${peak.toFixed(0)} MB of memory`,
  ].join(', '),
)
if (peak > most) {
  console.error(`That is more than ${most} MB of memory.`)
  process.exitCode = 1
}
