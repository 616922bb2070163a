import type { List, ListItem, Parents } from 'mdast'
import { attributes } from './attributes.ts'
import { phrasing, type Write } from './write.ts'

export function listOpening({ ordered, start, children, data }: List): string {
  const properties = {
    ...(typeof start === 'number' && start !== 1 && { start }),
    ...(children.some(isTask) && { className: ['contains-task-list'] }),
    ...data?.hProperties,
  }
  return `<${ordered ? 'ol' : 'ul'}${attributes(properties)}>`
}

/** In a tight list a paragraph is written without its tags. */
export function listItem(node: ListItem, parent: Parents, write: Write): string {
  const loose = parent.type === 'list' && isLoose(parent)
  const parts: { isParagraph: boolean; content: string }[] = []
  for (const child of node.children) {
    const isParagraph = child.type === 'paragraph'
    const content = isParagraph ? phrasing(child, write) : write(child, node)
    if (content !== undefined) parts.push({ isParagraph, content })
  }
  if (isTask(node)) {
    const box = `<input${attributes({ type: 'checkbox', checked: node.checked ?? false, disabled: true })}>`
    const first = parts[0]
    if (first?.isParagraph) first.content = first.content === '' ? box : `${box} ${first.content}`
    else parts.unshift({ isParagraph: true, content: box })
  }
  let content = ''
  for (const [index, { isParagraph, content: part }] of parts.entries()) {
    if (loose || index !== 0 || !isParagraph) content += '\n'
    content += isParagraph && loose ? `<p>${part}</p>` : part
  }
  const last = parts.at(-1)
  if (last && (loose || !last.isParagraph)) content += '\n'
  const own = isTask(node) ? { className: ['task-list-item'] } : {}
  return `<li${attributes({ ...own, ...node.data?.hProperties })}>${content}</li>`
}

const isTask = ({ checked }: ListItem) => typeof checked === 'boolean'

const isLoose = (list: List) =>
  (list.spread ?? false) ||
  list.children.some(({ spread, children }) => spread ?? children.length > 1)
