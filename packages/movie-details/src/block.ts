import type { Row } from './read-lines.ts'

/** So many details together are a block; with fewer, every labelled line counts. */
const enoughForBlock = 3
/** So many lines of other words may stand inside a block. */
const gapInBlock = 2

/** Lines that tell of one movie. */
export interface Block {
  readonly rows: ReadonlySet<Row>
  /** Labelled lines that are of another movie than this one, with the line of its title. */
  readonly others: ReadonlyMap<Row, number>
}

/**
 * The lines that stand together and tell most, so that a chance label in prose is not believed. A
 * second title begins another movie, whose running time is not to be taken for this one’s.
 */
export function blockOf(rows: readonly Row[]): Block {
  const blocks = splitAtGaps(rows).flatMap(splitAtTitles)
  const sizeOf = (block: readonly Row[]) => new Set(block.map(row => row.field)).size
  const titled = blocks.filter(block => titleOf(block) !== undefined && block.length > 1)
  const enough = titled.length > 1 ? 1 : enoughForBlock
  let best: { rows: readonly Row[]; size: number } = { rows, size: enough - 1 }
  for (const block of titled.length > 1 ? titled : blocks) {
    const size = sizeOf(block)
    if (size > best.size) best = { rows: block, size }
  }
  const others = new Map<Row, number>()
  for (const block of titled) {
    const title = titleOf(block)
    if (block === best.rows || best.rows === rows || title === undefined) continue
    for (const row of block) others.set(row, title.line)
  }
  return { rows: new Set(best.rows), others }
}

function titleOf(block: readonly Row[]): Row | undefined {
  return block.find(row => row.field === 'title')
}

function splitAtGaps(rows: readonly Row[]): Row[][] {
  const blocks: Row[][] = []
  let last = Number.NEGATIVE_INFINITY
  rows.forEach((row, index) => {
    if (!row.field) return
    if (index - last <= gapInBlock + 1) blocks.at(-1)?.push(row)
    else blocks.push([row])
    last = index
  })
  return blocks
}

/** A second title with nothing after it is a slip; with details of its own it is another movie. */
function splitAtTitles(block: Row[]): Row[][] {
  const films: Row[][] = [[]]
  for (const [index, row] of block.entries()) {
    const film = films.at(-1) ?? []
    const next = block[index + 1]
    const begins = row.field === 'title' && titleOf(film) && next && next.field !== 'title'
    if (begins) films.push([row])
    else film.push(row)
  }
  return films
}
