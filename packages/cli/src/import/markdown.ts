import type { Root, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'

/** A part of a text without markup, by what it is. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'caption'; text: string; alt: string }

/**
 * Writes blocks of plain text as Markdown in which every character stands for itself: what would
 * be markup is escaped. A caption becomes a figure whose picture is missing.
 */
export function markdownOf(blocks: readonly Block[]): string {
  const root: Root = { type: 'root', children: blocks.map(nodeOf) }
  return toMarkdown(root, {
    bullet: '-',
    extensions: [gfmToMarkdown()],
    // What the review dialect reads beyond CommonMark and GFM: spoilers, inline and as a block.
    unsafe: [
      { character: '|', before: '\\|', inConstruct: 'phrasing' },
      { character: '|', after: '\\|', inConstruct: 'phrasing' },
      { atBreak: true, character: ':', after: '::' },
    ],
  })
}

function nodeOf(block: Block): RootContent {
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', depth: 2, children: [{ type: 'text', value: block.text }] }
    case 'caption': {
      const { alt, text: title } = block
      return { type: 'paragraph', children: [{ type: 'image', url: '', alt, title }] }
    }
    case 'paragraph':
      return { type: 'paragraph', children: [{ type: 'text', value: block.text }] }
  }
}
