/**
 * What a keystroke costs in the middle of a long review, beside a full render of it:
 *
 *     node --conditions=@reviewkit/source bench/preview.ts
 *
 * Both read by remark’s parser, as browsers do, and turns are taken between them: what
 * slows the machine down for a while slows both. Each keystroke reads all of the update:
 * the page as one string, its blocks, and what changed.
 */
import { createPreview, createRenderer } from '@reviewkit/renderer'
import { median, quantile } from './statistics.ts'
import { longReview, places } from './texts/long-review.ts'

const options = { parser: 'remark' } as const
const text = longReview(100_000)
const renderer = createRenderer(options)
const quick = process.argv.includes('--quick')
const keystrokes = quick ? 20 : 200

const timed = (work: () => unknown): number => {
  const start = performance.now()
  if (work() === undefined) throw new Error('Nothing was made')
  return performance.now() - start
}

const render = (markdown: string) => timed(() => String(renderer.render(markdown).html))

/** As a writer types it: letters and spaces, a word now and then taken back. */
const typed = 'and then, of all people, the pianist laughed '

for (let warm = 0; warm < 5; warm++) render(text)
console.log(
  `A review of ${(text.length / 1000).toFixed(0)} KB, ${keystrokes} keystrokes each, Node ${process.versions.node}; milliseconds`,
)
console.log('typed in             keystroke  (p95)   full render  (p95)   full / keystroke')
const ratios: number[] = []
for (const { name, at } of places(text)) {
  const preview = createPreview(options)
  const update = (markdown: string) =>
    timed(() => {
      const { html, blocks, changed } = preview.update(markdown)
      return [String(html).length, blocks.length, changed.from]
    })
  update(text)
  const own: number[] = []
  const full: number[] = []
  let written = ''
  for (let key = 0; key < keystrokes + 20; key++) {
    written = key % 9 === 8 ? written.slice(0, -2) : written + typed.charAt(key % typed.length)
    const edited = text.slice(0, at) + written + text.slice(at)
    const took = update(edited)
    // The first ones warm up.
    if (key < 20) continue
    own.push(took)
    // A full render after every tenth is enough to see its pace.
    if (key % 10 === 0) full.push(render(edited))
    if (key === 20) {
      const same = String(preview.update(edited).html) === String(renderer.render(edited).html)
      if (!same) throw new Error('The preview is not the page')
    }
  }
  const ratio = median(full) / median(own)
  ratios.push(ratio)
  const column = (value: number, width: number) => value.toFixed(2).padStart(width)
  console.log(
    `${name.padEnd(20)}${column(median(own), 10)}${column(quantile(own, 0.95), 8)}${column(median(full), 13)}${column(quantile(full, 0.95), 8)}${ratio.toFixed(0).padStart(18)}`,
  )
}
console.log(`The least of these ratios is ${Math.min(...ratios).toFixed(0)}; the goal is 40.`)
