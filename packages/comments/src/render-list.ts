import { type Html, html } from '@reviewkit/html'
import type { Comment } from '@reviewkit/schema'
import type { PageItem } from './page.ts'
import { countReadable } from './readable.ts'
import { renderComment } from './render-comment.ts'
import { renderFlat, renderSummary } from './render-fold.ts'
import { type MoreSetting, renderMoreReplies } from './render-more.ts'

export interface ListSetting extends MoreSetting {
  /** Whether many replies to one comment fold behind the first few. */
  foldRuns: boolean
}

/** A comment, and the one it answers where its place in the list does not show that. */
export interface Placed {
  item: PageItem
  answered?: Comment | undefined
}

/** Levels shown one inside the other; a phone has no room for more. */
const nestedLevels = 4

/** Replies to one comment that stand before a fold; one more does not fold alone. */
const openReplies = 5

const itemStart = html`\n<li class="u-comment h-cite">`
const answeringStart = html`\n<li class="h-cite">`
const itemEnd = html`</li>`
const listStart = html`\n<ol class="rk-replies">`
const listEnd = html`\n</ol>`
const foldEnd = html`\n</ol></details>`

/**
 * Comments in nested lists. Tags that open and tags that close are pieces of their own, so that
 * nothing recurses and no piece is copied once per level.
 */
export function renderList(placed: readonly Placed[], setting: ListSetting): Html {
  const readable = countReadable(placed.map(({ item }) => item))
  const pieces: Html[] = [html`<ol class="rk-thread">`]
  const waiting: ({ piece: Html } | (Placed & { level: number }))[] = []
  const later = (level: number, items: readonly Placed[], ...end: Html[]) => {
    for (const piece of end.reverse()) waiting.push({ piece })
    for (const { item, answered } of items.toReversed()) waiting.push({ item, answered, level })
  }

  later(1, placed, listEnd)
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if ('piece' in step) {
      pieces.push(step.piece)
      continue
    }
    const { item, answered, level } = step
    const { comment } = item
    pieces.push(answered ? answeringStart : itemStart, renderComment(comment, setting, answered))
    const more = renderMoreReplies(item, setting)
    const end = more ? [more, itemEnd] : [itemEnd]
    const replies = item.replies.map(reply => ({ item: reply }))
    if (replies.length === 0) {
      pieces.push(...end)
    } else if (level === nestedLevels) {
      pieces.push(renderFlat(item, readable, setting), ...end)
    } else if (setting.foldRuns && replies.length > openReplies + 1) {
      const count = readable(item.replies.slice(openReplies))
      const summary = renderSummary(comment, setting.labels.moreReplies, count, setting)
      const fold = html`\n</ol>\n<details class="rk-more">${summary}\n<ol class="rk-replies" start="${openReplies + 1}">`
      pieces.push(listStart)
      later(level + 1, replies.slice(openReplies), foldEnd, ...end)
      later(level + 1, replies.slice(0, openReplies), fold)
    } else {
      pieces.push(listStart)
      later(level + 1, replies, listEnd, ...end)
    }
  }
  return html`${pieces}`
}
