import type { Branch, Sort, ThreadPage } from '@reviewkit/comments'
import { type Html, html } from '@reviewkit/html'
import type { Labels } from './labels.ts'

/** The orders that say something where nobody votes. */
const offered = ['oldest', 'newest', 'active'] as const satisfies readonly Sort[]

/**
 * Where to go within a discussion: from one comment to all of them, and from one order of comments
 * to another; nothing where there is only one comment, or none.
 */
export function renderDiscussionLinks(
  shown: ThreadPage | Branch,
  { sort, labels }: { sort: Sort; labels: Labels },
): Html | undefined {
  if ('item' in shown) {
    return html`<p class="rk-discussion-links"><a href="?#comments">${labels.wholeDiscussion}</a></p>`
  }
  if (shown.pageInfo.total < 2) return undefined
  // Its own order too: from a later page it leads back to the first.
  const links = offered.map(
    each =>
      html`<li><a href="?sort=${each}#comments" aria-current="${each === sort && 'true'}">${labels[each]}</a></li>`,
  )
  return html`<nav class="rk-discussion-links" aria-label="${labels.commentOrder}"><ul>
${links}
</ul></nav>`
}
