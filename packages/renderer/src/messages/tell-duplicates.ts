import type { Problem } from '@reviewkit/problem'
import type { Definition, FootnoteDefinition } from 'mdast'
import { problemAt } from '../problem-at.ts'

/** Tells of each definition whose name another has before it: the first one counts, as CommonMark says. */
export function tellDuplicates(
  code: 'reference-duplicate' | 'footnote-duplicate',
  definitions: Iterable<Definition | FootnoteDefinition>,
  messages: Problem[],
) {
  const lines = new Map<string, number>()
  for (const definition of definitions) {
    const key = definition.identifier.toUpperCase()
    const line = lines.get(key)
    if (line === undefined) lines.set(key, definition.position?.start.line ?? 1)
    else
      messages.push(
        problemAt(definition, code, { name: definition.label ?? definition.identifier, line }),
      )
  }
}
