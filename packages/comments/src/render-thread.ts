import { type Html, type HtmlValue, html } from '@reviewkit/html'
import { numberFormat, pluralRules } from '@reviewkit/locale'
import type { Comment } from '@reviewkit/schema'
import { type Labels, labelsOf } from './labels.ts'
import type { Branch, PageItem, ThreadPage } from './page.ts'
import { anchor, type CommentSetting, type HeadingLevel, renderComment } from './render-comment.ts'
import { isSort, type Sort, sorts } from './sort.ts'
import type { Thread } from './thread.ts'
import type { Viewer } from './view.ts'

export interface RenderThreadOptions {
  /**
   * The words of a comment as HTML. This is where a stranger's Markdown is made safe: what it gives
   * is written as it stands. Its ids should begin with `c-ID-`.
   */
  renderBody: (comment: Comment) => Html
  /** A BCP 47 tag: the language of labels and dates. */
  locale?: string
  /** Who looks at a whole thread; a page is already as its viewer sees it. */
  viewer?: Viewer
  /** The order of a whole thread. */
  sort?: Sort
  /** Buttons or links below a comment; nothing leaves the footer out. Tombstones have none. */
  actions?: (comment: Comment) => HtmlValue
  /** The permalink of a comment: `#c-ID`, its place on this page. */
  urlOf?: (comment: Comment) => string
  /**
   * Where the cursor of a page leads on, for "12 more replies" and "More comments". Without it the
   * number of replies is told, and leads nowhere.
   */
  moreUrl?: (cursor: string) => string
  /** The heading that each author's name stands in. */
  headingLevel?: HeadingLevel
}

/** Levels shown one inside the other; a phone has no room for more. */
const nestedLevels = 4

/** Replies to one comment that stand open in a whole thread; one more does not fold alone. */
const openReplies = 5

/**
 * A thread as HTML: a nested list, each comment an `article` named by its author in a heading.
 *
 * - A `Thread` is written whole. Where more than six answer one comment, all but the first five
 *   fold into `details`.
 * - A `ThreadPage` is written as far as it goes, with links to what it has no room for.
 * - A `Branch` is written from its first ancestor down, each linking to the one it answers.
 *
 * What answers the fourth level folds into `details`, one list without further nesting, where each
 * comment links to the one it answers: so a thread ten thousand levels deep is a document that a
 * browser still reads. A thread that is locked says so. Dates are told in UTC. No comments give no
 * markup.
 *
 * @throws {TypeError} on an unknown sort or heading level
 *
 * @example
 * import { html } from '@reviewkit/html'
 * const comment = { id: 'a', author: { name: 'Ann' }, byReviewAuthor: false, posted: '2026-11-20', body: 'Yes!', status: 'published', version: 1, statusVersion: 0 }
 * const page = String(renderThread(buildThread([comment]), { renderBody: ({ body }) => html`<p>${body}</p>`, locale: 'de' }))
 * page.includes('<time class="dt-published" datetime="2026-11-20">20. November 2026</time>') // true
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
  const setting = { labels, locale, headingLevel, renderBody, actions, urlOf, moreUrl }
  const { items, locked, next } = shownOf(source, { sort, ...(viewer && { viewer }) })
  const note = locked && html`<p class="rk-thread-locked">${labels.locked}</p>\n`
  const rest =
    next !== undefined &&
    moreUrl &&
    html`\n<p class="rk-thread-next"><a href="${moreUrl(next)}" rel="next">${labels.moreComments}</a></p>`
  if (items.length === 0) return html`${note}`
  return html`${note}<ol class="rk-thread">${renderItems(items, setting)}\n</ol>${rest}`
}

/** What all kinds of sources come to. */
interface Shown {
  items: readonly Placed[]
  locked?: boolean
  next?: string | undefined
}

/** A comment in its place, and the one it answers where its place does not show that. */
interface Placed {
  item: PageItem
  answered?: Comment
  /** Whether all that it holds is there, so that much of it may fold. */
  whole: boolean
}

