import type { Parents, RootContent } from 'mdast'
import type { Text } from '../settings.ts'
import { kinds } from '../survey.ts'
import { eachParent, setChildren } from '../walk.ts'

/** A link in a link is its words: parsers let `<https://example.org>` stand in one, and pages cannot. */
export function nestedLinks({ tree, holds }: Text) {
  const change = (parent: Parents) => {
    if (parent.type === 'link' && parent.children.some(({ type }) => type !== 'text'))
      eachParent(parent, inner => setChildren(inner, inner.children.flatMap(unlinked)))
  }
  // An image may be a link by now.
  eachParent(tree, change, holds(kinds.link | kinds.image))
}

const unlinked = (node: RootContent): RootContent[] =>
  node.type === 'link' ? node.children : [node]
