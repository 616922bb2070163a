import type { Image, Paragraph } from 'mdast'
import { element, type ReviewElement } from '../element.ts'
import { problemAt } from '../problem-at.ts'
import type { Text } from '../settings.ts'
import { eachParent, setChildren } from '../walk.ts'

/** An image alone in a paragraph becomes a figure, and its title the caption. */
export function figures(text: Text) {
  eachParent(text.tree, parent => {
    if (!parent.children.some(node => node.type === 'paragraph' && onlyImage(node))) return
    setChildren(
      parent,
      parent.children.map(node => {
        const image = node.type === 'paragraph' ? onlyImage(node) : undefined
        return image ? figure(image, text) : node
      }),
    )
  })
}

const onlyImage = ({ children: [first, ...others] }: Paragraph) =>
  first?.type === 'image' && others.length === 0 ? first : undefined

function figure(image: Image, { messages }: Text): ReviewElement {
  const { title, position } = image
  const caption = title
    ? [element('caption', 'figcaption', {}, [{ type: 'text', value: title }], position)]
    : []
  const pictured = image.url !== '' || caption.length === 0
  if (!pictured) messages.push(problemAt(image, 'caption-without-image'))
  // The caption is the title’s other place: said twice, a screen reader says it twice.
  const shown: Image = { ...image, title: null }
  return element('figure', 'figure', {}, [...(pictured ? [shown] : []), ...caption], position)
}
