import type { Spent } from '../constructs/budget.ts'
import { answer, finish, type Prepared, prepare } from '../constructs/constructs.ts'
import type { Ids } from '../constructs/ids.ts'
import type { Definitions } from '../constructs/reference.ts'
import type { Settled } from '../constructs/settle.ts'
import { textOf } from '../render-text.ts'
import type { Settings, Text } from '../settings.ts'
import type { Write } from '../write/write.ts'
import { type Asked, recorded, sameAnswers } from './asked.ts'
import { type Chunk, copyOf } from './chunk.ts'
import { type Piece, piecesOf } from './pieces.ts'

/** A chunk with constructs in place, and what it was told of the rest of the text. */
export interface Made {
  readonly text: Text
  readonly prepared: Prepared
  readonly spent: Spent
  /** What the names stand for that it refers to. */
  readonly addresses: ReadonlyMap<string, string | undefined>
  /** What came of it; the tree is used up then. */
  written?: Written
}

interface Written {
  readonly pieces: readonly Piece[]
  /** Ids and numbers, as one string to compare. */
  readonly given: string
  readonly asked: Asked
}

/** The steps that see the chunk and the definitions of the text. */
export function begin(chunk: Chunk, definitions: Definitions, settings: Settings): Made {
  const spent: Spent = { copied: 0, cells: 0 }
  const text: Text = {
    ...textOf(chunk.source, copyOf(chunk.tree), settings),
    // Whether it is too much can be told of the whole text only.
    budget: {
      copy(characters) {
        spent.copied += characters
        return true
      },
      fill(cells) {
        spent.cells += cells
        return true
      },
    },
  }
  const prepared = prepare(text, definitions, chunk.within)
  const names = [...prepared.references]
  const addresses = new Map(names.map(name => [name, addressOf(name, definitions)]))
  return { text, prepared, spent, addresses }
}

/** Whether it would begin the same with these definitions. */
export function holds({ addresses }: Made, definitions: Definitions): boolean {
  for (const [name, address] of addresses)
    if (addressOf(name, definitions) !== address) return false
  return true
}

function addressOf(name: string, definitions: Definitions): string | undefined {
  const definition = definitions.get(name)
  return definition && `${definition.url}\n${definition.title}`
}

/** What a part gets from all that stands before it, as one string to compare. */
export function givenTo({ headingIds, places, labelId }: Settled, index: number): string {
  const ids = headingIds[index] ?? []
  const marks = places[index] ?? []
  return ids.length + marks.length > 0 ? JSON.stringify([ids, marks, marks.length && labelId]) : ''
}

/** Whether it would be written the same with these answers. */
export const isWritten = ({ written }: Made, given: string, ids: Ids) =>
  written !== undefined && written.given === given && sameAnswers(written.asked, ids)

/** The steps after those, and its HTML. */
export function write(
  made: Made,
  chunk: Chunk,
  settled: Settled,
  index: number,
  ids: Ids,
  writer: Write,
): Written {
  const { text, prepared } = made
  const record = recorded(ids)
  answer(text, prepared, settled, index)
  finish({ ...text, ids: record.ids })
  const written = {
    pieces: piecesOf(text.tree, chunk.within + chunk.fences.opened, writer),
    given: givenTo(settled, index),
    asked: record.asked,
  }
  made.written = written
  return written
}
