import type { Root } from 'mdast'
import { finish } from '../constructs/constructs.ts'
import type { Note } from '../constructs/footnote-number.ts'
import { notesSection } from '../constructs/footnote-section.ts'
import type { Ids } from '../constructs/ids.ts'
import type { Settled } from '../constructs/settle.ts'
import { textOf } from '../render-text.ts'
import type { Settings } from '../settings.ts'
import { walk } from '../walk.ts'
import type { Write } from '../write/write.ts'
import { type Asked, recorded, sameAnswers } from './asked.ts'
import { copyOf } from './chunk.ts'
import { type Piece, piecesOf } from './pieces.ts'

/** The footnotes at the end of a page, and all that they were made from. */
export interface Section {
  readonly order: readonly Note[]
  readonly given: string
  readonly asked: Asked
  readonly pieces: readonly Piece[]
}

/** The footnotes of a text: those of before, where nothing about them changed. */
export function sectionOf(
  settled: Settled,
  before: Section | undefined,
  ids: Ids,
  settings: Settings,
  write: Write,
): Section | undefined {
  const { order, labelId } = settled
  if (order.length === 0) return undefined
  const given = JSON.stringify([labelId, order.map(({ text, ...note }) => note)])
  if (
    before?.given === given &&
    order.every(({ text }, index) => text === before.order[index]?.text) &&
    sameAnswers(before.asked, ids)
  )
    return before
  const record = recorded(ids)
  const copies = order.map(note => ({
    ...note,
    text: { ...note.text, definition: copyOf(note.text.definition) },
  }))
  const section = notesSection({ order: copies, labelId }, settings)
  const tree: Root = { type: 'root', children: section ? [section] : [] }
  // Notes come from many chunks, and the steps that are left need no source.
  walk(tree, node => {
    delete node.position
    return undefined
  })
  finish({ ...textOf('', tree, settings), ids: record.ids })
  return { order, given, asked: record.asked, pieces: piecesOf(tree, 0, write) }
}
