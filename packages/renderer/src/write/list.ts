import type { List, ListItem, Parents } from 'mdast'
import { attributes } from './attributes.ts'
import { phrasing, type Write } from './write.ts'

export function list(node: List, write: Write): string {
  const { ordered, start, children, data } = node
  const name = ordered ? 'ol' : 'ul'
  const first = typeof start === 'number' && start !== 1 ? ` start="${start}"` : ''
  const own = children.some(isTask)
    ? { className: ['contains-task-list'], ...data?.hProperties }
    : data?.hProperties
  // Asked once for all items: a long list would be asked as often as it is long.
  const loose = isLoose(node)
  let items = ''
  for (const child of children) items += `${itemOf(child, loose, write)}\n`
  return `<${name}${first}${own ? attributes(own) : ''}>\n${items}</${name}>`
}

export const listItem = (node: ListItem, parent: Parents, write: Write): string =>
  itemOf(node, parent.type === 'list' && isLoose(parent), write)

/** In a tight list a paragraph is written without its tags. */
function itemOf(node: ListItem, loose: boolean, write: Write): string {
  const task = isTask(node)
  let content = ''
  let parts = 0
  let afterParagraph = true
  const put = (part: string, isParagraph: boolean) => {
    if (loose || parts > 0 || !isParagraph) content += '\n'
    content += isParagraph && loose ? `<p>${part}</p>` : part
    parts++
    afterParagraph = isParagraph
  }
  for (const child of node.children) {
    const isParagraph = child.type === 'paragraph'
    const part = isParagraph ? phrasing(child, write) : write(child, node)
    if (part === undefined) continue
    if (task && parts === 0 && isParagraph)
      put(part === '' ? box(node) : `${box(node)} ${part}`, true)
    else {
      if (task && parts === 0) put(box(node), true)
      put(part, isParagraph)
    }
  }
  if (task && parts === 0) put(box(node), true)
  if (parts > 0 && (loose || !afterParagraph)) content += '\n'
  const own = task
    ? { className: ['task-list-item'], ...node.data?.hProperties }
    : node.data?.hProperties
  return `<li${own ? attributes(own) : ''}>${content}</li>`
}

const box = ({ checked }: ListItem) =>
  `<input${attributes({ type: 'checkbox', checked: checked ?? false, disabled: true })}>`

const isTask = ({ checked }: ListItem) => typeof checked === 'boolean'

const isLoose = (list: List) =>
  (list.spread ?? false) ||
  list.children.some(({ spread, children }) => spread ?? children.length > 1)
