import type { Text } from '../settings.ts'
import { figures } from './figure.ts'
import { footnotes } from './footnote.ts'
import { headings } from './heading-id.ts'
import { imageLinks } from './image-link.ts'
import { links } from './link.ts'
import { references } from './reference.ts'
import { sparseTables } from './sparse-table.ts'
import { spoilers } from './spoiler.ts'
import { spoilerBlocks } from './spoiler-block.ts'
import { longRows } from './table.ts'
import { tasks } from './task.ts'

/**
 * Turns a parsed tree into the one that is written and that the facts are read
 * from. Each step changes the tree in place; the order matters where noted.
 */
export function applyConstructs(text: Text) {
  const { profile, dialect } = text.settings
  const ours = dialect === 'review'
  references(text)
  sparseTables(text)
  if (ours) longRows(text)
  if (ours) tasks(text)
  // Labels of blocks are parsed here, so what follows sees them too.
  if (ours) spoilerBlocks(text)
  if (!profile.images) imageLinks(text)
  if (ours) spoilers(text)
  if (ours) figures(text)
  // A heading’s id leaves out spoilers; all ids come before the links that look for them.
  headings(text)
  footnotes(text)
  profile.rawHtml(text)
  links(text)
}
