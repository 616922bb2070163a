import { rewritings } from './edit-text.ts'
import type { Path } from './path.ts'
import type { Span } from './report.ts'
import type { YamlEntry, YamlMap, YamlNode } from './yaml-node.ts'
import { below, dashes, flow, type Yaml, type YamlPair } from './yaml-text.ts'

/** A text in the place of another. */
export interface Splice extends Span {
  readonly text: string
}

/** One value to be changed, and the ways to do it, the gentlest first. */
export interface Edit {
  readonly path: Path
  /** What the problem is placed at if none of them will do. */
  readonly place: Span
  /** The value that is replaced, if one is. */
  readonly old: YamlNode | undefined
  readonly ways: readonly Splice[]
}

/** The text that is edited, and the names that its keys stand for. */
export interface Edited {
  readonly source: string
  nameOf(path: Path, key: string): string
  keyFor(name: string, value: Yaml): string
}

/** What has to change in a mapping, so that it says what the keys say; the others stay. */
export function editMap(
  node: YamlMap,
  path: Path,
  before: readonly YamlPair[],
  wanted: readonly YamlPair[],
  edited: Edited,
): Edit[] {
  const { source } = edited
  const entries = new Map(node.entries.map(entry => [edited.nameOf(path, entry.key.value), entry]))
  const was = new Map(before)
  const stays = ([name, value]: YamlPair) => value !== undefined || was.get(name) === undefined
  return wanted.flatMap(([name, value], index): Edit[] => {
    const said = was.get(name)
    if (isSame(said, value)) return []
    const below = [...path, name]
    const entry = entries.get(name)
    if (entry === undefined) {
      if (value === undefined) return []
      const neighbours = wanted.slice(0, index).reverse().filter(stays)
      const neighbour = neighbours.map(([other]) => entries.get(other)).find(found => found)
      const ways = insertions(node, neighbour, edited.keyFor(name, value), value, source)
      return [{ path: below, place: neighbour?.key ?? node, old: undefined, ways }]
    }
    const { key, value: old } = entry
    if (value === undefined) {
      return [{ path: below, place: key, old, ways: removals(node, entry, source) }]
    }
    if (value.kind === 'map' && old.kind === 'map' && !isAlias(old, source)) {
      const parts = said?.kind === 'map' ? said.entries : []
      return editMap(old, below, parts, value.entries, edited)
    }
    const place = old.kind === 'text' && old.blank ? key : old
    return [{ path: below, place, old, ways: replacements(node, entry, name, value, source) }]
  })
}

function isSame(one: Yaml | undefined, other: Yaml | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function isAlias(node: YamlNode, source: string): boolean {
  return source[node.start] === '*'
}

const isFlow = (map: YamlMap, source: string) => source[map.start] === '{'

function replacements(
  map: YamlMap,
  { key, value: old }: YamlEntry,
  name: string,
  value: Yaml,
  source: string,
): Splice[] {
  const inFlow = isFlow(map, source)
  const indent = ' '.repeat(columnOf(key.start, source))
  const colon = key.end + (/^\s*:/u.exec(source.slice(key.end, key.end + 200))?.[0].length ?? 0)
  const span = { start: old.start, end: old.end }
  const written = source.slice(old.start, old.end)
  if (old.kind === 'text' && old.blank) {
    const text = inFlow ? ` ${flow(value)}` : below(value, indent).replace(/\n$/u, '')
    return [{ start: colon, end: colon, text }]
  }
  const ways: Splice[] = []
  if (old.kind === 'text' && /^[^|>*]/u.test(written)) {
    ways.push(...rewritings(name, written, value, inFlow).map(text => ({ ...span, text })))
  }
  if (old.kind === 'list' && (value.kind !== 'list' || value.items.length > 0)) {
    const items = value.kind === 'list' ? value.items : [value]
    if (written.startsWith('[')) ways.push({ ...span, text: flow({ kind: 'list', items }) })
    else if (!isAlias(old, source)) {
      const column = ' '.repeat(columnOf(old.start, source))
      ways.push({ ...span, text: dashes(items, column).trim() })
    }
  }
  if (inFlow) return [...ways, { ...span, text: flow(value) }]
  const whole = below(value, indent).replace(/\n$/u, '')
  return [...ways, { start: colon, end: old.end, text: whole }, { ...span, text: flow(value) }]
}

function insertions(
  map: YamlMap,
  neighbour: YamlEntry | undefined,
  name: string,
  value: Yaml,
  source: string,
): Splice[] {
  const [first] = map.entries
  const at = neighbour === undefined ? first?.key.start : endOf(neighbour, source)
  if (at === undefined) return []
  if (isFlow(map, source)) {
    const pair = `${name}: ${flow(value)}`
    return [{ start: at, end: at, text: neighbour === undefined ? `${pair}, ` : `, ${pair}` }]
  }
  const indent = ' '.repeat(columnOf(first?.key.start ?? at, source))
  const line = `${indent}${name}:${below(value, indent)}`
  if (neighbour === undefined) return [{ start: at, end: at, text: `${line.trimStart()}${indent}` }]
  const end = lineEnd(at, source)
  return [{ start: end, end, text: `\n${line.replace(/\n$/u, '')}` }]
}

function removals(map: YamlMap, entry: YamlEntry, source: string): Splice[] {
  const { start } = entry.key
  const end = endOf(entry, source)
  const index = map.entries.indexOf(entry)
  const [previous, next] = [map.entries[index - 1], map.entries[index + 1]]
  if (isFlow(map, source)) {
    if (previous !== undefined) return [{ start: endOf(previous, source), end, text: '' }]
    return [{ start, end: next === undefined ? end : next.key.start, text: '' }]
  }
  const rest = source.slice(end, lineEnd(end, source))
  // A comment behind the value stays, on a line of its own.
  if (/\S/u.test(rest)) return [{ start, end: end + rest.search(/\S/u), text: '' }]
  const lineStart = start - columnOf(start, source)
  const stop = lineEnd(end, source)
  const next_ = stop + (source.startsWith('\r\n', stop) ? 2 : 1)
  // The first key of an item stands behind its dash; then the next key takes its place.
  const behindDash = /\S/u.test(source.slice(lineStart, start))
  return [
    behindDash && next !== undefined
      ? { start, end: next.key.start, text: '' }
      : { start: lineStart, end: next_, text: '' },
  ]
}

/** Where an entry ends: with its value, or with the colon of a key that has none. */
function endOf({ key, value }: YamlEntry, source: string): number {
  if (!(value.kind === 'text' && value.blank)) return value.end
  return key.end + (/^\s*:/u.exec(source.slice(key.end, key.end + 200))?.[0].length ?? 0)
}

function columnOf(offset: number, source: string): number {
  return (
    offset -
    Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) -
    1
  )
}

function lineEnd(offset: number, source: string): number {
  const found = source.slice(offset).search(/[\r\n]/u)
  return found === -1 ? source.length : offset + found
}
