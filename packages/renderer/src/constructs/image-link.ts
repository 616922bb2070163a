import type { Image, RootContent } from 'mdast'
import type { Text } from '../settings.ts'
import { eachParent, setChildren } from '../walk.ts'

/** Where pictures are not wanted, each becomes a link to it; inside a link, its words. */
export function imageLinks({ tree }: Text) {
  eachParent(tree, parent => {
    if (parent.children.some(node => node.type === 'image'))
      setChildren(
        parent,
        parent.children.map(node => (node.type === 'image' ? linkTo(node) : node)),
      )
    if (parent.type === 'link')
      eachParent(parent, inner => setChildren(inner, inner.children.flatMap(unlinked)))
  })
}

const linkTo = ({ url, alt, position }: Image): RootContent => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: alt || url }],
  ...(position && { position }),
})

const unlinked = (node: RootContent): RootContent[] =>
  node.type === 'link' ? node.children : [node]
