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
  walk(tree, node => {
    if (node.type === 'link')
      links.push({ url: node.url, text: plainText(node), line: node.position?.start.line ?? 1 })
    return undefined
  })
  return links
}
