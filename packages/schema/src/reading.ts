import { nearestWord } from '@reviewkit/problem'
import type { Path } from './path.ts'
import type { Report, Said, Span } from './report.ts'
import type { YamlMap, YamlNode } from './yaml-node.ts'
import type { Misspelt } from './zod-problems.ts'

/** A front matter being read: the problems so far, and where each value was found. */
export interface Reading {
  readonly report: Report
  /** Where the value of a path stands; the nearest one above it, where it stands nowhere itself. */
  placeOf(path: Path): Span
  found(path: Path, span: Span): void
  /** Tells a problem of one value, once: what is told here is not told again as missing. */
  refuse(path: Path, span: Span, said: Said): undefined
  isRefused(path: Path): boolean
  /** Marks a path whose problem has been told where the YAML was read. */
  told(path: Path): undefined
  /** Notes a key that nothing reads, under the path it may have been meant for. */
  unknown(key: Misspelt, meant: Path | undefined, said: Said): void
  /** The unknown key that stands in the place of a path which has no value. */
  misspelt(path: Path): Misspelt | undefined
  /** Tells of the unknown keys that nobody asked for as misspelt: one mistake is told once. */
  warnOfUnknown(): void
}

/** Reads one kind of value from a node; nothing, after telling why, when it is not one. */
export type Read<T = unknown> = (node: YamlNode, path: Path, reading: Reading) => T | undefined

export function createReading(report: Report, whole: Span): Reading {
  const places = new Map<string, Span>()
  // Most files have nothing wrong: then nobody asks where anything stands.
  const unplaced: { path: Path; span: Span }[] = []
  const refused = new Set<string>()
  const unknown: { key: Misspelt; meant: string | undefined; said: Said; used: boolean }[] = []
  const id = (path: Path) => JSON.stringify(path)
  return {
    report,
    placeOf: path => {
      for (const { path: of, span } of unplaced.splice(0)) places.set(id(of), span)
      for (let length = path.length; length > 0; length -= 1) {
        const place = places.get(id(path.slice(0, length)))
        if (place !== undefined) return place
      }
      return whole
    },
    found: (path, span) => void unplaced.push({ path, span }),
    refuse: (path, span, said) => {
      refused.add(id(path))
      report.error(span, { ...said, path })
      return undefined
    },
    told: path => void refused.add(id(path)),
    unknown: (key, meant, said) => {
      unknown.push({ key, meant: meant && id(meant), said, used: false })
    },
    misspelt: path => {
      const slip = unknown.find(({ meant }) => meant === id(path))
      if (slip !== undefined) slip.used = true
      return slip?.key
    },
    warnOfUnknown: () => {
      for (const { key, said, used } of unknown) if (!used) report.warning(key, said)
    },
    isRefused: path => path.some((_, at) => refused.has(id(path.slice(0, at + 1)))),
  }
}

/** The keys of a mapping, how each is read, and the name it has in the value where that is another. */
export type Fields = Readonly<Record<string, Read | { readonly as: string; readonly read: Read }>>

/** What a key is called in the value: authors, where the file says author. */
export function nameOf(fields: Fields, key: string): string {
  const field = Object.hasOwn(fields, key) ? fields[key] : undefined
  return typeof field === 'object' ? field.as : key
}

/** Reads a mapping by its fields: what stands twice or is not known is told, what is blank is absent. */
export function readMap(
  node: YamlMap,
  path: Path,
  fields: Fields,
  reading: Reading,
  elsewhere: Readonly<Record<string, readonly string[]>> = {},
): Record<string, unknown> {
  const value: Record<string, unknown> = {}
  const seen = new Map<string, string>()
  for (const { key, value: child } of node.entries) {
    const field = Object.hasOwn(fields, key.value) ? fields[key.value] : undefined
    if (field === undefined) {
      // A key that is no word has been told already.
      if (!key.blank) unknownKey(key, path, fields, reading, elsewhere)
      continue
    }
    const { as: name, read } = typeof field === 'function' ? { as: key.value, read: field } : field
    const below = [...path, name]
    const first = seen.get(name)
    if (first !== undefined) {
      reading.refuse(below, key, {
        code: 'key-twice',
        message:
          first === key.value
            ? `The key ${name} stands here a second time.`
            : `The key ${key.value} means the same as ${first}, which stands above.`,
        hint: 'Keep one of the two, with a list if there are several values.',
      })
      continue
    }
    seen.set(name, key.value)
    if (child.kind === 'text' && child.told) {
      reading.told(below)
      continue
    }
    if (child.kind === 'text' && child.blank) {
      blankValue(key, below, reading)
      continue
    }
    reading.found(below, child)
    const made = read(child, below, reading)
    if (made !== undefined) value[name] = made
  }
  return value
}

function blankValue(key: Span & { value: string }, path: Path, reading: Reading): void {
  reading.found(path, key)
  const rest = reading.report.source.slice(key.end, key.end + 200)
  const comment = /^[ \t]*:[ \t]+(#[^\s#][^\r\n]*)/u.exec(rest)?.[1]
  if (comment === undefined) return
  const start = key.end + rest.indexOf('#')
  reading.refuse(
    path,
    { start, end: start + comment.trimEnd().length },
    {
      code: 'value-is-comment',
      message: 'The value begins with #, and so it is a comment.',
      hint: `Put it in quotes: ${key.value}: ${JSON.stringify(comment.trimEnd())}.`,
    },
  )
}

function unknownKey(
  { value: name, start, end }: Span & { value: string },
  path: Path,
  fields: Fields,
  reading: Reading,
  elsewhere: Readonly<Record<string, readonly string[]>>,
): void {
  const known = Object.keys(fields)
  const home = Object.entries(elsewhere).find(([, keys]) => keys.includes(name))?.[0]
  const near = nearestWord(name, known)
  const field = near === undefined ? undefined : fields[near]
  const meant = typeof field === 'object' ? field.as : near
  const shown = name.length > 40 ? `${name.slice(0, 40)}…` : name
  reading.unknown(
    { start, end, written: shown, meant: near ?? '' },
    meant === undefined ? undefined : [...path, meant],
    {
      code: 'unknown-key',
      message: `Nothing reads the key ${shown}.`,
      path: [...path, name],
      hint:
        home !== undefined
          ? `Write it below ${home}:, indented.`
          : near !== undefined
            ? `Write ${near}: if you mean that.`
            : `The keys here are ${known.join(', ')}.`,
    },
  )
}
