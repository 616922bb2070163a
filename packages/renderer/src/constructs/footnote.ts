import type { FootnoteDefinition, FootnoteReference, Parents, RootContent } from 'mdast'
import { element } from '../element.ts'
import { type Holds, kinds } from '../survey.ts'
import { everywhere, holdsBlocks, type Into, isParent, setChildren, walk } from '../walk.ts'
import type { Place } from './footnote-number.ts'
import { isSpoiler } from './is-spoiler.ts'

/** A mark in the text that refers to a footnote. */
export interface NoteMark {
  readonly identifier: string
  /** In plain sight, not under a spoiler. */
  readonly open: boolean
  readonly inLink: boolean
}

/** A footnote as it is written, with the marks in it. */
export interface NoteText {
  readonly definition: FootnoteDefinition
  readonly marks: readonly NoteMark[]
  /** Names of ids that raw HTML brings. */
  readonly rawNames: readonly string[]
}

/** The footnotes that a part of a text holds, and its own marks, in their order. */
export interface NotesIn {
  readonly notes: readonly NoteText[]
  readonly marks: readonly NoteMark[]
}

/** Takes the footnotes out of a tree, and lists what refers to them. */
export function takeNotes(
  tree: Parents,
  holds: Holds,
  rawNames: (top: Parents) => readonly string[],
): NotesIn {
  const notes = holds(kinds.note)
  const marks = holds(kinds.mark)
  const definitions = takeDefinitions(tree, parent => holdsBlocks(parent) && notes(parent))
  return {
    notes: definitions.map(definition => ({
      definition,
      marks: marksIn(definition, marks),
      rawNames: rawNames(definition),
    })),
    marks: marksIn(tree, marks),
  }
}

/** Takes every definition out of a tree, in its order. */
function takeDefinitions(tree: Parents, into: Into): FootnoteDefinition[] {
  const definitions: FootnoteDefinition[] = []
  const holders = new Set<Parents>()
  const enter = (node: RootContent, parent: Parents) => {
    if (node.type !== 'footnoteDefinition') return undefined
    definitions.push(node)
    holders.add(parent)
    return undefined
  }
  walk(tree, enter, into)
  for (const holder of holders)
    setChildren(
      holder,
      holder.children.filter(node => node.type !== 'footnoteDefinition'),
    )
  return definitions
}

function marksIn(top: Parents, into: Into): NoteMark[] {
  const marks: NoteMark[] = []
  const look = (parent: Parents, open: boolean, inLink: boolean) => {
    for (const node of parent.children)
      if (node.type === 'footnoteReference')
        marks.push({ identifier: node.identifier, open, inLink })
      else if (isParent(node) && into(node))
        look(node, open && !isSpoiler(node), inLink || node.type === 'link')
  }
  look(top, true, false)
  return marks
}

/** Puts numbers in the place of marks, which stand in the order in which they were listed. */
export function placeMarks(
  top: Parents,
  places: readonly (Place | undefined)[],
  labelId: string,
  into = everywhere,
) {
  if (places.length === 0) return
  const rest = places.values()
  const replace = (parent: Parents) => {
    setChildren(
      parent,
      parent.children.map((node): RootContent => {
        if (node.type === 'footnoteReference') return numbered(node, rest.next().value, labelId)
        if (isParent(node) && into(node)) replace(node)
        return node
      }),
    )
  }
  replace(top)
}

function numbered(
  { identifier, label, position }: FootnoteReference,
  place: Place | undefined,
  labelId: string,
): RootContent {
  if (!place) return { type: 'text', value: `[^${label ?? identifier}]` }
  const number: RootContent = { type: 'text', value: String(place.number) }
  if (place.id === undefined) return element('footnote-reference', 'sup', {}, [number], position)
  const link = {
    href: `#${place.noteId}`,
    id: place.id,
    dataFootnoteRef: true,
    ariaDescribedBy: [labelId],
  }
  return element('footnote-reference', 'sup', {}, [element('part', 'a', link, [number])], position)
}
