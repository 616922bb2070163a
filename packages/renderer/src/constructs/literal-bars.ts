import type { Parents, RootContent } from 'mdast'

const barsInSource = /\\([!-/:-@[-`{-~])|&(?:vert|verbar|VerticalLine|#0*124|#[xX]0*7[cC]);|\|/g

/** Which bars of each child were written plainly, in the order of its text. */
export type LiteralBars = ReadonlyMap<RootContent, readonly boolean[]>

/**
 * For each bar in a parent’s texts, whether it was written plainly. The texts alone
 * cannot tell (`\||a||` and `||a||` are the same one), so the source does. In a
 * table cell a bar is always written `\|`, and that is plain there.
 */
export function literalBars(parent: Parents, source: string, inCell: boolean): LiteralBars {
  const bars = new Map<RootContent, boolean[]>()
  for (const { nodes, from, to } of groupsOf(parent)) {
    const inText = nodes.map(node => textOf(node).split('|').length - 1)
    const total = inText.reduce((sum, count) => sum + count, 0)
    const written = barsBetween(source.slice(from, to), inCell)
    // Where the two do not agree nobody knows what was meant: as written, then.
    const agree = written.length === total
    let at = 0
    for (const [index, node] of nodes.entries()) {
      const count = inText[index] ?? 0
      if (agree) bars.set(node, written.slice(at, at + count))
      at += count
    }
  }
  return bars
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

function barsBetween(source: string, inCell: boolean): boolean[] {
  const bars: boolean[] = []
  for (const [written, escaped] of source.matchAll(barsInSource)) {
    if (escaped === '|') bars.push(inCell)
    // A plain bar in a cell is its border, and no text.
    else if (escaped === undefined && !(inCell && written === '|')) bars.push(written === '|')
  }
  return bars
}
