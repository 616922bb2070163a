import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { hastenEdits } from './remark-edits.ts'
import { setext } from './remark-setext.ts'

/**
 * GitHub looks for mail addresses in the text that is left, and takes `mailto:` along.
 * So does the half of the extension that works on the tree, if the other lets it.
 */
export const mailLater = { disable: { null: ['emailAutolink'] } }

hastenEdits()

const gfmOptions = { extensions: [gfm(), mailLater, setext], mdastExtensions: gfmFromMarkdown() }

/**
 * What remark-parse and remark-gfm do, without the processor around them and
 * without the way back to Markdown, which weigh a third of it.
 */
export const remarkParse = (source: string, withGfm: boolean): Root =>
  fromMarkdown(source, withGfm ? gfmOptions : { extensions: [setext] })
