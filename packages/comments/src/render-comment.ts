import { type Html, type HtmlValue, html, isSafeUrl } from '@reviewkit/html'
import type { Comment } from '@reviewkit/schema'
import { timeOf } from './date.ts'
import { anchor, partId } from './element-ids.ts'
import type { Labels } from './labels.ts'

/** What the comments of one thread share when they are written. */
export interface CommentSetting {
  labels: Labels
  locale: string
  /** A date in words, where it can be read. */
  dateWords: (date: string) => string | undefined
  headingLevel: HeadingLevel
  renderBody: (comment: Comment) => Html
  actions: (comment: Comment, ids: CommentIds) => HtmlValue
  urlOf: (comment: Comment) => string
}

/** The ids of the elements that say by whom a comment is and when it was posted. */
export interface CommentIds {
  by: string
  on: string
}

export type HeadingLevel = 2 | 3 | 4 | 5

/** One comment without its replies. `answered` is told where its place no longer shows it. */
export function renderComment(comment: Comment, setting: CommentSetting, answered?: Comment): Html {
  const { id, author, byReviewAuthor, edited, status } = comment
  const { labels } = setting
  const ids = idsOf(comment)
  if (status === 'deleted') {
    const { by } = ids
    return html`<article class="rk-comment rk-tombstone" id="${anchor(id)}" aria-labelledby="${by}"><p class="p-name" id="${by}">${labels.deleted}</p></article>`
  }

  const body = setting.renderBody(comment)
  const footer = html`${setting.actions(comment, ids)}`
  return html`<article class="rk-comment" id="${anchor(id)}" aria-labelledby="${nameOf(comment)}">
<header class="rk-comment-header">
${headings[setting.headingLevel](ids.by, renderAuthor(comment, labels))}
${byReviewAuthor && html`<span class="rk-badge">${labels.author}</span> `}${
  author?.from !== undefined &&
  html`<span class="rk-comment-from">${fill(labels.from, isolated(author.from))}</span> `
}<a class="u-url" href="${setting.urlOf(comment)}" aria-labelledby="${nameOf(comment)}">${renderPosted(comment, setting)}</a>${
    edited !== undefined && html` ${renderEdited(edited, labels)}`
  }${answered && html` ${renderAnswered(answered, labels)}`}
</header>
${status !== 'published' && html`<p class="rk-comment-note">${labels[status]}</p>\n`}<div class="rk-comment-body e-content" dir="auto">${body}</div>${
    String(footer) !== '' && html`\n<footer class="rk-comment-actions">${footer}</footer>`
  }
</article>`
}

/**
 * The ids of what names a comment, and the links to it, for a screen reader: by whom and when,
 * since one person writes many. A tombstone has its words alone.
 */
export function nameOf(comment: Comment): string {
  const { by, on } = idsOf(comment)
  return comment.status === 'deleted' ? by : `${by} ${on}`
}

function idsOf({ id }: Comment): CommentIds {
  return { by: partId(id, 'by'), on: partId(id, 'on') }
}

function renderAuthor({ author }: Comment, labels: Labels): Html {
  if (author === undefined) return html`<span class="p-author h-card">${labels.anonymous}</span>`
  const { name, url } = author
  return url !== undefined && isSafeUrl(url)
    ? html`<a class="p-author h-card" href="${url}" rel="nofollow ugc">${isolated(name)}</a>`
    : html`<span class="p-author h-card">${isolated(name)}</span>`
}

function renderPosted(comment: Comment, { dateWords }: CommentSetting): Html {
  const { posted } = comment
  const { on } = idsOf(comment)
  const words = dateWords(posted)
  return words === undefined
    ? html`<span class="dt-published" id="${on}">${posted}</span>`
    : html`<time class="dt-published" id="${on}" datetime="${machineDate(posted)}">${words}</time>`
}

/** HTML knows no finer fraction of a second than three digits. */
function machineDate(date: string): string {
  return date.replace(/(\.\d{3})\d+/, '$1')
}

function renderEdited(edited: string, labels: Labels): Html {
  return timeOf(edited) === undefined
    ? html`<span class="rk-edited">${labels.edited}</span>`
    : html`<time class="rk-edited dt-updated" datetime="${machineDate(edited)}">${labels.edited}</time>`
}

function renderAnswered(answered: Comment, labels: Labels): Html {
  const { id, author, status } = answered
  const name =
    status === 'deleted' ? labels.deletedComment : isolated(author?.name ?? labels.anonymous)
  const link = html`<a class="u-in-reply-to" href="${`#${anchor(id)}`}" aria-labelledby="${nameOf(answered)}">${name}</a>`
  return html`<span class="rk-in-reply-to">${fill(labels.inReplyTo, link)}</span>`
}

/** A name of any script must not turn the words around it about. */
function isolated(name: string): Html {
  return html`<bdi>${name}</bdi>`
}

function fill(words: string, value: Html): Html {
  const [before, after] = words.split('{}')
  return html`${before}${value}${after}`
}

const headings: Readonly<Record<HeadingLevel, (id: string, by: Html) => Html>> = {
  2: (id, by) => html`<h2 class="rk-comment-by" id="${id}">${by}</h2>`,
  3: (id, by) => html`<h3 class="rk-comment-by" id="${id}">${by}</h3>`,
  4: (id, by) => html`<h4 class="rk-comment-by" id="${id}">${by}</h4>`,
  5: (id, by) => html`<h5 class="rk-comment-by" id="${id}">${by}</h5>`,
}
