import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

const gfmOptions = { extensions: [gfm()], mdastExtensions: gfmFromMarkdown() }

/**
 * What remark-parse and remark-gfm do, without the processor around them and
 * without the way back to Markdown, which weigh a third of it.
 */
export const remarkParse = (source: string, withGfm: boolean): Root =>
  fromMarkdown(source, withGfm ? gfmOptions : undefined)