function shownOf(
  source: Thread | ThreadPage | Branch,
  options: { sort: Sort; viewer?: Viewer },
): Shown {
  if ('get' in source) {
    const everything = { first: Infinity, replies: Infinity, depth: Infinity }
    const { items } = source.page({ ...everything, ...options })
    return { items: items.map(item => ({ item, whole: true })), locked: source.locked }
  }
  if ('item' in source) {
    const { ancestors, item, locked = false } = source
    const above = ancestors.map(comment => ({ comment, replies: [] }))
    const line = [...above, item]
    return {
      items: line.map((item, i) => ({
        item,
        whole: false,
        ...(i > 0 && { answered: line[i - 1]!.comment }),
      })),
      locked,
    }
  }
  const { items, pageInfo } = source
  return {
    items: items.map(item => ({ item, whole: false })),
    locked: pageInfo.locked === true,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
  }
}

interface Setting extends CommentSetting {
  moreUrl: ((cursor: string) => string) | undefined
}

/** Tags that open and tags that close are pieces of their own: nothing recurses at any depth. */
function renderItems(items: readonly Placed[], setting: Setting): Html[] {
  const pieces: Html[] = []
  const waiting: (Html | (Placed & { level: number }))[] = []
  const wait = (list: readonly (Placed & { level: number })[]) => {
    for (const each of list.toReversed()) waiting.push(each)
  }
  wait(items.map(each => ({ ...each, level: 1 })))
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if (!('item' in step)) {
      pieces.push(step)
      continue
    }
    const { item, answered, whole, level } = step
    pieces.push(html`\n<li>`, renderComment(item.comment, setting, answered))
    const { replies } = item
    if (level >= nestedLevels && replies.length > 0) {
      pieces.push(renderFold(item, setting), html`</li>`)
      continue
    }
    waiting.push(html`${renderMore(item, setting)}</li>`)
    if (replies.length === 0) continue
    const below = replies.map(reply => ({ item: reply, whole, level: level + 1 }))
    const open = whole && replies.length > openReplies + 1 ? openReplies : replies.length
    if (open < replies.length) {
      const count = replies.slice(open).reduce((sum, reply) => sum + wordsIn(reply), 0)
      waiting.push(html`\n</ol></details>`)
      wait(below.slice(open))
      waiting.push(
        html`\n<details class="rk-more"><summary>${counted(setting.labels.moreReplies, count, setting)}</summary>\n<ol class="rk-replies">`,
      )
    }
    waiting.push(html`\n</ol>`)
    wait(below.slice(0, open))
    pieces.push(html`\n<ol class="rk-replies">`)
  }
  return pieces
}

/** All that stands under a comment in one flat list, each reply after what it answers. */
function renderFold(top: PageItem, setting: Setting): Html {
  const items: Html[] = []
  let count = 0
  const waiting = top.replies.toReversed().map(item => ({ item, answered: top }))
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const { item, answered } = step
    const told = answered === top ? undefined : answered.comment
    if (item.comment.status !== 'deleted') count += 1
    items.push(
      html`\n<li>${renderComment(item.comment, setting, told)}${renderMore(item, setting)}</li>`,
    )
    for (const reply of item.replies.toReversed()) waiting.push({ item: reply, answered: item })
  }
  return html`\n<details class="rk-more"><summary>${counted(setting.labels.replies, count, setting)}</summary>\n<ol class="rk-replies">${items}\n</ol></details>${renderMore(top, setting)}`
}

/** The way to what a page has no room for. */
function renderMore({ more }: PageItem, setting: Setting): Html | undefined {
  if (more === undefined) return undefined
  const words = counted(setting.labels.moreReplies, more.count, setting)
  const { moreUrl } = setting
  return html`\n<p class="rk-more-replies">${moreUrl ? html`<a href="${moreUrl(more.cursor)}">${words}</a>` : words}</p>`
}

/** How many comments with words there are in a branch. */
function wordsIn(top: PageItem): number {
  let count = 0
  const waiting = [top]
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    if (item.comment.status !== 'deleted') count += 1
    waiting.push(...item.replies)
  }
  return count
}

function counted(
  words: Labels['replies'],
  count: number,
  { labels, locale }: CommentSetting,
): string {
  const form = words[pluralRules(labels.language).select(count)] ?? words.other
  return form.replace('{}', () => numberFormat(locale).format(count))
}
