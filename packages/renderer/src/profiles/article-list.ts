import type { AllowList } from '../allow-list.ts'
import { listsOf } from '../word-lists.ts'
import { commentList } from './comment-list.ts'

/** What an author may write besides, as Markdown or as HTML. */
export const articleList: AllowList = {
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
}
