import { createCommentRenderer } from '@reviewkit/renderer/comment'
import type { Comment } from '@reviewkit/schema'

/** The words of a comment as HTML; nothing for a tombstone. */
export type RenderBody = (comment: Comment) => string

/** An author's name is a heading of level 3: the headings of a body go below it. */
const HEADING_SHIFT = 3

/**
 * Renders Markdown that anyone may have written; ids inside begin with the comment's own, and a dot
 * that no comment's id holds: so nothing in `a` has the id of the comment `a-b`.
 */
export function createRenderBody(locale: string): RenderBody {
  const renderer = createCommentRenderer({ locale, headingShift: HEADING_SHIFT })
  return ({ id, body }) =>
    body === '' ? '' : String(renderer.render(body, { idPrefix: `c-${id}-.` }).html)
}
