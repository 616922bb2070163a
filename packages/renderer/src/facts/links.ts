import { plainText } from '../parse/plain-text.ts'
import type { Text } from '../settings.ts'
import { walk } from '../walk.ts'

/** A link of the Markdown’s own; one in raw HTML is not among them, nor one that was removed. */
export interface RenderedLink {
  /** As it stands in the page: encoded, and joined to `baseUrl`. */
  url: string
  text: string
  /** The line it is written on, from 1. */
  line: number
}

export function linksOf({ tree }: Text): readonly RenderedLink[] {
  const links: RenderedLink[] = []
  let line = 1
  walk(tree, node => {
    // Some links that nobody marked have no place of their own: they stand with what is around.
    line = node.position?.start.line ?? line
    if (node.type === 'link') links.push({ url: node.url, text: plainText(node), line })
    return undefined
  })
  return links
}
