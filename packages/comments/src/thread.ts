import type { Problem } from '@reviewkit/problem'
import type { Comment } from '@reviewkit/schema'
import { answersFrom } from './answers.ts'
import { plant } from './forest.ts'
import { type CommentNode, nodesOf } from './nodes.ts'
import {
  type Branch,
  type BranchOptions,
  branchOf,
  type PageOptions,
  planBranch,
  planPage,
  type ThreadPage,
  threadPageOf,
} from './page.ts'
import { answered } from './questions.ts'
import type { Viewer } from './view.ts'

const reader: Viewer = { role: 'reader' }

/** Comments as a conversation. It does not change: other comments make another thread. */
export interface Thread {
  /** The comments that answer no other, in the order of the input. */
  readonly roots: readonly CommentNode[]
  /** How many comments there are, tombstones and waiting ones included, each id once. */
  readonly size: number
  /** What had to be repaired; all of them warnings but two comments under one id. */
  readonly problems: readonly Problem[]
  /** Whether it takes no more comments. Nothing here stops one: who takes them in does. */
  readonly locked: boolean
  get(id: string): CommentNode | undefined
  /**
   * A part of the thread as a viewer sees it, to show now and to go on from. However large the
   * thread is, it costs what it shows; the first page of an order sorts what it needs once.
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
  /**
   * Where a permalink leads: one comment with what it answers and what answers it, or undefined
   * where there is no such comment for this viewer.
   *
   * @throws {TypeError} on an unknown sort, or a count that is no whole number
   *
   * @example
   * const comment = (id, parent) => ({ id, parent, byReviewAuthor: false, posted: '2026-11-20', body: id, status: 'published', version: 1, statusVersion: 1 })
   * const thread = buildThread([comment('a'), comment('b', 'a'), comment('c', 'b'), comment('d', 'c')])
   * const branch = thread.branch('c')
   * branch.ancestors.map(({ id }) => id) // ['a', 'b']
   * branch.item.replies.map(({ comment }) => comment.id) // ['d']
   * thread.branch('z') // undefined
   */
  branch(id: string, options?: BranchOptions): Branch | undefined
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
 * So replicas of a thread are merged by building one of all their comments. Those of the very same
 * moment keep the order of the input: sort by id beforehand where every replica must show the same.
 *
 * @param options - `locked`: whether the thread takes no more comments
 *
 * @example
 * const comment = (id, parent) => ({ id, parent, byReviewAuthor: false, posted: '2026-11-20', body: id, status: 'published', version: 1, statusVersion: 1 })
 * const thread = buildThread([comment('reply', 'first'), comment('first'), comment('lost', 'gone')])
 * thread.roots.map(node => node.comment.id) // ['first', 'lost']
 * thread.get('first').replies.length // 1
 * thread.problems.map(problem => problem.code) // ['comment-orphan']
 */
export function buildThread(
  comments: Iterable<Comment>,
  { locked = false }: { locked?: boolean } = {},
): Thread {
  const { forest, problems } = plant(comments)
  const answersFor = answersFrom(forest)
  const nodes = nodesOf(forest)

  return {
    get roots() {
      return nodes.roots
    },
    size: forest.comments.length,
    problems,
    locked,
    get: id => nodes.get(id),
    page({ viewer = reader, ...options } = {}) {
      const { sort, steps } = planPage(options)
      const { answer, total } = answersFor(viewer, sort)
      return threadPageOf(answered(steps, answer), { total, locked })
    },
    branch(id, { viewer = reader, ...options } = {}) {
      const { sort, steps } = planBranch(id, options)
      const { answer, total } = answersFor(viewer, sort)
      return branchOf(answered(steps, answer), { total, locked })
    },
  }
}
