import type { ListItem, Paragraph, RootContent } from 'mdast'
import { element } from '../element.ts'
import type { Text } from '../settings.ts'
import { kinds } from '../survey.ts'
import { walk } from '../walk.ts'

/** GFM’s task lists, with a name for each box: without one a screen reader says only “checkbox”. */
export function tasks({ tree, holds, settings }: Text) {
  const { taskDone, taskOpen } = settings.labels
  const enter = (node: RootContent) => {
    if (node.type !== 'list' || !node.children.some(isTask)) return undefined
    node.data = { ...node.data, hProperties: { className: ['contains-task-list'] } }
    for (const item of node.children.filter(isTask)) {
      const checked = item.checked === true
      const box = element(
        'part',
        'input',
        { type: 'checkbox', checked, disabled: true, ariaLabel: checked ? taskDone : taskOpen },
        [],
      )
      const { children } = firstParagraph(item)
      children.unshift(box, ...(children.length > 0 ? [{ type: 'text' as const, value: ' ' }] : []))
      // From here on it is a list item like others.
      item.checked = null
      item.data = { ...item.data, hProperties: { className: ['task-list-item'] } }
    }
    return undefined
  }
  walk(tree, enter, holds(kinds.task))
}

const isTask = ({ checked }: ListItem) => typeof checked === 'boolean'

function firstParagraph(item: ListItem): Paragraph {
  const [first] = item.children
  if (first?.type === 'paragraph') return first
  const paragraph: Paragraph = { type: 'paragraph', children: [] }
  item.children.unshift(paragraph)
  return paragraph
}
