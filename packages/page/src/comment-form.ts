import type { Viewer } from '@reviewkit/comments'
import { type Html, html } from '@reviewkit/html'
import type { Comment } from '@reviewkit/schema'
import type { DiscussionOptions } from './discussion.ts'
import { fillIn, labelsFor } from './labels.ts'
import { lines } from './lines.ts'

/** Gives a comment of the page by its id, as the viewer sees it. */
export type FindComment = (id: string) => Comment | undefined

/** What a form lets through; a server decides for itself. */
const longest = { name: 80, body: 10_000 }

/**
 * The one form of a discussion, in three states: a new comment, a reply, an edit.
 * A reply to what is not there, and an edit of what is not the viewer's, is a new comment.
 */
export function renderCommentForm(
  find: FindComment,
  {
    action,
    viewer,
    locale,
    replyTo,
    edit,
    nonce,
    name,
  }: DiscussionOptions & { action: string; viewer: Viewer; locale: string },
): Html {
  const labels = labelsFor(locale)
  const mine = editable(find, viewer, edit)
  const asked = mine ? undefined : answerable(find, replyTo)
  const whom = asked?.author?.name
  const title = mine
    ? labels.editYours
    : asked
      ? whom
        ? fillIn(labels.replyTo, { name: whom })
        : labels.reply
      : labels.writeComment
  const about = (mine ?? asked)?.id
  const submit = mine ? labels.save : asked ? labels.postReply : labels.post
  const target = mine ? `${action}/${encodeURIComponent(mine.id)}/edit` : action
  return html`<form class="rk-form" id="comment-form" method="post" action="${target}" aria-labelledby="comment-form-title">
${lines(
  html`<h3 id="comment-form-title">${title}</h3>`,
  asked && html`<input type="hidden" name="parent" value="${asked.id}">`,
  nonce && html`<input type="hidden" name="nonce" value="${nonce}">`,
  !mine &&
    html`<p class="rk-field"><label for="comment-name">${labels.name}</label>
<input id="comment-name" name="name" value="${name}" required maxlength="${longest.name}" autocomplete="name" dir="auto"></p>`,
  html`<p class="rk-field"><label for="comment-body">${labels.comment}</label>
<textarea id="comment-body" name="body" rows="7" required maxlength="${longest.body}" aria-describedby="comment-hint" dir="auto">
${mine?.body}</textarea></p>`,
  html`<p class="rk-hint" id="comment-hint">${labels.markdownHint}<br>${labels.spoilerHint}</p>`,
  // Nobody sees it; a program that fills in every field gives itself away.
  !mine &&
    html`<p hidden><label for="comment-website">Website</label>
<input id="comment-website" name="website" tabindex="-1" autocomplete="off"></p>`,
  html`<p class="rk-buttons"><button class="rk-submit">${submit}</button>${
    about && html` <a href="?#c-${about}">${labels.cancel}</a>`
  }</p>`,
)}
</form>`
}

function editable(find: FindComment, { ownComments }: Viewer, id: string | undefined) {
  const comment = id !== undefined && ownComments?.has(id) ? find(id) : undefined
  return comment?.status === 'deleted' ? undefined : comment
}

function answerable(find: FindComment, id: string | undefined) {
  const comment = id === undefined ? undefined : find(id)
  return comment?.status === 'published' ? comment : undefined
}
