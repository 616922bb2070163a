import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Dialect } from '../options.ts'

const commonmark = unified().use(remarkParse).freeze()
const gfm = unified().use(remarkParse).use(remarkGfm).freeze()

export type Parse = (source: string) => Root

/** The parser of a dialect; what is ours in `review` is built on the tree. */
export function parserOf(dialect: Dialect): Parse {
  const processor = dialect === 'commonmark' ? commonmark : gfm
  return source => processor.parse(source)
}
