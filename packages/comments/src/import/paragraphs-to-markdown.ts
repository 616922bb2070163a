import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    // What the review dialect reads beyond CommonMark and GFM: spoilers, inline and as a block.
    unsafe: [
      { character: '|', before: '\\|', inConstruct: 'phrasing' },
      { character: '|', after: '\\|', inConstruct: 'phrasing' },
      { atBreak: true, character: ':', after: '::' },
    ],
  })
  .freeze()

/** Paragraphs of plain text as Markdown in which every character stands for itself. */
export function markdownFromParagraphs(paragraphs: readonly string[]): string {
  const root: Parameters<typeof writer.stringify>[0] = {
    type: 'root',
    children: paragraphs.map(value => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    })),
  }
  return writer.stringify(root).trimEnd()
}
