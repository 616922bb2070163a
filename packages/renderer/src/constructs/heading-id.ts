import type { Heading, RootContent } from 'mdast'
import { plainText } from '../parse/plain-text.ts'
import type { Text } from '../settings.ts'
import { kinds } from '../survey.ts'
import { holdsBlocks, walk } from '../walk.ts'
import { quoted } from './is-spoiler.ts'

/** A heading that is to have an id, by this name if it is free. */
export interface NamedHeading {
  readonly node: Heading
  readonly name: string
}

/** Shifts the level of each heading and, in the review dialect, names it by its words. */
export function headings({ tree, holds, settings }: Text): NamedHeading[] {
  const { headingShift, dialect } = settings
  const named: NamedHeading[] = []
  const may = holds(kinds.heading)
  const enter = (node: RootContent) => {
    if (node.type !== 'heading') return undefined
    node.depth = shifted(node.depth, headingShift)
    if (dialect === 'review') named.push({ node, name: slug(headingText(node)) })
    return 'skip'
  }
  walk(tree, enter, parent => holdsBlocks(parent) && may(parent))
  return named
}

/** Gives headings their ids, which stand in the same order. */
export function identify(headings: readonly NamedHeading[], ids: readonly string[]) {
  for (const [index, { node }] of headings.entries())
    node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: ids[index] } }
}

/** A heading’s words, with a spoiler in it kept from the table of contents and from the id. */
export const headingText = (node: Heading, instead = quoted) =>
  plainText(node, instead)
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()

/**
 * Letters, marks and numbers of every script, in lower case, with hyphens between the
 * words. The narrow space of French quotes is none: an id stays whatever the typography.
 */
const slug = (text: string) => {
  // The same for what most headings are made of, in a third of the time.
  const words = isAscii.test(text)
    ? text
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replace(/[\s-]+/g, '-')
    : text
        .normalize('NFC')
        .toLowerCase()
        .replace(/\u202F|[^\p{L}\p{M}\p{N}\p{Pc}\p{Pd}\s]/gu, '')
        .replace(/[\s\p{Pd}]+/gu, '-')
  return words.replace(/^-|-$/g, '') || 'section'
}

const isAscii = /^[ -~]*$/

function shifted(depth: Heading['depth'], shift: number): Heading['depth'] {
  const levels = [1, 2, 3, 4, 5, 6] as const
  return levels[Math.min(6, Math.max(1, depth + shift)) - 1] ?? 6
}
