import type { Comment } from '@reviewkit/schema'
import { readCursor, writeCursor } from './cursor.ts'
import {
  askComment,
  askLevels,
  type LevelAnswer,
  type LevelQuestion,
  type Row,
  type Steps,
} from './questions.ts'
import { isSort, type Sort, sorts } from './sort.ts'
import type { Viewer } from './view.ts'

export interface PageOptions {
  /** The order on every level: the one of the cursor in `after`, else `oldest`. */
  sort?: Sort
  /** How many comments on the first level of the page: 20. */
  first?: number
  /** How many replies at most under each comment: 3. */
  replies?: number
  /** How many levels of comments: 4. */
  depth?: number
  /** How many comments on the whole page, what stands less deep first: as many as there are. */
  most?: number
  /**
   * Where to go on: an `endCursor`, or the cursor of a `more`, which goes on below its comment.
   * It comes from outside: a text that is no cursor, or one of another sort than the `sort` asked
   * for, gives the first page; one below a comment that is no longer there, an empty page.
   */
  after?: string
  /** Who looks: a reader. */
  viewer?: Viewer
}

export interface PageItem {
  comment: Comment
  replies: PageItem[]
  /** Replies to this comment that the page has no room for. */
  more?: {
    /** How many comments there are to read, replies to replies included. */
    count: number
    /** To pass as `after`. */
    cursor: string
  }
}

export interface ThreadPage {
  items: PageItem[]
  pageInfo: {
    /** Whether there is more on the level of `items`. */
    hasNextPage: boolean
    /** Where the last of `items` stands, to go on or to ask later for new ones. */
    endCursor?: string
    /** How many comments this viewer can read in the whole thread; tombstones do not count. */
    total: number
    /** There, and true, where the thread takes no more comments. */
    locked?: true
  }
}

/** What of a page its levels tell; the rest is the thread's. */
export interface Levels {
  items: PageItem[]
  hasNextPage: boolean
  endCursor?: string
}

export interface BranchOptions extends Omit<PageOptions, 'first' | 'after'> {
  /** How many ancestors at most, the nearest ones: 20. */
  ancestors?: number
}

/** One comment, what it answers and what answers it: where a permalink leads. */
export interface Branch {
  /** What it answers, the root first, each as the viewer sees it. */
  ancestors: Comment[]
  /** Whether there are more ancestors, above the first of these. */
  hasMoreAncestors: boolean
  item: PageItem
  /** How many comments this viewer can read in the whole thread. */
  total: number
  /** There, and true, where the thread takes no more comments. */
  locked?: true
}

/** What of a branch its comments tell; the rest is the thread's. */
export type BranchLevels = Omit<Branch, 'total' | 'locked'>

/**
 * A page as steps that ask for levels, the first level first, then all that stand equally deep at
 * once. However much there is in the thread, no more is asked for than is shown.
 *
 * @throws {TypeError} on an unknown sort, or a count that is no whole number
 *
 * @example
 * const { sort, steps } = planPage({ sort: 'best', first: 10 })
 * sort // 'best'
 * steps.next().value // { levels: [{ limit: 10, asksMore: true }], ids: [] }
 */
export function planPage({
  sort: asked,
  first = 20,
  replies = 3,
  depth = 4,
  most = Infinity,
  after,
}: PageOptions): {
  sort: Sort
  steps: Steps<Levels>
} {
  checkSort('page', asked)
  checkCount('page', 'first', first, 1)
  checkCount('page', 'replies', replies, 0)
  checkCount('page', 'depth', depth, 1)
  checkCount('page', 'most', most, 1)

  const told = after === undefined ? undefined : readCursor(after)
  const cursor = told !== undefined && told.sort === (asked ?? told.sort) ? told : undefined
  const sort = asked ?? cursor?.sort ?? 'oldest'
  return { sort, steps: pageSteps() }

  function* pageSteps(): Steps<Levels> {
    const { parent, place } = cursor ?? {}
    const [top] = yield* askLevels([
      {
        limit: Math.min(first, most),
        asksMore: true,
        ...(parent !== undefined && { parent }),
        ...(place && { after: place }),
      },
    ])
    const { rows = [], more = false } = top ?? {}
    const items = yield* withReplies(rows, { sort, replies, depth, room: most - rows.length })
    const endCursor = rows.length > 0 ? cursorBehind(top!, sort, parent) : undefined
    return { items, hasNextPage: more, ...(endCursor !== undefined && { endCursor }) }
  }
}

/**
 * A comment with what is above and below it, as steps; undefined where it is not seen.
 *
 * @throws {TypeError} on an unknown sort, or a count that is no whole number
 *
 * @example
 * planBranch('a', {}).steps.next().value // { levels: [], ids: ['a'] }
 */
