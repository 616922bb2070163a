/**
 * Threads of comments: building one beside the tree builders of npm, in time and in memory; a page
 * of one in each order; and a page of fifty as HTML.
 *
 *     node --conditions=@reviewkit/source bench/comments.ts [--quick]
 */
import { execFileSync } from 'node:child_process'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { buildThread, renderThread, type Sort, type Thread } from '@reviewkit/comments'
import { sorts } from '@reviewkit/comments/store'
import { html, raw } from '@reviewkit/html'
import type { Comment } from '@reviewkit/schema'
import { randomComments } from './comment-threads.ts'
import { treeBuilders } from './comment-trees.ts'
import { effortOf, measure } from './measure.ts'
import { median } from './statistics.ts'
import { digits, duration, table } from './table.ts'

const [, , task, name = '', count = ''] = process.argv
if (task === '--build') buildAlone(name, Number(count))
else {
  console.log(`Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}\n`)
  compareBuilding()
  measurePages()
  measureHtml()
}

/** In a process of its own: what one contestant takes of the processor, and what it holds at the end. */
function buildAlone(name: string, count: number): void {
  const { build, roots } = treeBuilders[name]!
  const comments = randomComments(count)
  const expected = comments.filter(({ parent }) => parent === undefined).length
  const rounds = Math.max(3, Math.min(200, Math.trunc(2_000_000 / count)))
  const before = memory()
  const first = build(comments)
  const bytes = memory() - before
  if (roots(first) !== expected) throw new Error(`${name} lost comments`)
  const times = Array.from({ length: rounds }, () => {
    globalThis.gc?.()
    const begin = process.cpuUsage()
    const tree = build(comments)
    const { user, system } = process.cpuUsage(begin)
    if (roots(tree) !== expected) throw new Error(`${name} lost comments`)
    return (user + system) / 1000
  })
  console.log(JSON.stringify({ ms: median(times), bytes }))
}

/** What is held once everything that nobody holds is gone. */
function memory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function compareBuilding(): void {
  const counts = process.argv.includes('--quick') ? [1000, 100_000] : [10, 1000, 100_000, 1_000_000]
  for (const count of counts) {
    const results = Object.keys(treeBuilders).map(name => ({
      name,
      ...JSON.parse(
        execFileSync(
          process.execPath,
          [
            '--expose-gc',
            '--max-old-space-size=8000',
            '--conditions=@reviewkit/source',
            fileURLToPath(import.meta.url),
            ...['--build', name, String(count)],
          ],
          { encoding: 'utf8' },
        ),
      ),
    }))
    const [ours] = results
    console.log(`A thread of ${count.toLocaleString('en')} comments in random order\n`)
    console.log(
      table(
        ['', 'time', 'of ours', 'bytes a comment', 'of ours'],
        results.map(({ name, ms, bytes }) => [
          name,
          duration(ms),
          `${digits(ms / ours.ms)} ×`,
          (bytes / count).toFixed(0),
          `${digits(bytes / ours.bytes)} ×`,
        ]),
      ),
    )
    console.log()
  }
}

/** The wall clock of one piece of work, in milliseconds. */
function timed<T>(work: () => T): { value: T; ms: number } {
  const begin = performance.now()
  const value = work()
  return { value, ms: performance.now() - begin }
}

function measurePages(): void {
  for (const count of [100, 100_000]) {
    const comments = randomComments(count)
    const rows = sorts.map(sort => {
      const thread = buildThread(comments)
      const whole = timed(() => thread.page({ sort, first: 50 }))
      const deep = cursorInTheMiddle(thread, sort)
      const again = median(many(() => thread.page({ sort, first: 50 })))
      const later = median(many(() => thread.page({ sort, first: 50, after: deep })))
      return [sort, duration(whole.ms), duration(again), duration(later)]
    })
    console.log(`A page of 50, three replies each, four levels, of ${count.toLocaleString('en')}\n`)
    console.log(table(['', 'first use', 'first page', 'in the middle'], rows))
    console.log()
  }
}

function many(work: () => unknown): number[] {
  return Array.from({ length: 200 }, () => timed(work).ms)
}

function cursorInTheMiddle(thread: Thread, sort: Sort): string {
  const half = Math.max(1, Math.trunc(thread.roots.length / 2))
  return thread.page({ sort, first: half, replies: 0 }).pageInfo.endCursor!
}

/** What a page would be without any care: no escaping, no dates as words, no labels. */
function plainHtml(comments: readonly Comment[]): string {
  const items = comments.map(
    ({ id, author, posted, body }) =>
      `<li><article class="rk-comment h-cite" id="c-${id}"><header><h3>${author?.name}</h3> <a href="#c-${id}"><time datetime="${posted}">${posted}</time></a></header><div>${body}</div></article></li>`,
  )
  return `<ol>${items.join('\n')}</ol>`
}

function measureHtml(): void {
  const thread = buildThread(randomComments(50))
  const page = thread.page({ first: 50, replies: 50, depth: 10 })
  const flat = thread.roots.map(({ comment }) => comment)
  while (flat.length < 50) flat.push(flat[0]!)
  const renderBody = ({ body }: Comment) => raw(`<p>${body}</p>`)
  const timings = measure(
    [''],
    [
      { name: 'renderThread', run: () => String(renderThread(page, { renderBody })) },
      { name: 'template strings, nothing escaped', run: () => plainHtml(flat) },
      { name: 'the html tag alone', run: () => String(html`<ol>${flat.map(escaped)}</ol>`) },
    ],
    effortOf(process.argv),
  )
  console.log('A page of 50 comments as HTML, bodies given\n')
  const [ours] = timings
  const base = median(ours!.rounds)
  console.log(
    table(
      ['', 'time', 'of ours'],
      timings.map(({ name, rounds }) => [
        name,
        duration(median(rounds)),
        `${digits(median(rounds) / base)} ×`,
      ]),
    ),
  )
}

function escaped({ id, author, posted, body }: Comment) {
  return html`<li><article class="rk-comment h-cite" id="${`c-${id}`}"><header><h3>${author?.name}</h3> <a href="${`#c-${id}`}"><time datetime="${posted}">${posted}</time></a></header><div>${body}</div></article></li>`
}
