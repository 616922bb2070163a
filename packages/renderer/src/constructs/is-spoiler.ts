import type { Nodes } from 'mdast'

/** Whether a node covers what gives the story away, inline or as a block. */
export const isSpoiler = (node: Nodes) =>
  node.type === 'reviewElement' && (node.kind === 'spoiler' || node.kind === 'spoiler-block')

/** What stands for a node where words are quoted out of their place: no spoiler, no number of a note. */
export function quoted(node: Nodes): string | undefined {
  if (isSpoiler(node)) return '…'
  return node.type === 'reviewElement' && node.kind === 'footnote-reference' ? '' : undefined
}
