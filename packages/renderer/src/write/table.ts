import type { Table, TableRow } from 'mdast'
import { attributes } from './attributes.ts'
import { phrasing, type Write } from './write.ts'

export function table(node: Table, write: Write): string {
  const [head, ...rows] = node.children
  const columns = node.align?.length ?? head?.children.length ?? 0
  const aligned = Array.from({ length: columns }, (_, index) =>
    attributes({ align: node.align?.[index] ?? null }),
  )
  const row = ({ children }: TableRow, name: 'th' | 'td') => {
    let cells = ''
    for (let index = 0; index < columns; index++) {
      const cell = children[index]
      cells += `<${name}${aligned[index] ?? ''}>${cell ? phrasing(cell, write) : ''}</${name}>\n`
    }
    return `<tr>\n${cells}</tr>\n`
  }
  const body = rows.map(child => row(child, 'td')).join('')
  return `<table>\n${head ? `<thead>\n${row(head, 'th')}</thead>\n` : ''}${body && `<tbody>\n${body}</tbody>\n`}</table>`
}
