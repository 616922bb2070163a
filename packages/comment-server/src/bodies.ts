import { createCommentRenderer } from '@reviewkit/renderer/comment'
import type { Comment } from '@reviewkit/schema'
import { remembering } from './recent.ts'

/** The words of comments in the forms in which they leave the server; empty for a tombstone. */
export interface Bodies {
  /** As HTML, spoilers covered until asked for. */
  html(comment: Comment): string
  /** As HTML where nothing can be covered, such as in a feed: spoilers are left out. */
  openHtml(comment: Comment): string
  /** The beginning, in plain text, without what spoilers hide. */
  excerpt(comment: Comment): string
}

/** An author's name is a heading of level 3: the headings of a body go below it. */
const HEADING_SHIFT = 3

/**
 * Renders Markdown that anyone may have written; ids inside begin with the comment's own, and a dot
 * that no comment's id holds: so nothing in `a` has the id of the comment `a-b`.
 */
export function createBodies(locale: string): Bodies {
  const covered = createCommentRenderer({ locale, headingShift: HEADING_SHIFT })
  const open = createCommentRenderer({ locale, headingShift: HEADING_SHIFT, spoilers: 'omit' })
  const render = (renderer: typeof open, { id, body }: Pick<Comment, 'id' | 'body'>) =>
    renderer.render(body, { idPrefix: `c-${id}-.` })
  // No id holds a line end, so what stands before the first is the id.
  const html = remembering(key => {
    const end = key.indexOf('\n')
    return String(render(covered, { id: key.slice(0, end), body: key.slice(end + 1) }).html)
  })
  return {
    html: ({ id, body }) => (body === '' ? '' : html(`${id}\n${body}`)),
    openHtml: comment => (comment.body === '' ? '' : String(render(open, comment).html)),
    excerpt: comment => render(open, comment).excerpt,
  }
}
