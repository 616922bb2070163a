import type { Parents } from 'mdast'
import { tellDuplicates } from '../messages/tell-duplicates.ts'
import { problemAt } from '../problem-at.ts'
import type { Text } from '../settings.ts'
import { kinds } from '../survey.ts'
import { placeMarks, takeNotes } from './footnote.ts'
import { notesSection } from './footnote-section.ts'
import { headings, identify, type NamedHeading } from './heading-id.ts'
import { imageLinks } from './image-link.ts'
import { links } from './link.ts'
import { nestedLinks } from './nested-link.ts'
import {
  byName,
  type Definitions,
  definitionsIn,
  references,
  unusedDefinitions,
} from './reference.ts'
import { type Asks, type Settled, settle } from './settle.ts'
import { sparseTables } from './sparse-table.ts'
import { spoilers } from './spoiler.ts'
import { spoilerBlocks } from './spoiler-block.ts'
import { longRows } from './table.ts'
import { tasks } from './task.ts'
import { typography } from './typography.ts'

/**
 * Turns a parsed tree into the one that is written and that the facts are read
 * from, in place.
 */
export function applyConstructs(text: Text) {
  const { tree, settings, ids, messages } = text
  const written = definitionsIn(text)
  const definitions = byName(written)
  const part = prepare(text, definitions)
  const settled = settle([part], ids)
  answer(text, part, settled, 0)
  const section = notesSection(settled, settings)
  if (section) tree.children.push(section)
  finish(text)
  const notes = part.notes.map(({ definition }) => definition)
  tellDuplicates('reference-duplicate', written, messages)
  tellDuplicates('footnote-duplicate', notes, messages)
  unusedDefinitions(text, definitions, part.references)
  // What a spoiler refers to that is left out is not unused.
  if (settings.spoilers !== 'omit')
    for (const { definition } of settled.unused)
      messages.push(
        problemAt(definition, 'footnote-unused', {
          name: definition.label ?? definition.identifier,
        }),
      )
}

/** A part of a text on its way: what it asks of the rest, and who waits for the answers. */
export interface Prepared extends Asks {
  readonly named: readonly NamedHeading[]
  /** The definitions that it refers to, by name. */
  readonly references: ReadonlySet<string>
}

/**
 * The steps that see their own part of a text only: all of it, or a few blocks of a
 * preview. Each changes the tree in place; the order matters where noted.
 *
 * @param within - block spoilers that are open where the part begins
 */
export function prepare(text: Text, definitions: Definitions, within = 0): Prepared {
  const { tree, holds } = text
  const { profile, dialect } = text.settings
  const ours = dialect === 'review'
  const used = references(text, definitions)
  sparseTables(text)
  if (ours) longRows(text)
  if (ours) tasks(text)
  // Labels of blocks are parsed here, so what follows sees them too.
  if (ours) spoilerBlocks(text, within)
  // What is cut later has lost its place in the source.
  if (ours) typography(text)
  if (!profile.figures) imageLinks(text)
  nestedLinks(text)
  if (ours) spoilers(text)
  if (ours) profile.figures?.(text)
  // A heading’s id leaves out spoilers.
  const named = headings(text)
  const html = holds(kinds.html)
  const rawNames = (top: Parents) =>
    html(tree) ? profile.rawHtml.names(top, profile.list, html) : []
  const notes = takeNotes(tree, holds, rawNames)
  return {
    ...notes,
    named,
    headings: named.map(({ name }) => name),
    rawNames: rawNames(tree),
    references: used,
  }
}

/** Gives a part what was settled for it: its headings their ids, its marks the numbers of their notes. */
export function answer(
  { tree, holds }: Text,
  { named }: Prepared,
  settled: Settled,
  index: number,
) {
  identify(named, settled.headingIds[index] ?? [])
  placeMarks(tree, settled.places[index] ?? [], settled.labelId, holds(kinds.mark))
}

/** The last steps, which look for ids: all have been given by then. */
export function finish(text: Text) {
  text.settings.profile.rawHtml.replace(text)
  links(text)
}
