import type { PageLine as Line } from '@reviewkit/comments/import'
import type { Block } from './markdown.ts'
import type { Notes } from './notes.ts'

/** A longer line that stands twice is a paragraph copied twice: no picture has such a caption. */
const longestCaption = 300

/**
 * The blocks of a text. What stands twice in a row is a picture’s caption, which once was its alt
 * text too; a short line by itself that ends as no sentence does is a heading; all else is a
 * paragraph.
 */
export function blocksOf(lines: readonly Line[], notes: Notes): Block[] {
  const blocks: Block[] = []
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]!
    const end = line.text.length > longestCaption ? index + 1 : endOfEqual(lines, index)
    if (end === index + 1) blocks.push({ kind: 'paragraph', text: line.text })
    for (; index + 1 < end; index += 2) {
      blocks.push({ kind: 'caption', alt: lines[index]!.text, text: lines[index + 1]!.text })
    }
    const odd = lines[index]
    const repeated = index < end && odd !== line && odd
    if (repeated) notes.leftOut('line-repeated', repeated, 'stands there a third time')
    index = end
  }
  const short = blocks.map(({ kind, text }) => kind === 'paragraph' && looksLikeHeading(text))
  return blocks.map((block, index) => {
    const alone = !short[index - 1] && short[index + 1] === false
    return short[index] && alone ? { kind: 'heading', text: block.text } : block
  })
}

/** A short line that ends as no sentence does. Scripts without capitals begin with any letter. */
export function looksLikeHeading(text: string): boolean {
  if (text.length > 80) return false
  return (
    /^[\p{Lu}\p{Lo}\p{N}"“«„¿¡「『]/u.test(text) && !/[.!?…:;,)\]"”»。！？：」』؟۔،؛]$/u.test(text)
  )
}

function endOfEqual(lines: readonly Line[], start: number): number {
  const key = fold(lines[start]!.text)
  let end = start + 1
  while (end < lines.length && fold(lines[end]!.text) === key) end += 1
  return end
}

/** An alt text may have lost its full stop and the curves of its quotes. */
function fold(text: string): string {
  return text
    .slice(0, longestCaption + 1)
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[.。]$/, '')
}
