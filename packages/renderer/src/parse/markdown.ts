import type { Root } from 'mdast'
import { nativeParse } from '#native'
import type { Dialect } from '../options.ts'
import { remarkParse } from './remark-parse.ts'

export type Parse = (source: string) => Root

/** Which parser reads the text. Both give the same tree: what is ours in `review` is built on it. */
export type ParserName = 'satteri' | 'remark'

/** The parser that an option asks for; nothing where it is not to be had. */
export function findParser(wanted: ParserName | 'auto'): ParserName | undefined {
  if (wanted === 'remark') return 'remark'
  if (nativeParse()) return 'satteri'
  return wanted === 'auto' ? 'remark' : undefined
}

export function parserOf(name: ParserName, dialect: Dialect): Parse {
  const gfm = dialect !== 'commonmark'
  const remark: Parse = source => remarkParse(source, gfm)
  const native = name === 'satteri' ? nativeParse() : undefined
  return native ? source => native(source, gfm, remark) : remark
}
