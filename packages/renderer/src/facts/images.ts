import type { Image, RootContent } from 'mdast'
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
  let caption: RootContent | undefined
  walk(tree, node => {
    // A caption is that of the picture before it in its figure, link around it or not.
    if (node.type === 'reviewElement' && node.kind === 'figure')
      caption = node.children.find(
        child => child.type === 'reviewElement' && child.kind === 'caption',
      )
    else if (node === caption) caption = undefined
    else if (node.type === 'image') images.push(imageOf(node, caption))
    return undefined
  })
  return images
}

const imageOf = (
  { url, alt, position }: Image,
  caption: RootContent | undefined,
): RenderedImage => ({
  src: url,
  alt: alt ?? '',
  ...(caption && { caption: plainText(caption) }),
  line: position?.start.line ?? 1,
})
