import { type Html, html } from '@reviewkit/html'
import type { Comment } from '@reviewkit/schema'
import { partId } from './element-ids.ts'
import { countWords, type Plural } from './labels.ts'
import type { PageItem } from './page.ts'
import type { Readable } from './readable.ts'
import { type CommentSetting, nameOf, renderComment } from './render-comment.ts'
import { type MoreSetting, renderMoreReplies } from './render-more.ts'

/** What opens a fold under a comment, named by the comment too: a page has many folds. */
export function renderSummary(
  comment: Comment,
  forms: Plural,
  count: number,
  setting: CommentSetting,
): Html {
  const id = partId(comment.id, 'fold')
  return html`<summary id="${id}" aria-labelledby="${id} ${nameOf(comment)}">${countWords(forms, count, setting)}</summary>`
}

/**
 * All that stands under a comment in one folded list without further nesting, each reply after what
 * it answers and, where that is not the comment above the fold, with a link to it.
 */
export function renderFlat(top: PageItem, readable: Readable, setting: MoreSetting): Html {
  const items: Html[] = []
  const waiting = top.replies.toReversed().map(item => ({ item, answered: top }))
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const { item, answered } = step
    const { comment } = item
    // To a reader of microformats it is the one above that holds a comment, so only what answers it
    // is a comment on it.
    items.push(
      answered === top
        ? html`\n<li class="u-comment h-cite">${renderComment(comment, setting)}${renderMoreReplies(item, setting)}</li>`
        : html`\n<li class="h-cite">${renderComment(comment, setting, answered.comment)}${renderMoreReplies(item, setting)}</li>`,
    )
    for (const reply of item.replies.toReversed()) waiting.push({ item: reply, answered: item })
  }
  const summary = renderSummary(top.comment, setting.labels.replies, readable(top.replies), setting)
  return html`\n<details class="rk-more">${summary}\n<ol class="rk-replies">${items}\n</ol></details>`
}
