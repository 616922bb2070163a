import type { Definition, FootnoteDefinition } from 'mdast'

/** A name that a text defines, of a link or of a footnote. */
export interface Label {
  /** A definition of it, to stand in front of another text. */
  readonly written: string
  /** The same for all ways to write the name, and for few others. */
  readonly key: string
}

/** All the ways in which the names of one key are written. */
export type Labels = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Text without what a name may lose or gain where it is broken over lines: capitals,
 * spaces, the marks of quotes. Too much goes, so that nothing is missed.
 */
const folded = (text: string) =>
  text
    .toLowerCase()
    .toUpperCase()
    .replace(/(\\?)[\t\n\r >]+/g, (_, slash: string) => slash && '\\ ')

/** No name is longer, as CommonMark says. */
const bracketed = /\[(?=((?:[^[\]\\]|\\[\s\S]){0,999})\])/g

/** The keys of all that a parser could read as a reference. */
export function mentionsIn(source: string): ReadonlySet<string> {
  const found = new Set<string>()
  if (source.includes('['))
    for (const [, name = ''] of folded(source).matchAll(bracketed)) found.add(name)
  return found
}

/** A noncharacter, which no text holds: so this is nobody’s name. */
export const nobody = '\uFFFE'

/** The name that a definition gives. */
export function labelOf(node: Definition | FootnoteDefinition, source: string): Label {
  const mark = node.type === 'definition' ? '' : '^'
  const text = source.slice(node.position?.start.offset, node.position?.end.offset)
  const inBrackets =
    /^[^[]*(\[(?:[^\]\\]|\\[\s\S])*\])/.exec(text)?.[1] ?? `[${mark}${node.identifier}]`
  // A line of a quote begins with its mark, which is none of the name.
  const name = inBrackets.replace(/[\r\n][\t\n\r >]*|[\t ]+/g, ' ')
  // What would be a footnote if it began a line, and is none, stood behind another definition.
  const before = mark === '' && name.startsWith('[^') ? `[${nobody}]: a\n    ` : ''
  return { written: `${before}${name}: a\n\n`, key: folded(name).slice(1, -1) }
}

/** Definitions of every name that these keys may mean, for a parser to know them. */
export function definitionsOf(mentions: ReadonlySet<string>, ...tables: Labels[]): string {
  const known = new Set<string>()
  for (const labels of tables) {
    const [few, many] = mentions.size < labels.size ? [mentions, labels] : [labels, mentions]
    for (const key of few.keys())
      if (many.has(key)) for (const written of labels.get(key) ?? []) known.add(written)
  }
  return [...known].sort().join('')
}

export function collect(labels: Iterable<Label>): Labels {
  const found = new Map<string, Set<string>>()
  for (const { written, key } of labels) {
    const ways = found.get(key)
    if (ways) ways.add(written)
    else found.set(key, new Set([written]))
  }
  return found
}