export function planBranch(
  id: string,
  {
    sort = 'oldest',
    replies = 3,
    depth = 4,
    most = Infinity,
    ancestors: above = 20,
  }: BranchOptions,
): { sort: Sort; steps: Steps<BranchLevels | undefined> } {
  checkSort('branch', sort)
  checkCount('branch', 'replies', replies, 0)
  checkCount('branch', 'depth', depth, 1)
  checkCount('branch', 'most', most, 1)
  checkCount('branch', 'ancestors', above, 0)
  return { sort, steps: branchSteps() }

  function* branchSteps(): Steps<BranchLevels | undefined> {
    const row = yield* askComment(id)
    if (row === undefined) return undefined
    const ancestors: Comment[] = []
    let next = row.parent
    while (next !== undefined && ancestors.length < above) {
      const parent: Row | undefined = yield* askComment(next)
      if (parent === undefined) break
      ancestors.push(parent.comment)
      next = parent.parent
    }
    const [item] = yield* withReplies([row], { sort, replies, depth, room: most - 1 })
    return {
      ancestors: ancestors.reverse(),
      hasMoreAncestors: next !== undefined,
      item: item!,
    }
  }
}

/** What a thread tells of itself beside its comments. */
export interface ThreadFacts {
  /** How many comments this viewer can read in it. */
  readonly total: number
  readonly locked: boolean
}

/**
 * A page, of what its steps gave and what its thread tells of itself.
 *
 * @example
 * const levels = { items: [], hasNextPage: false }
 * threadPageOf(levels, { total: 0, locked: true }) // { items: [], pageInfo: { hasNextPage: false, total: 0, locked: true } }
 */
export function threadPageOf(
  { items, ...info }: Levels,
  { total, locked }: ThreadFacts,
): ThreadPage {
  return { items, pageInfo: { ...info, total, ...(locked && { locked }) } }
}

/**
 * The branch of a comment, of what its steps gave and what its thread tells of itself; undefined
 * where they found none.
 *
 * @example
 * branchOf(undefined, { total: 3, locked: false }) // undefined
 */
export function branchOf(
  levels: BranchLevels | undefined,
  { total, locked }: ThreadFacts,
): Branch | undefined {
  return levels && { ...levels, total, ...(locked && { locked }) }
}

/** Level by level and without recursion: `depth` may be as large as the thread is deep. */
function* withReplies(
  rows: readonly Row[],
  {
    sort,
    replies,
    depth,
    room: most,
  }: { sort: Sort; replies: number; depth: number; room: number },
): Steps<PageItem[]> {
  const items = rows.map(itemOf)
  let room = most
  let level = rows.map((row, i) => ({ row, item: items[i]! }))
  for (let deeper = depth - 1; level.length > 0; deeper -= 1) {
    const open = level.filter(({ row }) => unshown(row) > 0)
    const questions: LevelQuestion[] = []
    for (const { row } of open) {
      const limit = deeper > 0 ? Math.min(replies, room) : 0
      if (limit === 0) break
      questions.push({ parent: row.comment.id, limit })
      // No more replies come than there are comments below.
      room -= Math.min(limit, unshown(row))
    }
    const answers = yield* askLevels(questions)
    const next: typeof level = []
    open.forEach(({ row, item }, i) => {
      const answer = answers[i] ?? { rows: [] }
      for (const reply of answer.rows) {
        const below = itemOf(reply)
        item.replies.push(below)
        next.push({ row: reply, item: below })
      }
      const count = unshown(row, answer.rows)
      if (count > 0) item.more = { count, cursor: cursorBehind(answer, sort, row.comment.id) }
    })
    level = next
  }
  return items
}

function itemOf({ comment }: Row): PageItem {
  return { comment, replies: [] }
}

/** How many comments there are to read in a branch beside its top and some branches below it. */
function unshown({ comment, readable }: Row, shown: readonly Row[] = []): number {
  let count = readable - (comment.status === 'deleted' ? 0 : 1)
  for (const row of shown) count -= row.readable
  return count
}

/** The cursor behind the last comment of a level, or before its first where none was taken. */
function cursorBehind(
  { rows, anchors }: LevelAnswer,
  sort: Sort,
  parent: string | undefined,
): string {
  const last = rows.at(-1)
  if (last === undefined) return writeCursor({ sort, parent })
  const { key, time, comment } = last
  return writeCursor({ sort, parent, place: { key, time, ids: anchors ?? [comment.id] } })
}

function checkSort(name: string, sort: unknown): void {
  if (sort === undefined || isSort(sort)) return
  const known = sorts.map(each => `'${each}'`)
  throw new TypeError(
    `${name}: \`sort\` must be ${known.slice(0, -1).join(', ')} or ${known.at(-1)}, not ${received(sort)}`,
  )
}

function checkCount(name: string, option: string, value: unknown, least: number): void {
  const whole = Number.isInteger(value) || value === Number.POSITIVE_INFINITY
  if (typeof value !== 'number' || !whole || value < least) {
    throw new TypeError(
      `${name}: \`${option}\` must be a whole number from ${least} up, not ${received(value)}`,
    )
  }
}

function received(value: unknown): string {
  return (typeof value === 'string' ? `'${value}'` : String(value)).slice(0, 60)
}
