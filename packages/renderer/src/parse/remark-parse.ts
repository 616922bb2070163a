import type { Root } from 'mdast'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import { parse, postprocess, preprocess } from 'micromark'
import { gfm } from 'micromark-extension-gfm'
import { hastenEdits } from './remark-edits.ts'
import { mailLater } from './remark-mail.ts'
import { setext } from './remark-setext.ts'
import { treeOf } from './remark-tree.ts'

hastenEdits()

const plainExtensions = [setext]
const gfmExtensions = [gfm(), mailLater, setext]
const { transforms } = gfmAutolinkLiteralFromMarkdown()

/**
 * What remark-parse and remark-gfm do, without the processor around them and
 * without the way back to Markdown, which weigh a third of it.
 *
 * In what is published this file is bundled apart, with its names shortened: nothing
 * but a text may go in, and nothing but a tree come out (see build/parser.ts).
 */
export function remarkParse(source: string, withGfm: boolean): Root {
  const { document } = parse({ extensions: withGfm ? gfmExtensions : plainExtensions })
  const tree = treeOf(postprocess(document().write(preprocess()(source, undefined, true))))
  if (withGfm) for (const transform of transforms ?? []) transform(tree)
  return tree
}
