import type { AllowList } from '../allow-list.ts'
import { dropsContent } from '../raw-html/nesting.ts'
import { listOf, listsOf } from '../word-lists.ts'

/** What a comment’s Markdown can become; raw HTML never gets this far. */
export const commentList: AllowList = {
  // An `input` is only ever a checkbox: a task in a list, or what uncovers a spoiler.
  elements: listsOf(`
    a href rel aria-describedby aria-label data-footnote-ref data-footnote-backref,
    blockquote, br, code, del, details open, em, h1, h2, h3, h4, h5, h6, hr,
    input type checked disabled aria-label, label, li, ol start, p, pre, section data-footnotes,
    span, strong, summary, sup, table, tbody, td align, th align, thead, tr, ul`),
  dropped: dropsContent,
  attributes: listOf('class dir id lang title'),
  classes: listsOf(`
    a data-footnote-backref, code language-, details rk-spoiler-block, figure rk-gallery rk-video,
    h1 sr-only, h2 sr-only, h3 sr-only, h4 sr-only, h5 sr-only, h6 sr-only,
    input rk-spoiler-toggle, label rk-spoiler, li task-list-item, ol contains-task-list,
    section footnotes, span rk-spoiler-text, ul contains-task-list`),
  // The switches of spoilers and tasks, and what footnotes are known by, are Markdown’s to make.
  ours: listOf('input label rel data-footnote-ref data-footnote-backref data-footnotes'),
  // Anyone’s words: each id has its prefix.
  idPrefix: 'rk-',
  bareIds: false,
  schemes: listsOf('href http https mailto'),
}
