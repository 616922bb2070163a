import { type Problem, positionsOf } from '@reviewkit/problem'
import type { Root } from 'mdast'
import { problemAt } from '../problem-at.ts'
import { walk } from '../walk.ts'

/** `[words][name]`, `[name][]` and `[^note]`, as they stay in the text when nothing defines the name. */
const reference = /\\.|\[\^([^\]\s[\\]{1,200})\]|\[([^\][\\]{1,200})\]\[([^\][\\]{0,200})\]/gs

/**
 * References that lead nowhere. A parser leaves them in the text as written, so
 * they are looked for in the source of each piece of text, before any construct
 * moves it.
 */
export function missingReferences(tree: Root, source: string): Problem[] {
  if (!source.includes('][') && !source.includes('[^')) return []
  const problems: Problem[] = []
  const positions = positionsOf(source)
  walk(tree, node => {
    const start = node.type === 'text' ? node.position?.start.offset : undefined
    if (start === undefined) return undefined
    for (const match of source.slice(start, node.position?.end.offset).matchAll(reference)) {
      const [written, footnote, words, name] = match
      const isNote = footnote !== undefined
      if (!isNote && words === undefined) continue
      const missing = footnote ?? (name || words) ?? ''
      const from = positions.at(start + match.index)
      const to = positions.at(start + match.index + written.length)
      problems.push(
        problemAt(
          { position: { start: from, end: to } },
          isNote ? 'footnote-missing' : 'reference-missing',
          { name: missing },
        ),
      )
    }
    return undefined
  })
  return problems
}
