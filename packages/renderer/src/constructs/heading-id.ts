import type { Heading } from 'mdast'
import { plainText } from '../parse/plain-text.ts'
import type { Text } from '../settings.ts'
import { walk } from '../walk.ts'
import { isSpoiler } from './is-spoiler.ts'

/** Shifts the level of each heading and, in the review dialect, gives it an id of its words. */
export function headings({ tree, settings, ids }: Text) {
  const { headingShift, dialect, profile } = settings
  walk(tree, node => {
    if (node.type !== 'heading') return undefined
    node.depth = shifted(node.depth, headingShift)
    if (dialect === 'review') {
      const id = ids.give(slug(headingText(node)), { alwaysPrefix: profile.alwaysPrefix })
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } }
    }
    return 'skip'
  })
}

/** A heading’s words, with a spoiler in it kept from the table of contents and from the id. */
export const headingText = (node: Heading) =>
  plainText(node, child => (isSpoiler(child) ? '…' : undefined))
    .replace(/\s+/g, ' ')
    .trim()

/** Letters, marks and numbers of every script, in lower case, with hyphens between the words. */
const slug = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\p{Pd}\s]/gu, '')
    .replace(/[\s\p{Pd}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'section'

function shifted(depth: Heading['depth'], shift: number): Heading['depth'] {
  const levels = [1, 2, 3, 4, 5, 6] as const
  return levels[Math.min(6, Math.max(1, depth + shift)) - 1] ?? 6
}
