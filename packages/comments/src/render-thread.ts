import { type Html, type HtmlValue, html } from '@reviewkit/html'
import type { Comment } from '@reviewkit/schema'
import { dateWordsIn } from './date-words.ts'
import { anchor } from './element-ids.ts'
import { labelsOf } from './labels.ts'
import type { Branch, ThreadPage } from './page.ts'
import type { CommentIds, HeadingLevel } from './render-comment.ts'
import { type Placed, renderList } from './render-list.ts'
import { renderMoreComments } from './render-more.ts'
import { isSort, type Sort, sorts } from './sort.ts'
import type { Thread } from './thread.ts'
import type { Viewer } from './view.ts'

export interface RenderThreadOptions {
  /**
   * The words of a comment as HTML. This is where a stranger's Markdown is made safe: what it gives
   * is written as it stands. Its ids should begin with `c-ID-.`, its headings below `headingLevel`.
   */
  renderBody: (comment: Comment) => Html
  /** A BCP 47 tag: the language of labels and dates. */
  locale?: string
  /** Who looks at a whole thread; a page is already as its viewer sees it. */
  viewer?: Viewer
  /** The order of a whole thread. */
  sort?: Sort
  /**
   * Buttons or links below a comment; nothing leaves the footer out. Tombstones have none. `ids` are
   * for an `aria-describedby` that tells those of one comment from those of the next.
   */
  actions?: (comment: Comment, ids: CommentIds) => HtmlValue
  /** The permalink of a comment: `#c-ID`, its place on this page. */
  urlOf?: (comment: Comment) => string
  /**
   * Where the cursor of a page leads on, for "12 more replies" and "More comments". Without it, and
   * where it could run code, the number of replies is told, and leads nowhere.
   */
  moreUrl?: (cursor: string) => string
  /** The heading that each author's name stands in. */
  headingLevel?: HeadingLevel
}

/**
 * A thread as HTML: a nested list, each comment an `article` named by its author, who stands in a
 * heading, and its date. Each item of the list is an `h-cite` of microformats2 whose replies are its
 * `comment`s.
 *
 * - A `Thread` is written whole. Where more than six answer one comment, all but the first five
 *   fold into `details`.
 * - A `ThreadPage` is written as far as it goes, with links to what it has no room for.
 * - A `Branch` is written from its first ancestor down, each linking to the one it answers.
 *
 * What answers the fourth level folds into `details`, one list without further nesting, where each
 * comment links to the one it answers: so a thread ten thousand levels deep is a document that a
 * browser still reads. Browsers open a fold for the permalink of a comment in it, and for words that
 * they find there. A thread that is locked says so. Dates are told in UTC. No comments give no list.
 *
 * @throws {TypeError} on an unknown sort or heading level
 *
 * @example
 * import { html } from '@reviewkit/html'
 * const comment = { id: 'a', author: { name: 'Ann' }, byReviewAuthor: false, posted: '2026-11-20', body: 'Yes!', status: 'published', version: 1, statusVersion: 0 }
 * const page = String(renderThread(buildThread([comment]), { renderBody: ({ body }) => html`<p>${body}</p>`, locale: 'de' }))
 * page.includes('datetime="2026-11-20">20. November 2026</time>') // true
 */
export function renderThread(
  source: Thread | ThreadPage | Branch,
  {
    renderBody,
    locale = 'en',
    viewer,
    sort = 'oldest',
    actions = () => undefined,
    urlOf = ({ id }) => `#${anchor(id)}`,
    moreUrl,
    headingLevel = 3,
  }: RenderThreadOptions,
): Html {
  if (!isSort(sort)) {
    throw new TypeError(`renderThread: \`sort\` must be one of ${sorts.join(', ')}, not '${sort}'`)
  }
  if (![2, 3, 4, 5].includes(headingLevel)) {
    throw new TypeError(`renderThread: \`headingLevel\` must be 2, 3, 4 or 5, not ${headingLevel}`)
  }
  const labels = labelsOf(locale)
  const { placed, locked, next } = shownOf(source, { sort, ...(viewer && { viewer }) })
  const setting = {
    labels,
    locale,
    dateWords: dateWordsIn(locale),
    headingLevel,
    renderBody,
    actions,
    urlOf,
    moreUrl,
    foldRuns: 'get' in source,
  }
  return html`${locked && html`<p class="rk-thread-locked">${labels.locked}</p>\n`}${
    placed.length > 0 && renderList(placed, setting)
  }${renderMoreComments(next, setting)}`
}

/** What all kinds of sources come to. */
interface Shown {
  placed: readonly Placed[]
  locked?: boolean | undefined
  /** The cursor behind the last of them, where there are more. */
  next?: string | undefined
}

function shownOf(
  source: Thread | ThreadPage | Branch,
  options: { sort: Sort; viewer?: Viewer },
): Shown {
  if ('get' in source) {
    const { items } = source.page({
      first: Infinity,
      replies: Infinity,
      depth: Infinity,
      ...options,
    })
    return { placed: items.map(item => ({ item })), locked: source.locked }
  }
  if ('item' in source) {
    const { ancestors, item, locked } = source
    const line = [...ancestors.map(comment => ({ comment, replies: [] })), item]
    return { placed: line.map((item, i) => ({ item, answered: line[i - 1]?.comment })), locked }
  }
  const { items, pageInfo } = source
  const { hasNextPage, endCursor, locked } = pageInfo
  return {
    placed: items.map(item => ({ item })),
    locked,
    next: hasNextPage ? endCursor : undefined,
  }
}
