import type { RootContent } from 'mdast'
import { piecesOf } from '../constructs/pieces.ts'
import { problemAt } from '../problem-at.ts'
import type { Text } from '../settings.ts'
import { kinds } from '../survey.ts'
import { isParent, walk } from '../walk.ts'

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
  const may = holds(kinds.bracket)
  const enter = (parent: RootContent) => {
    if (!isParent(parent) || !parent.position || !may(parent)) return undefined
    for (const { nodes, from, to } of piecesOf(parent)) {
      // What is not in the words was understood.
      const said = nodes.map(node => (node.type === 'text' ? node.value : '')).join('\n')
      if (!said.includes('[')) continue
      for (const match of source.slice(from, to).matchAll(reference)) {
        const [written, footnote, words, name] = match
        const isNote = footnote !== undefined && settings.dialect !== 'commonmark'
        if (!isNote && words === undefined) continue
        // Beside an address that was found in a text afterwards, brackets may be its own.
        if (nodes.length > 1 && !said.includes(written)) continue
        // The marks of a quote, at the front of a name’s next line, are none of it.
        const missing = (footnote ?? (name || words) ?? '').replace(/[\n\r][\s>]*/g, ' ')
        const start = positions().at(from + match.index)
        const end = positions().at(from + match.index + written.length)
        messages.push(
          problemAt(
            { position: { start, end } },
            isNote ? 'footnote-missing' : 'reference-missing',
            { name: missing },
          ),
        )
      }
    }
    return undefined
  }
  walk(tree, enter, may)
}
