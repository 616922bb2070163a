import rehypeParse from 'rehype-parse'
import rehypeRemark, { type Options as FromHtml } from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify, { type Options as ToMarkdown } from 'remark-stringify'
import { unified } from 'unified'
import { linkAddresses } from './link-addresses.ts'
import { plainMarkdown } from './plain-markdown.ts'
import { tidyHtml } from './tidy-html.ts'
import { tightLists } from './tight-lists.ts'

type HtmlHandle = NonNullable<NonNullable<FromHtml['handlers']>[string]>
type MarkdownHandle = NonNullable<NonNullable<ToMarkdown['handlers']>['text']>
type MarkdownNode = Parameters<MarkdownHandle>[0]

const spoilerFromHtml: HtmlHandle = (state, element) => {
  const spoiler: unknown = { type: 'spoiler', children: state.all(element) }
  return spoiler as ReturnType<typeof state.all>[number]
}

/** The mark, the words up to their last letter, and the mark: a space beside it would make it none. */
const between =
  (mark: string, fits: (words: string, info: Info) => boolean): MarkdownHandle =>
  (node: MarkdownNode, _parent, state, info) => {
    const tracker = state.createTracker(info)
    tracker.move(mark)
    const edges = { ...tracker.current(), before: mark, after: mark }
    const text = state.containerPhrasing(node, edges)
    const words = text.trim()
    if (words === '' || !fits(words, info)) return state.containerPhrasing(node, info)
    return text.replace(words, () => mark + words + mark)
  }

type Info = Parameters<MarkdownHandle>[3]

const spoilerToMarkdown = between('||', () => true)

/** Where the mark would stand between a letter and a sign it is none, so that the words stand alone. */
const deleteToMarkdown = between('~~', (words, { before, after }) => {
  const opens = isLetter.test(words) || !maybeLetter.test(before.slice(-1))
  const closes = isLetter.test(words.slice(-1)) || !maybeLetter.test(after)
  return opens && closes && !before.endsWith('~')
})
const isLetter = /^[^\s\p{P}\p{S}]/u
/** Parsers do not agree on what an emoji is. */
const maybeLetter = /^(?:[^\s\p{P}\p{S}]|[\uD800-\uDFFF]|[^\0-\uFFFF])/u

const pipeline = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark, { handlers: { spoiler: spoilerFromHtml } })
  .use(() => linkAddresses)
  .use(() => tightLists)
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    handlers: { delete: deleteToMarkdown, spoiler: spoilerToMarkdown } as ToMarkdown['handlers'],
    unsafe: [
      // What would cover the words after it.
      { character: '|', inConstruct: 'phrasing' },
      { atBreak: true, character: ':', after: '::' },
    ],
  })
  .freeze()

/** The Markdown of tidy HTML, whatever is in it. */
export const markdownOfTree = (tidy: string) => String(pipeline.processSync(tidy)).trimEnd()

/** Paragraphs of words and breaks are in order as they are. */
const isTidy = /^(?:<p>[^\s<&][^<&]*[^\s<&](?:<br>[^\s<&][^<&]*[^\s<&])*<\/p>)+$/

/** More is no comment, and is not read. */
const most = 100_000

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const unseen = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/g

/**
 * The words of a comment that a source keeps as HTML, in Markdown that the profile `comment` of
 * `@reviewkit/renderer` shows as they were meant.
 *
 * What looks like Markdown or like a spoiler of ours is escaped. What a source marks as a spoiler is
 * one (`<spoiler>`, or the class `spoiler`). Pictures, frames and films become links to them, tables
 * lose their lines; scripts, styles and all other markup go and leave their words. Of HTML longer than
 * 100,000 UTF-16 units the rest is left out.
 */
export function markdownFromHtml(html: string): string {
  const words = html
    .slice(0, most)
    .replace(unseen, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
  const tidy = isTidy.test(words) ? words : tidyHtml(words)
  return plainMarkdown(tidy) ?? markdownOfTree(tidy)
}
