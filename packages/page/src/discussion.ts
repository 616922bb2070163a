import {
  type Branch,
  buildThread,
  type PageItem,
  renderThread,
  type Sort,
  type Thread,
  type ThreadPage,
  type Viewer,
} from '@reviewkit/comments'
import { type Html, type HtmlValue, html } from '@reviewkit/html'
import type { Comment } from '@reviewkit/schema'
import { commentRenderer } from './body.ts'
import { type FindComment, renderCommentForm } from './comment-form.ts'
import { renderDiscussionLinks } from './discussion-links.ts'
import { countIn, fillIn, type Labels, labelsFor } from './labels.ts'
import { lines } from './lines.ts'

/**
 * What is shown of a discussion: all comments, in any order; or a page of them, or one comment with
 * what it answers and what answers it, as a thread or a server gives them.
 */
export type Discussed = readonly Comment[] | ThreadPage | Branch

/** Where and how readers may write; everything works by links and forms alone. */
export interface DiscussionOptions {
  /**
   * Where forms post, such as `/comments/her`; without it the page can only be read. The page's own
   * address then takes `?reply=`, `?edit=` and `?comment=` with a comment's id, `?sort=` and `?after=`.
   */
  action?: string
  /** Who looks: decides what is seen, and `ownComments` what may be edited and deleted. */
  viewer?: Viewer
  /** The order in which a page of comments stands: `oldest`. */
  sort?: Sort
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
  discussed: Discussed,
  { locale, ...options }: DiscussionOptions & { locale: string },
): Html | undefined {
  const { viewer = { role: 'reader' }, sort = 'oldest' } = options
  const source = isList(discussed) ? buildThread(discussed) : discussed
  const { total, locked, find } = knownOf(source, viewer)
  if (total === 0 && options.action === undefined) return undefined
  const action = locked ? undefined : options.action
  const labels = labelsFor(locale)
  const list = renderThread(source, {
    renderBody: commentRenderer(locale),
    locale,
    viewer,
    actions: (comment, { on }) =>
      action !== undefined && actionsUnder(comment, { on, action, viewer, labels }),
    ...(!isList(discussed) && {
      urlOf: ({ id }: Comment) => `?comment=${encodeURIComponent(id)}#c-${id}`,
      moreUrl: (cursor: string) => `?sort=${sort}&after=${cursor}#comments`,
    }),
  })
  const title = total === 0 ? labels.noComments : countIn(labels.comments, total, locale)
  return html`<section class="rk-discussion" id="comments" aria-labelledby="comments-title">
${lines(
  html`<h2 id="comments-title">${title}</h2>`,
  !isList(discussed) && renderDiscussionLinks(discussed, { sort, labels }),
  total === 0 && action !== undefined ? html`<p class="rk-first">${labels.firstComment}</p>` : list,
  renderNotice(options.notice, find, labels),
  action !== undefined && renderCommentForm(find, { ...options, action, viewer, locale }),
)}
</section>`
}

function isList(discussed: Discussed): discussed is readonly Comment[] {
  return Array.isArray(discussed)
}

/** What the page says beside the comments themselves. */
function knownOf(source: Thread | ThreadPage | Branch, viewer: Viewer) {
  if ('get' in source) {
    const find: FindComment = id => source.get(id)?.comment
    return { ...source.page({ first: 1, viewer }).pageInfo, find }
  }
  if ('item' in source) {
    return { ...source, find: findIn([...source.ancestors.map(alone), source.item]) }
  }
  return { ...source.pageInfo, find: findIn(source.items) }
}

const alone = (comment: Comment): PageItem => ({ comment, replies: [] })

function findIn(items: readonly PageItem[]): FindComment {
  return id => {
    const waiting = [...items]
    for (const { comment, replies } of waiting) {
      if (comment.id === id) return comment
      waiting.push(...replies)
    }
    return undefined
  }
}

function actionsUnder(
  { id, author, status }: Comment,
  {
    on,
    action,
    viewer,
    labels,
  }: {
    /** The id of the date, since one person writes many comments. */
    on: string
    action: string
    viewer: Viewer
    labels: Labels
  },
): HtmlValue {
  const target = encodeURIComponent(id)
  const name = author?.name
  const reply =
    status === 'published' &&
    html`<a href="?reply=${target}#comment-form" aria-label="${name && fillIn(labels.replyTo, { name }).join('')}" aria-describedby="${on}">${labels.reply}</a>`
  if (status === 'deleted' || !viewer.ownComments?.has(id)) return reply
  return html`${reply}
<a href="?edit=${target}#comment-form" aria-label="${labels.editYours}" aria-describedby="${on}">${labels.edit}</a>
<form method="post" action="${action}/${target}/delete"><button class="rk-quiet" aria-label="${labels.deleteYours}" aria-describedby="${on}">${labels.delete}</button></form>`
}

/** An id whose comment cannot be seen yet waits for a moderator; the page does not say why. */
function renderNotice(notice: string | undefined, find: FindComment, labels: Labels) {
  if (!notice) return undefined
  const status = find(notice)?.status
  const link = html`<a href="#c-${notice}">${labels.postedLink}</a>`
  const words =
    status === 'published'
      ? fillIn(labels.posted, { link })
      : /^[\w-]{1,64}$/.test(notice)
        ? labels.waits
        : notice
  return html`<p class="rk-notice" role="status">${words}</p>`
}
