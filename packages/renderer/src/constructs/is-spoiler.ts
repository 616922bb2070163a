import type { Nodes } from 'mdast'

/** Whether a node covers what gives the story away, inline or as a block. */
export const isSpoiler = (node: Nodes) =>
  node.type === 'reviewElement' && (node.kind === 'spoiler' || node.kind === 'spoiler-block')
