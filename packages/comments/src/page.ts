import type { Comment } from '@reviewkit/schema'
import { maxIds, placeAfter, readCursor, writeCursor } from './cursor.ts'
import { inOrder, isSort, type Ranked, type Sort } from './sort.ts'
import { type View, type Viewer, viewOf } from './view.ts'
import type { CommentNode } from './walk.ts'

export interface PageOptions {
  /** The order on every level: the one of the cursor in `after`, else `oldest`. */
  sort?: Sort
  /** How many comments on the first level of the page: 20. */
  first?: number
  /** How many replies at most under each comment: 3. */
  replies?: number
  /** How many levels of comments: 4. */
  depth?: number
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
  }
}

export function pageOf(
  roots: readonly CommentNode[],
  get: (id: string) => CommentNode | undefined,
  { sort: asked, first = 20, replies = 3, depth = 4, after, viewer }: PageOptions = {},
): ThreadPage {
  if (asked !== undefined && !isSort(asked)) {
    throw new TypeError(`page: \`sort\` must be 'oldest' or 'newest', not ${received(asked)}`)
  }
  checkCount('first', first, 1)
  checkCount('replies', replies, 0)
  checkCount('depth', depth, 1)

  const told = after === undefined ? undefined : readCursor(after)
  const cursor = told !== undefined && told.sort === (asked ?? told.sort) ? told : undefined
  const sort = asked ?? cursor?.sort ?? 'oldest'
  const view = viewOf(roots, viewer)

  const parent = cursor?.parent
  const siblings = parent === undefined ? roots : (get(parent)?.replies ?? [])
  const level = inOrder(siblings, sort)
  const top = take(level, cursor === undefined ? 0 : placeAfter(level, cursor), first, view)
  const items: PageItem[] = []

  // Level by level and without recursion: `depth` may be as large as the thread is deep.
  const waiting = [{ nodes: top.nodes, into: items, deeper: depth - 1 }]
  for (const { nodes, into, deeper } of waiting) {
    for (const node of nodes) {
      const item: PageItem = { comment: view.shown(node), replies: [] }
      into.push(item)
      const level = inOrder(node.replies, sort)
      const taken = take(level, 0, deeper > 0 ? replies : 0, view)
      if (taken.left > 0) {
        item.more = {
          count: taken.left,
          cursor: cursorAt(level, taken.last, { sort, parent: node.comment.id, view }),
        }
      }
      if (taken.nodes.length > 0) {
        waiting.push({ nodes: taken.nodes, into: item.replies, deeper: deeper - 1 })
      }
    }
  }

  let total = 0
  for (const root of roots) total += view.readable(root)
  return {
    items,
    pageInfo: {
      hasNextPage: top.left > 0,
      ...(items.length > 0 && { endCursor: cursorAt(level, top.last, { sort, parent, view }) }),
      total,
    },
  }
}

interface Taken {
  nodes: CommentNode[]
  /** The index of the last one taken; -1 where none was. */
  last: number
  /** How many comments there are to read in what was not taken. */
  left: number
}

/** As many as are asked for of what the viewer sees in a level, and what is left of it. */
function take(level: readonly Ranked[], from: number, limit: number, view: View): Taken {
  const taken: Taken = { nodes: [], last: -1, left: 0 }
  for (let i = from; i < level.length; i++) {
    const { node } = level[i]!
    const readable = view.readable(node)
    if (readable === 0) continue
    if (taken.nodes.length < limit) {
      taken.nodes.push(node)
      taken.last = i
    } else {
      taken.left += readable
    }
  }
  return taken
}

/** The cursor behind a comment of a level, or with -1 before its first. */
function cursorAt(
  level: readonly Ranked[],
  last: number,
  { sort, parent, view }: { sort: Sort; parent: string | undefined; view: View },
): string {
  const key = level[last]?.key
  const ids: string[] = []
  // Hidden comments stay out: a cursor is no place to tell their ids.
  for (let i = last; i >= 0 && level[i]!.key === key && ids.length < maxIds; i--) {
    const { node } = level[i]!
    if (view.readable(node) > 0) ids.push(node.comment.id)
  }
  return writeCursor({ sort, parent, key, ids })
}

function checkCount(name: string, value: unknown, least: number): void {
  const whole = Number.isInteger(value) || value === Number.POSITIVE_INFINITY
  if (typeof value !== 'number' || !whole || value < least) {
    throw new TypeError(
      `page: \`${name}\` must be a whole number from ${least} up, not ${received(value)}`,
    )
  }
}

function received(value: unknown): string {
  return (typeof value === 'string' ? `'${value}'` : String(value)).slice(0, 60)
}
