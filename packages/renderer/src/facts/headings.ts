import type { Heading as MdastHeading } from 'mdast'
import { headingText } from '../constructs/heading-id.ts'
import { isSpoiler, quoted } from '../constructs/is-spoiler.ts'
import type { Text } from '../settings.ts'
import { walk } from '../walk.ts'

/** A heading and those below it, up to the next of its own level. */
export interface Heading {
  /** As it stands in the page, after `headingShift`. */
  level: 1 | 2 | 3 | 4 | 5 | 6
  /** The `id` in the page; empty in the dialects that give headings none. */
  id: string
  /** Its words, or where it has none what its pictures show; a spoiler in it is `…`. */
  text: string
  children: readonly Heading[]
}

/** The headings as they nest. One inside a covered spoiler would tell, so it is left out. */
export function headingsOf({ tree, settings }: Text): readonly Heading[] {
  const top: Heading[] = []
  const open: { level: number; children: Heading[] }[] = [{ level: 0, children: top }]
  walk(tree, node => {
    if (isSpoiler(node) && settings.spoilers !== 'show') return 'skip'
    if (node.type !== 'heading') return undefined
    const id = node.data?.hProperties?.id
    const children: Heading[] = []
    while ((open.at(-1)?.level ?? 0) >= node.depth) open.pop()
    open.at(-1)?.children.push({
      level: node.depth,
      id: typeof id === 'string' ? id : '',
      text: headingText(node) || pictured(node),
      children,
    })
    open.push({ level: node.depth, children })
    return 'skip'
  })
  return top
}

/** Asked where a heading has no words: then no spoiler is in it either, which is `…`. */
const pictured = (node: MdastHeading) =>
  headingText(node, child => (child.type === 'image' ? ` ${child.alt ?? ''} ` : quoted(child)))
