import { type Html, html, isSafeUrl } from '@reviewkit/html'
import { partId } from './element-ids.ts'
import { countWords } from './labels.ts'
import type { PageItem } from './page.ts'
import { type CommentSetting, nameOf } from './render-comment.ts'

export interface MoreSetting extends CommentSetting {
  moreUrl: ((cursor: string) => string) | undefined
}

/** Under a comment: how many replies the page has no room for, and the way to them. */
export function renderMoreReplies(
  { comment, more }: PageItem,
  setting: MoreSetting,
): Html | undefined {
  if (more === undefined) return undefined
  const words = countWords(setting.labels.moreReplies, more.count, setting)
  const url = setting.moreUrl?.(more.cursor)
  if (url === undefined || !isSafeUrl(url)) return html`\n<p class="rk-more-replies">${words}</p>`
  const id = partId(comment.id, 'more')
  return html`\n<p class="rk-more-replies"><a id="${id}" href="${url}" aria-labelledby="${id} ${nameOf(comment)}">${words}</a></p>`
}

/** Below the list: the way to the comments that come after its last. */
export function renderMoreComments(
  cursor: string | undefined,
  { labels, moreUrl }: MoreSetting,
): Html | undefined {
  const url = cursor === undefined ? undefined : moreUrl?.(cursor)
  if (url === undefined || !isSafeUrl(url)) return undefined
  return html`\n<p class="rk-thread-next"><a href="${url}" rel="next">${labels.moreComments}</a></p>`
}
