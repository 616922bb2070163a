import type { NotesIn, NoteText } from './footnote.ts'
import { type Numbered, numberNotes } from './footnote-number.ts'
import type { Ids } from './ids.ts'

/** What a part of a text needs the rest of it for, as what it says itself. */
export interface Asks extends NotesIn {
  /** The names that headings would have as ids. */
  readonly headings: readonly string[]
  /** The names of ids that raw HTML brings. */
  readonly rawNames: readonly string[]
}

/** What the parts of a text get, each from all that stands before it. */
export interface Settled extends Numbered {
  /** For each part, for each of its headings. */
  readonly headingIds: readonly (readonly string[])[]
}

/**
 * Gives out the ids and numbers of a text, part by part. All headings come before all
 * footnotes and these before raw HTML, so that nothing takes the id of what links lead to.
 */
export function settle(parts: readonly Asks[], ids: Ids): Settled {
  const headingIds = parts.map(({ headings }) => headings.map(name => ids.give(name)))
  const numbered = numberNotes(parts, ids)
  const bring = ({ rawNames }: Asks | NoteText) => {
    for (const name of rawNames) ids.bring(name)
  }
  parts.forEach(bring)
  // The notes that are shown stand at the end.
  for (const { text } of numbered.order) bring(text)
  return { ...numbered, headingIds }
}
