import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

const pipeline = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify)
  .freeze()

/** The words of a comment that a source keeps as HTML, as Markdown. */
export function markdownFromHtml(html: string): string {
  return String(pipeline.processSync(html)).trimEnd()
}
