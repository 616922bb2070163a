import { type Html, type HtmlValue, html } from '@reviewkit/html'
import { numberFormat, pluralRules } from '@reviewkit/locale'
import type { Comment } from '@reviewkit/schema'
import { type Labels, labelsOf } from './labels.ts'
import type { PageItem } from './page.ts'
import { type CommentSetting, type HeadingLevel, renderComment } from './render-comment.ts'
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
  viewer?: Viewer
  sort?: Sort
  /** Buttons or links below a comment; nothing leaves the footer out. Tombstones have none. */
  actions?: (comment: Comment) => HtmlValue
  /** The heading that each author's name stands in. */
  headingLevel?: HeadingLevel
}

/** Levels shown one inside the other; a phone has no room for more. */
const nestedLevels = 4

/**
 * The whole thread as HTML: a nested list, each comment an `article` named by its author in a
 * heading. What answers the fourth level folds into `details`, one list without further nesting,
 * where each comment links to the one it answers: so a thread ten thousand levels deep is a
 * document that a browser still reads. Dates are told in UTC. No comments give no markup.
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
  thread: Thread,
  {
    renderBody,
    locale = 'en',
    viewer,
    sort = 'oldest',
    actions = () => undefined,
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
  const setting = { labels, locale, headingLevel, renderBody, actions }
  const whole = { first: Infinity, replies: Infinity, depth: Infinity }
  const roots = thread.page({ ...whole, sort, ...(viewer && { viewer }) }).items
  if (roots.length === 0) return html``

  // Tags that open and tags that close are pieces of their own, so that nothing recurses and no
  // piece is copied once per level.
  const pieces: Html[] = [html`<ol class="rk-thread">`]
  const waiting: ({ close: Html } | { node: PageItem; level: number })[] = [
    { close: html`\n</ol>` },
  ]
  for (const node of roots.reverse()) waiting.push({ node, level: 1 })
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if ('close' in step) {
      pieces.push(step.close)
      continue
    }
    const { node, level } = step
    pieces.push(html`\n<li>`, renderComment(node.comment, setting))
    const { replies } = node
    if (replies.length === 0) {
      pieces.push(html`</li>`)
    } else if (level < nestedLevels) {
      pieces.push(html`\n<ol class="rk-replies">`)
      waiting.push({ close: html`\n</ol></li>` })
      for (const reply of replies.reverse()) waiting.push({ node: reply, level: level + 1 })
    } else {
      pieces.push(renderFold(node, setting), html`</li>`)
    }
  }
  return html`${pieces}`
}

/** All that stands under a comment in one flat list, each reply after what it answers. */
function renderFold(top: PageItem, setting: CommentSetting): Html {
  const items: Html[] = []
  let count = 0
  const waiting = top.replies.toReversed().map(node => ({ node, answered: top }))
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const { node, answered } = step
    const told = answered === top ? undefined : answered.comment
    if (node.comment.status !== 'deleted') count += 1
    items.push(html`\n<li>${renderComment(node.comment, setting, told)}</li>`)
    for (const reply of node.replies.toReversed()) waiting.push({ node: reply, answered: node })
  }
  return html`\n<details class="rk-more"><summary>${countReplies(count, setting)}</summary>\n<ol class="rk-replies">${items}\n</ol></details>`
}

function countReplies(
  count: number,
  { labels, locale }: { labels: Labels; locale: string },
): string {
  const { replies, language } = labels
  const words = replies[pluralRules(language).select(count)] ?? replies.other
  return words.replace('{}', () => numberFormat(locale).format(count))
}
