import { type Spent, withinBudget } from '../constructs/budget.ts'
import type { NoteText } from '../constructs/footnote.ts'
import { createIds } from '../constructs/ids.ts'
import { byName } from '../constructs/reference.ts'
import { settle } from '../constructs/settle.ts'
import type { Settings } from '../settings.ts'
import { writerOf } from '../write/direct.ts'
import { blocksOf, type Placed, type PreviewBlock } from './blocks.ts'
import type { Chunk } from './chunk.ts'
import { begin, givenTo, holds, isWritten, type Made, write } from './made.ts'
import { around, type Lines } from './pieces.ts'
import { type Section, sectionOf } from './section.ts'

export interface Page {
  readonly blocks: readonly PreviewBlock[]
  readonly section: Section | undefined
}

/**
 * The page of a text in chunks, each made anew only where what it was told of the rest
 * is not so any more.
 *
 * @param length - of the text, in characters
 * @returns nothing where a text is such that it can be read as a whole only
 */
export function pageOf(
  chunks: readonly Chunk[],
  length: number,
  before: Section | undefined,
  settings: Settings,
): Page | undefined {
  if (!chunks.every(({ fences }) => fences.steady)) return undefined
  const definitions = byName(chunks.flatMap(chunk => chunk.definitions))
  const total: Spent = { copied: 0, cells: 0 }
  const all = chunks.map((chunk): Made => {
    const made =
      chunk.made && holds(chunk.made, definitions)
        ? chunk.made
        : begin(chunk, definitions, settings)
    chunk.made = made
    total.copied += made.spent.copied
    total.cells += made.spent.cells
    return made
  })
  if (!withinBudget(total, length)) return undefined

  const ids = createIds(settings.idPrefix, settings.profile)
  const prepared = all.map(made => made.prepared)
  const settled = settle(prepared, ids)
  const writer = writerOf(settings)
  const renewed = new Map<NoteText, NoteText>()
  const placed: Placed[] = []
  const linesOf = new Map<NoteText, Lines>()
  let line = 0
  for (const [index, chunk] of chunks.entries()) {
    let made = all[index]
    if (!made) continue
    const given = givenTo(settled, index)
    let written = isWritten(made, given, ids) ? made.written : undefined
    if (!written) {
      // What was written once is not what it was.
      if (made.written) {
        const { notes } = made.prepared
        made = begin(chunk, definitions, settings)
        for (const [at, note] of notes.entries()) renewed.set(note, made.prepared.notes[at] ?? note)
      }
      written = write(made, chunk, settled, index, ids, writer)
      chunk.made = made
    }
    placed.push({ pieces: written.pieces, line })
    for (const note of made.prepared.notes) {
      const { start, end } = note.definition.position ?? {}
      if (start && end)
        linesOf.set(note, { startLine: line + start.line, endLine: line + end.line })
    }
    line += chunk.lines
  }
  const order = settled.order.map(note => ({ ...note, text: renewed.get(note.text) ?? note.text }))
  const section = sectionOf({ ...settled, order }, before, ids, settings, writer)
  const lines = order.map(({ text }) => linesOf.get(text) ?? {}).reduce(around, {})
  const last = section && {
    pieces: section.pieces.map(piece => ({ ...piece, ...lines })),
    line: 0,
  }
  return { blocks: blocksOf(placed, writer, last), section }
}
