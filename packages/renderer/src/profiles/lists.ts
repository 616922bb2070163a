import type { AllowList } from '../allow-list.ts'
import { listOf, listsOf } from '../word-lists.ts'

/** Elements whose content goes with them: the same for every profile. */
export const dropsContent: readonly string[] = listOf(`
  script style svg math template title textarea xmp iframe noembed noframes noscript plaintext
  object applet select audio video canvas`)

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

/**
 * What an author may write besides, as Markdown or as HTML. Marked as pure, so that a
 * comment’s renderer is built without it.
 */
export const articleList: AllowList = /* @__PURE__ */ (() => ({
  ...commentList,
  bareIds: true,
  schemes: listsOf('href http https mailto, src http https, cite http https'),
  elements: {
    ...commentList.elements,
    ...listsOf(`
      a href rel aria-describedby aria-label data-footnote-ref data-footnote-backref hreflang,
      abbr, aside, b, bdi, bdo, blockquote cite, caption, cite, dd, del cite datetime, dfn, div, dl,
      dt, figcaption, figure, i, img src alt width height loading decoding, ins cite datetime, kbd,
      li value, mark, ol start reversed type, q cite, rp, rt, ruby, s, samp, small, sub,
      td align colspan rowspan, tfoot, th align colspan rowspan scope abbr, time datetime, u, var,
      wbr`),
  },
}))()
