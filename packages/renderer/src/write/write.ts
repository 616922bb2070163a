import type { Nodes, Parents } from 'mdast'

/** Writes a node, or nothing for one that is not shown. */
export type Write = (node: Nodes, parent: Parents) => string | undefined

/** Children that are blocks, a line end between them. */
export function flow(parent: Parents, write: Write): string {
  let markup: string | undefined
  for (const child of parent.children) {
    const part = write(child, parent)
    if (part !== undefined) markup = markup === undefined ? part : `${markup}\n${part}`
  }
  return markup ?? ''
}

/** Children that are running text. */
export function phrasing(parent: Parents, write: Write): string {
  let markup = ''
  let afterBreak = false
  for (const child of parent.children) {
    const part = write(child, parent) ?? ''
    markup += afterBreak && child.type === 'text' ? part.replace(/^[ \t]+/, '') : part
    afterBreak = child.type === 'break'
  }
  return markup
}
