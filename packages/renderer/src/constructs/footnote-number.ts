import type { NoteMark, NotesIn, NoteText } from './footnote.ts'
import type { Ids } from './ids.ts'

/** A footnote that the text refers to. The numbers follow the text. */
export interface Note {
  readonly text: NoteText
  readonly number: number
  readonly id: string
  readonly backIds: string[]
  /** Referred to in plain sight, not only under a spoiler. */
  open: boolean
  /** Of the marks in the note itself. */
  places: readonly (Place | undefined)[]
}

/** Where a mark leads, and from where a note leads back. In a link it has neither: its number is only shown. */
export interface Place {
  readonly number: number
  readonly noteId?: string
  readonly id?: string
}

export interface Numbered {
  /** Of the heading over the notes, which describes each mark. */
  readonly labelId: string
  /** For each part, for each of its marks; nothing for one whose note is nowhere. */
  readonly places: readonly (readonly (Place | undefined)[])[]
  /** In the order of their numbers. */
  readonly order: readonly Note[]
  readonly unused: readonly NoteText[]
}

/**
 * Numbers the footnotes of a text in the order of its marks. The first note of a name
 * counts. Ids follow the identifier, not the number: `[^budget]` stays `fn-budget`
 * when another note comes before it.
 */
export function numberNotes(parts: readonly NotesIn[], ids: Ids): Numbered {
  const texts = new Map<string, NoteText>()
  for (const { notes } of parts)
    for (const note of notes) {
      const name = nameOf(note.definition)
      if (!texts.has(name)) texts.set(name, note)
    }
  const labelId = texts.size > 0 ? ids.give('footnote-label') : ''
  const numbered = new Map<string, Note>()
  const order: Note[] = []
  const place = ({ identifier, inLink, open }: NoteMark, shown: boolean): Place | undefined => {
    const name = nameOf({ identifier })
    const text = texts.get(name)
    if (!text) return undefined
    let note = numbered.get(name)
    if (!note) {
      const id = ids.give(`fn-${idName(identifier)}`)
      note = { text, number: order.length + 1, id, backIds: [], open: false, places: [] }
      numbered.set(name, note)
      order.push(note)
    }
    note.open ||= open && shown
    const { number, id: noteId, backIds } = note
    // No link may stand in a link.
    if (inLink) return { number }
    const again = backIds.length > 0 ? `-${backIds.length + 1}` : ''
    const id = ids.give(`fnref-${idName(identifier)}${again}`)
    backIds.push(id)
    return { number, noteId, id }
  }
  const places = parts.map(({ marks }) => marks.map(mark => place(mark, true)))
  // Notes may refer to notes, which then join the end of the list.
  for (const note of order) note.places = note.text.marks.map(mark => place(mark, note.open))
  const unused = [...texts].filter(([name]) => !numbered.has(name)).map(([, text]) => text)
  return { labelId, places, order, unused }
}

const nameOf = ({ identifier }: { identifier: string }) => identifier.toUpperCase()

/** Identifiers hold no spaces; what else an id or a selector would stumble on goes. */
const idName = (identifier: string) =>
  identifier.toLowerCase().replace(/[^\p{L}\p{M}\p{N}_.-]/gu, '') || 'note'
