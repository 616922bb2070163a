import type { Image, Link, Paragraph, Parents, RootContent } from 'mdast'
import { element, type ReviewElement } from '../element.ts'
import { problemAt } from '../problem-at.ts'
import type { Text } from '../settings.ts'
import { kinds } from '../survey.ts'
import { eachParent, holdsBlocks } from '../walk.ts'
import { typographic } from './typography.ts'
import { video } from './video.ts'

/**
 * What stands alone in a paragraph becomes a figure: an image, whose title is the
 * caption, also one with a link around it; several, as a gallery; a link to a video.
 */
export function figures(text: Text) {
  const may = text.holds(kinds.image | kinds.link)
  const change = (parent: Parents) => {
    const children: RootContent[] = parent.children
    for (const [index, node] of children.entries()) {
      const made =
        node.type === 'paragraph' ? (pictured(node, text) ?? video(node, parent, text)) : undefined
      if (made) children[index] = made
    }
  }
  eachParent(text.tree, change, parent => holdsBlocks(parent) && may(parent))
}

/** A paragraph that holds pictures and, between them, spaces or line ends. */
function pictured({ children, position }: Paragraph, text: Text): ReviewElement | undefined {
  if (!children.every(node => imageIn(node) || isSpace(node))) return undefined
  const made: ReviewElement[] = []
  for (const node of children) {
    const image = imageIn(node)
    if (image) made.push(figure(image, node, text))
  }
  return made.length > 1
    ? element('figure', 'figure', { className: ['rk-gallery'] }, made, position)
    : made[0]
}

const isSpace = (node: RootContent) =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '')

/** An image, or the one that is all that a link holds. */
function imageIn(node: RootContent | undefined): Image | undefined {
  if (node?.type === 'image') return node
  const [only, ...others] = node?.type === 'link' ? node.children : []
  return only?.type === 'image' && others.length === 0 ? only : undefined
}

function figure(image: Image, node: RootContent, { messages, settings }: Text): ReviewElement {
  const { title, position } = image
  const value = title && settings.quotes ? typographic(title, settings.quotes) : title
  const caption = value
    ? [element('caption', 'figcaption', {}, [{ type: 'text', value }], position)]
    : []
  const pictured = image.url !== '' || caption.length === 0
  if (!pictured) messages.push(problemAt(image, 'caption-without-image'))
  // The caption is the title’s other place: said twice, a screen reader says it twice.
  const bare: Image = { ...image, title: null }
  const shown: Image | Link = node.type === 'link' ? { ...node, children: [bare] } : bare
  return element('figure', 'figure', {}, [...(pictured ? [shown] : []), ...caption], node.position)
}
