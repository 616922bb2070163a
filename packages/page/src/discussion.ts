import { buildThread, renderThread, type Thread, type Viewer } from '@reviewkit/comments'
import { type Html, type HtmlValue, html } from '@reviewkit/html'
import type { Comment } from '@reviewkit/schema'
import { commentRenderer } from './body.ts'
import { renderCommentForm } from './comment-form.ts'
import { countIn, fillIn, type Labels, labelsFor } from './labels.ts'
import { lines } from './lines.ts'

/** Where and how readers may write; everything works by links and forms alone. */
export interface DiscussionOptions {
  /** Where forms post, such as `/comments/her`; without it the page can only be read. */
  action?: string
  /** Who looks: decides what is seen, and `ownComments` what may be edited and deleted. */
  viewer?: Viewer
  /** Id of the comment being answered. */
  replyTo?: string
  /** Id of the viewer's own comment being edited: the form holds its text and posts to `action/id/edit`. */
  edit?: string
  /** A token that makes a second sending of the same form the same comment. */
  nonce?: string
  /** Id of the comment just posted, or a sentence to say. */
  notice?: string
  /** The name the viewer used last. */
  name?: string
}

/** The discussion under a review; nothing where there is neither a comment nor a way to write one. */
export function renderDiscussion(
  comments: readonly Comment[],
  { locale, ...options }: DiscussionOptions & { locale: string },
): Html | undefined {
  const { action, viewer = { role: 'reader' } } = options
  const thread = buildThread(comments)
  const count = thread.page({ first: 1, viewer }).pageInfo.total
  if (count === 0 && action === undefined) return undefined
  const labels = labelsFor(locale)
  const list = renderThread(thread, {
    renderBody: commentRenderer(locale),
    locale,
    viewer,
    actions: comment => action !== undefined && actionsUnder(comment, { action, viewer, labels }),
  })
  const title = count === 0 ? labels.noComments : countIn(labels.comments, count, locale)
  return html`<section class="rk-discussion" id="comments" aria-labelledby="comments-title">
${lines(
  html`<h2 id="comments-title">${title}</h2>`,
  count === 0 ? html`<p class="rk-first">${labels.firstComment}</p>` : list,
  renderNotice(options.notice, thread, labels),
  action !== undefined && renderCommentForm(thread, { ...options, action, viewer, locale }),
)}
</section>`
}

function actionsUnder(
  { id, author, status }: Comment,
  { action, viewer, labels }: { action: string; viewer: Viewer; labels: Labels },
): HtmlValue {
  const target = encodeURIComponent(id)
  const name = author?.name
  const reply =
    status === 'published' &&
    html`<a href="?reply=${target}#comment-form" aria-label="${name && fillIn(labels.replyTo, { name }).join('')}">${labels.reply}</a>`
  if (status === 'deleted' || !viewer.ownComments?.has(id)) return reply
  return html`${reply}
<a href="?edit=${target}#comment-form" aria-label="${labels.editYours}">${labels.edit}</a>
<form method="post" action="${action}/${target}/delete"><button class="rk-quiet" aria-label="${labels.deleteYours}">${labels.delete}</button></form>`
}

/** An id whose comment cannot be seen yet waits for a moderator; the page does not say why. */
function renderNotice(notice: string | undefined, thread: Thread, labels: Labels) {
  if (!notice) return undefined
  const status = thread.get(notice)?.comment.status
  const link = html`<a href="#c-${notice}">${labels.postedLink}</a>`
  const words =
    status === 'published'
      ? fillIn(labels.posted, { link })
      : /^[\w-]{1,64}$/.test(notice)
        ? labels.waits
        : notice
  return html`<p class="rk-notice" role="status">${words}</p>`
}
