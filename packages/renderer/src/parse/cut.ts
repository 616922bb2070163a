import { type Problem, positionsOf } from '@reviewkit/problem'
import type { Root } from 'mdast'
import { problemAt } from '../problem-at.ts'

/** The part of a text that is read as Markdown: whole lines of it, where one ends within the limit. */
export function cutAt(source: string, length: number): string {
  if (source.length <= length) return source
  const head = source.slice(0, length)
  return head.slice(0, head.search(/[^\r\n]*$/)) || head.replace(/\p{Surrogate}$/u, '')
}

/** Adds what was cut off as a paragraph of plain text, and tells. */
export function addRest(
  tree: Root,
  source: string,
  from: number,
  most: number,
  messages: Problem[],
) {
  const value = source.slice(from)
  const positions = positionsOf(source)
  const position = { start: positions.at(from), end: positions.at(source.length) }
  tree.children.push({ type: 'paragraph', children: [{ type: 'text', value }], position })
  messages.push(problemAt({ position }, 'text-too-long', { most }))
}
