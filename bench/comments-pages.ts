import { buildThread, renderThread, type Sort } from '@reviewkit/comments'
import { html } from '@reviewkit/html'
import type { Comment } from '@reviewkit/schema'
import { randomComments } from './comment-threads.ts'
import { type Effort, measure } from './measure.ts'
import { median, timesFaster } from './statistics.ts'
import { digits, duration, table } from './table.ts'

const sorts: readonly Sort[] = ['oldest', 'newest', 'best', 'hot', 'controversial', 'active']

/** Pages of 50 roots, with up to 3 replies each on 4 levels, of a large and of a small thread. */
export function comparePages(effort: Effort) {
  const large = randomComments(100_000)
  const small = randomComments(100)
  const rows = sorts.map(sort => {
    const rounds = Array.from({ length: 5 }, () => firstUse(large, sort))
    const timings = measure(
      [sort],
      [...pagesOf('of 100,000', large, sort, 15_000), ...pagesOf('of 100', small, sort, 10)],
      effort,
    )
    return [
      sort,
      ...timings.map(timing => duration(median(timing.rounds))),
      duration(median(rounds)),
    ]
  })
  const header = ['50 roots of', '100,000', 'deep', '100', 'deep', '100,000 at first use']
  console.log(`\n${table(header, rows)}`)
}

/** The first page, and one behind so many roots. */
function pagesOf(name: string, comments: readonly Comment[], sort: Sort, behind: number) {
  const thread = buildThread(comments)
  const after = thread.page({ sort, first: behind, replies: 0 }).pageInfo.endCursor!
  return [
    { name: `first ${name}`, run: () => thread.page({ sort, first: 50 }) },
    { name: `deep ${name}`, run: () => thread.page({ sort, first: 50, after }) },
  ]
}

/** Milliseconds for the first page of a thread that was just built: counting and sorting. */
function firstUse(comments: readonly Comment[], sort: Sort): number {
  const thread = buildThread(comments)
  const begin = process.cpuUsage()
  thread.page({ sort, first: 50 })
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1000
}

/** A page of 50 comments as HTML, beside a string put together without any care. */
export function compareRendering(effort: Effort) {
  const thread = buildThread(randomComments(50))
  const renderBody = ({ body }: Comment) => html`<p>${body}</p>`
  const [own, plain] = measure(
    ['page'],
    [
      { name: 'renderThread', run: () => sent(String(renderThread(thread, { renderBody }))) },
      { name: 'a string, nothing escaped', run: () => sent(written(thread.roots)) },
    ],
    effort,
  )
  const rows = [own!, plain!].map(timing => [
    timing.name,
    duration(median(timing.rounds)),
    `${digits(timesFaster(plain!.rounds, timing.rounds))} ×`,
  ])
  console.log(`\n${table(['50 comments as HTML', 'a page', 'time of a string'], rows)}`)
}

/** As when it is sent: a string that was only put together is not written anywhere yet. */
const sent = (text: string): Buffer => Buffer.from(text)

type Nodes = ReturnType<typeof buildThread>['roots']

function written(nodes: Nodes): string {
  let text = '<ol>'
  for (const { comment, replies } of nodes) {
    text += `<li><article id="c-${comment.id}"><h3>${comment.author?.name}</h3><p><a href="#c-${comment.id}"><time datetime="${comment.posted}">${comment.posted.slice(0, 10)}</time></a></p><div><p>${comment.body}</p></div></article>${replies.length > 0 ? written(replies) : ''}</li>`
  }
  return `${text}</ol>`
}
