import type { RootContent } from 'mdast'
import { problemAt } from '../problem-at.ts'
import type { Text } from '../settings.ts'
import { kinds } from '../survey.ts'
import { walk } from '../walk.ts'

/** `[words][name]`, `[name][]` and `[^note]`, as they stay in the text when nothing defines the name. */
const reference = /\\.|\[\^([^\]\s[\\]{1,200})\]|!?\[([^\][\\]{1,200})\]\[([^\][\\]{0,200})\]/gs

/**
 * References that lead nowhere. A parser leaves them in the text as written, so
 * they are looked for in the source of each piece of text, before any construct
 * moves it.
 */
export function missingReferences(text: Text) {
  const { tree, source, holds, settings, positions, messages } = text
  if (!source.includes('][') && !source.includes('[^')) return
  const enter = (node: RootContent) => {
    // What is not in the words was understood.
    if (node.type !== 'text' || !node.value.includes('[')) return undefined
    const start = node.position?.start.offset
    if (start === undefined) return undefined
    for (const match of source.slice(start, node.position?.end.offset).matchAll(reference)) {
      const [written, footnote, words, name] = match
      const isNote = footnote !== undefined && settings.dialect !== 'commonmark'
      if (!isNote && words === undefined) continue
      const missing = footnote ?? (name || words) ?? ''
      const from = positions().at(start + match.index)
      const to = positions().at(start + match.index + written.length)
      messages.push(
        problemAt(
          { position: { start: from, end: to } },
          isNote ? 'footnote-missing' : 'reference-missing',
          { name: missing },
        ),
      )
    }
    return undefined
  }
  walk(tree, enter, holds(kinds.bracket))
}
