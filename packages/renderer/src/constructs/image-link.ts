import type { Image, Parents, RootContent } from 'mdast'
import type { Text } from '../settings.ts'
import { kinds } from '../survey.ts'
import { eachParent, setChildren } from '../walk.ts'

/** Where pictures are not wanted, each becomes a link to it; inside a link, its words (see nested-link.ts). */
export function imageLinks({ tree, holds }: Text) {
  const change = (parent: Parents) => {
    if (parent.children.some(node => node.type === 'image'))
      setChildren(
        parent,
        parent.children.map(node => (node.type === 'image' ? linkTo(node) : node)),
      )
  }
  eachParent(tree, change, holds(kinds.image))
}

const linkTo = ({ url, alt, position }: Image): RootContent => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: alt || url }],
  ...(position && { position }),
})
