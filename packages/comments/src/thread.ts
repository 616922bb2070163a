import type { Problem } from '@reviewkit/problem'
import type { Comment } from '@reviewkit/schema'
import { findCycles, firstPosted } from './cycles.ts'
import { gather } from './gather.ts'
import { type PageOptions, pageOf, type ThreadPage } from './page.ts'
import { cycleProblem, orphanProblem } from './problems.ts'
import type { CommentNode } from './walk.ts'

/** Comments as a conversation. It does not change: other comments make another thread. */
export interface Thread {
  /** The comments that answer no other, in the order of the input. */
  readonly roots: readonly CommentNode[]
  /** How many comments there are, tombstones and waiting ones included, each id once. */
  readonly size: number
  /** What had to be repaired; all of them warnings but two comments under one id. */
  readonly problems: readonly Problem[]
  get(id: string): CommentNode | undefined
  /**
   * A part of the thread as a viewer sees it, to show now and to go on from. Comments of the same
   * date keep the order of the input, in every sort.
   *
   * @throws {TypeError} on an unknown sort, or a count that is no whole number; never on `after`
   *
   * @example
   * const comment = (id) => ({ id, byReviewAuthor: false, posted: '2026-11-20', body: id, status: 'published', version: 1, statusVersion: 1 })
   * const thread = buildThread([comment('a'), comment('b'), comment('c')])
   * const page = thread.page({ first: 2 })
   * page.items.map(item => item.comment.id) // ['a', 'b']
   * thread.page({ after: page.pageInfo.endCursor }).items.map(item => item.comment.id) // ['c']
   */
  page(options?: PageOptions): ThreadPage
}

/**
 * One thread of many comments, in any order, in linear time and at any depth. No comment is lost,
 * and none is changed: what does not fit is put in a place and told in `problems`, each with the
 * position of the comment in the input as its `path`.
 *
 * - `comment-orphan`: the parent is not there. The comment becomes a root.
 * - `comment-cycle`: comments answer each other in a circle. The one posted first (of several, the
 *   id that sorts first) becomes a root, whatever the order of the input.
 * - `comment-duplicate`: an id comes again. The states are merged as `mergeComments` does and stand
 *   where the first stood: a warning. Where they differ in `parent` or `posted`, which never
 *   change, they are likely two comments under one id and words may be lost: an error.
 *
 * @example
 * const comment = (id, parent) => ({ id, parent, byReviewAuthor: false, posted: '2026-11-20', body: id, status: 'published', version: 1, statusVersion: 1 })
 * const thread = buildThread([comment('reply', 'first'), comment('first'), comment('lost', 'gone')])
 * thread.roots.map(node => node.comment.id) // ['first', 'lost']
 * thread.get('first').replies.length // 1
 * thread.problems.map(problem => problem.code) // ['comment-orphan']
 */
export function buildThread(comments: Iterable<Comment>): Thread {
  const { gathered, problems } = gather(comments)

  const nodes = new Map<string, { comment: Comment; replies: CommentNode[] }>()
  const parents = new Map<string, string>()
  for (const [id, { comment, index }] of gathered) {
    nodes.set(id, { comment, replies: [] })
    const { parent } = comment
    if (parent === undefined) continue
    if (gathered.has(parent)) parents.set(id, parent)
    else problems.push(orphanProblem(comment, parent, index))
  }

  for (const cycle of findCycles(parents)) {
    const first = firstPosted(cycle.map(id => nodes.get(id)!.comment))
    parents.delete(first.id)
    problems.push(cycleProblem(cycle, first, gathered.get(first.id)!.index))
  }

  const roots: CommentNode[] = []
  for (const [id, node] of nodes) {
    const parent = parents.get(id)
    if (parent === undefined) roots.push(node)
    else nodes.get(parent)!.replies.push(node)
  }

  const get = (id: string): CommentNode | undefined => nodes.get(id)
  return { roots, size: nodes.size, problems, get, page: options => pageOf(roots, get, options) }
}
