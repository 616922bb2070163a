import type { Parents, RootContent } from 'mdast'
import { standIn } from '../parse/stand-in.ts'
import { piecesOf } from './pieces.ts'

/** Characters that mean something to us, in a text and in the source that it was read from. */
export interface MarkKind {
  readonly marks: string
  readonly inText: RegExp
  /** An escape with what it escapes, a character reference to one of them, or one of them. */
  readonly inSource: RegExp
  /** In a table cell a bar is always written `\|`, and that is plain there; a plain one is its border. */
  readonly inCell: boolean
}

const kind = (marks: string, references: string): MarkKind => ({
  marks,
  inText: new RegExp(`[${marks}]`, 'g'),
  inSource: new RegExp(String.raw`\\([!-/:-@[-\`{-~])|&(?:${references});|[${marks}]`, 'g'),
  inCell: false,
})

const bars = kind('|', 'vert|verbar|VerticalLine|#0*124|#[xX]0*7[cC]')

export const barsOf = (inCell: boolean): MarkKind => ({ ...bars, inCell })

/** Quotes, hyphens and full stops. */
export const printersMarks = kind(
  `"'.-`,
  'quot|QUOT|apos|period|#0*(?:34|39|4[56])|#[xX]0*2[27dDeE]',
)

/** What in a part of the source gives a text its marks, in their order, and whether it is plain. */
export function marksIn(source: string, from: number, to: number, kind: MarkKind) {
  const found: { plain: boolean; at: number; length: number }[] = []
  for (const match of source.slice(from, to).matchAll(kind.inSource)) {
    const [{ length }, escaped] = match
    const isBare = escaped === undefined && length === 1
    if (escaped === undefined ? isBare && kind.inCell : !kind.marks.includes(escaped)) continue
    const plain = escaped === undefined ? isBare : kind.inCell
    found.push({ plain, at: from + match.index, length })
  }
  return found
}

/**
 * A parent’s texts, with stand-ins for marks that were not written plainly. The texts alone
 * cannot tell (`\||a||` and `||a||` are the same one), so the source does.
 */
export function literalTexts(parent: Parents, source: string, kind: MarkKind) {
  const texts = new Map<RootContent, string>()
  for (const { nodes, from, to } of piecesOf(parent)) {
    const total = nodes.map(textOf).join('').match(kind.inText)?.length
    if (!total) continue
    const written = marksIn(source, from, to, kind)
    // Where the two do not agree nobody knows what was meant: as written, then.
    const rest = written.length === total ? written.values() : undefined
    for (const node of nodes)
      texts.set(
        node,
        textOf(node).replace(kind.inText, mark =>
          rest?.next().value?.plain ? mark : standIn(mark),
        ),
      )
  }
  return texts
}

const textOf = (node: RootContent) => {
  const [words] = node.type === 'link' ? node.children : [node]
  return words?.type === 'text' ? words.value : ''
}
