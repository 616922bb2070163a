import type { Parents, RootContent } from 'mdast'

/** Characters that mean something to us, in a text and in the source that it was read from. */
export interface MarkKind {
  inText: RegExp
  /** An escape with what it escapes, a character reference to one of them, or one of them. */
  inSource: RegExp
  /** Whether what was written counts as plain; `undefined` where it gives the text no mark. */
  isPlain(written: string, escaped: string | undefined): boolean | undefined
}

/** Which marks of each child were written plainly, in the order of its text. */
export type LiteralMarks = ReadonlyMap<RootContent, readonly boolean[]>

/**
 * For each mark in a parent’s texts, whether it was written plainly. The texts alone
 * cannot tell (`\||a||` and `||a||` are the same one), so the source does.
 */
export function literalMarks(parent: Parents, source: string, kind: MarkKind): LiteralMarks {
  const marks = new Map<RootContent, boolean[]>()
  for (const { nodes, from, to } of groupsOf(parent)) {
    const inText = nodes.map(node => textOf(node).match(kind.inText)?.length ?? 0)
    const total = inText.reduce((sum, count) => sum + count, 0)
    if (total === 0) continue
    const written: boolean[] = []
    for (const [mark, escaped] of source.slice(from, to).matchAll(kind.inSource)) {
      const plain = kind.isPlain(mark, escaped)
      if (plain !== undefined) written.push(plain)
    }
    // Where the two do not agree nobody knows what was meant: as written, then.
    const agree = written.length === total
    let at = 0
    for (const [index, node] of nodes.entries()) {
      const count = inText[index] ?? 0
      if (agree) marks.set(node, written.slice(at, at + count))
      at += count
    }
  }
  return marks
}

const inCell: MarkKind = {
  inText: /\|/g,
  inSource: /\\([!-/:-@[-`{-~])|&(?:vert|verbar|VerticalLine|#0*124|#[xX]0*7[cC]);|\|/g,
  isPlain: (written, escaped) =>
    escaped === '|' || (escaped === undefined && written !== '|' ? false : undefined),
}

/** Bars. In a table cell one is always written `\|`, and that is plain there; a plain one is its border. */
export const bars = {
  inCell,
  elsewhere: {
    ...inCell,
    isPlain: (written: string, escaped: string | undefined) =>
      escaped === undefined ? written === '|' : escaped === '|' ? false : undefined,
  },
}

/** Quotes, hyphens and full stops. */
export const printersMarks: MarkKind = {
  inText: /["'.-]/g,
  inSource:
    /\\([!-/:-@[-`{-~])|&(?:quot|QUOT|apos|period|#0*(?:34|39|4[56])|#[xX]0*2[27dDeE]);|["'.-]/g,
  isPlain: (written, escaped) =>
    escaped === undefined ? written.length === 1 : /["'.-]/.test(escaped) ? false : undefined,
}

/**
 * Texts with the part of the source that they were read from. A text in which the
 * parser found a literal autolink afterwards has lost its place, with all its parts:
 * they stand between the neighbours that have theirs.
 */
function groupsOf({ children, position }: Parents) {
  const groups: { nodes: RootContent[]; from: number; to: number }[] = []
  let from = position?.start.offset ?? 0
  let lost: RootContent[] = []
  const end = (to: number) => {
    if (lost.length > 0) groups.push({ nodes: lost, from, to })
    lost = []
  }
  for (const node of children) {
    const start = node.position?.start.offset
    const stop = node.position?.end.offset
    if (start === undefined || stop === undefined) {
      lost.push(node)
      continue
    }
    end(start)
    if (node.type === 'text') groups.push({ nodes: [node], from: start, to: stop })
    from = stop
  }
  end(position?.end.offset ?? from)
  return groups
}

const textOf = (node: RootContent) => {
  const [words] = node.type === 'link' ? node.children : [node]
  return words?.type === 'text' ? words.value : ''
}
