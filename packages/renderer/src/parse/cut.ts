import { type Problem, positionsOf } from '@reviewkit/problem'
import type { Root } from 'mdast'
import { problemAt } from '../problem-at.ts'

/** The part of a text that is read as Markdown: whole lines of it, where one ends within the limit. */
export function cutAt(source: string, length: number): string {
  if (source.length <= length) return source
  const head = source.slice(0, length)
  const end = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1
  return end > 0 ? head.slice(0, end) : head.replace(/\p{Surrogate}$/u, '')
}

/** Adds what was cut off as a paragraph of plain text, and tells. */
export function addRest(
  tree: Root,
  source: string,
  from: number,
  most: number,
  messages: Problem[],
) {
  const value = source.slice(from).trim()
  if (value === '') return
  const start = source.indexOf(value, from)
  const positions = positionsOf(source)
  const [first, last] = [start, start + value.length].map(offset => ({
    ...positions.at(offset),
    offset,
  }))
  const place = first && last && { position: { start: first, end: last } }
  tree.children.push({ type: 'paragraph', children: [{ type: 'text', value, ...place }], ...place })
  messages.push(problemAt({ ...place }, 'text-too-long', { most }))
}
