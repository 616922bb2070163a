import { createRequire } from 'node:module'
import type { Root } from 'mdast'
import type { NativeParse } from './no-native.ts'

interface Satteri {
  markdownToMdast(
    source: string,
    options: { features: { gfm: boolean; frontmatter: boolean } },
  ): Root
}

let found: NativeParse | null | undefined

/** satteri’s parser, or nothing where its package or its binary for this machine is missing. */
export function nativeParse(): NativeParse | undefined {
  found ??= load()
  return found ?? undefined
}

function load(): NativeParse | null {
  try {
    const { markdownToMdast }: Satteri = createRequire(import.meta.url)('satteri')
    // Front matter is the schema’s: a text may well begin with a rule.
    const parse: NativeParse = (source, gfm) =>
      markdownToMdast(source, { features: { gfm, frontmatter: false } })
    return parse('', true).type === 'root' ? parse : null
  } catch {
    return null
  }
}
