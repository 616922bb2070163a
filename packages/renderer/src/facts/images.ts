import type { Image, Parents } from 'mdast'
import { plainText } from '../parse/plain-text.ts'
import type { Text } from '../settings.ts'
import { walk } from '../walk.ts'

/** A picture that the Markdown shows; one in raw HTML is not among them. */
export interface RenderedImage {
  /** As it stands in the page: encoded, and joined to `baseUrl`. */
  src: string
  alt: string
  caption?: string
  /** The line it is written on, from 1. */
  line: number
}

export function imagesOf({ tree }: Text): readonly RenderedImage[] {
  const images: RenderedImage[] = []
  walk(tree, (node, parent) => {
    if (node.type === 'image') images.push(imageOf(node, parent))
    return undefined
  })
  return images
}

function imageOf({ url, alt, position }: Image, parent: Parents): RenderedImage {
  const caption = parent.children.find(
    child => child.type === 'reviewElement' && child.kind === 'caption',
  )
  return {
    src: url,
    alt: alt ?? '',
    ...(caption && { caption: plainText(caption) }),
    line: position?.start.line ?? 1,
  }
}
