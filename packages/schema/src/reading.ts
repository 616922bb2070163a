import { nearestWord } from '@reviewkit/problem'
import { alsoCalled } from './also-called.ts'
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
  const blank = new Set<string>()
  for (const { key, value: child } of node.entries) {
    if (key.broken) {
      reading.report.error(key, keyNotText)
      continue
    }
    const field = Object.hasOwn(fields, key.value) ? fields[key.value] : undefined
    if (field === undefined) {
      if (!key.told) unknownKey(key, child, path, fields, reading, elsewhere)
      continue
    }
    const { as: name, read } = typeof field === 'function' ? { as: key.value, read: field } : field
    const below = [...path, name]
    const first = seen.get(name)
    if (first !== undefined) {
      // Keys of a mapping that begins above, and that nobody indented.
      const home = Object.keys(elsewhere).find(
        each => blank.has(each) && elsewhere[each]?.includes(key.value),
      )
      if (home !== undefined) reading.told([...path, home])
      reading.refuse(below, key, {
        code: 'key-twice',
        message:
          first === key.value
            ? `The key ${key.value} stands here a second time.`
            : `The key ${key.value} means the same as ${first}, which stands above.`,
        hint:
          home === undefined
            ? 'Keep one of the two, with a list if there are several values.'
            : `Write it below ${home}:, indented.`,
      })
      continue
    }
    seen.set(name, key.value)
    if (child.kind === 'text' && child.told) {
      reading.told(below)
      continue
    }
    if (isBlank(child)) {
      blank.add(name)
      blankValue(key, below, reading)
      continue
    }
    reading.found(below, child)
    const made = read(child, below, reading)
    if (made !== undefined) value[name] = made
  }
  return value
}

const keyNotText: Said = {
  code: 'key-not-text',
  message: 'A key is a list or a mapping.',
  hint: 'Write a word and a colon, for example title: Her.',
}

export function isBlank(node: YamlNode): boolean {
  return node.kind === 'text' && node.blank
}

/** Nothing stands behind a colon, or only what YAML keeps for itself: a comment, an anchor. */
function blankValue(key: Span & { value: string }, path: Path, reading: Reading): void {
  reading.found(path, key)
  const rest = reading.report.source.slice(key.end, key.end + 200)
  const written = /^["']?[ \t]*:[ \t]+(#[^\s#][^\r\n]*|&[^\s,[\]{}][^\r\n]*)/u
    .exec(rest)?.[1]
    ?.trimEnd()
  if (written === undefined) return
  refuseLost(path, key.end + rest.indexOf(written), written, `${key.value}: `, reading)
}

/** Whether a blank item of a list was one to its writer: `- #drama`. It is told here, once. */
export function isLostItem(node: YamlNode, path: Path, reading: Reading): boolean {
  if (!isBlank(node)) return false
  const { source } = reading.report
  const comment = /^[ \t]*(#[^\s#][^\r\n]*)/u.exec(source.slice(node.start, node.start + 200))
  const anchor = /&[^\s,[\]{}]+[ \t]*$/u.exec(
    source.slice(Math.max(node.start - 80, 0), node.start),
  )
  const written = (comment?.[1] ?? anchor?.[0])?.trimEnd()
  if (written === undefined) return false
  const start = source.indexOf(written, Math.max(node.start - (anchor?.[0].length ?? 0), 0))
  refuseLost(path, start, written, '', reading)
  return true
}

function refuseLost(path: Path, start: number, written: string, key: string, reading: Reading) {
  const isComment = written.startsWith('#')
  reading.refuse(
    path,
    { start, end: start + written.length },
    {
      code: isComment ? 'value-is-comment' : 'value-needs-quotes',
      message: isComment
        ? 'The value begins with #, and so it is a comment.'
        : 'A value without quotes cannot begin with &.',
      hint: `Put it in quotes: ${isComment ? key : ''}${JSON.stringify(written)}.`,
    },
  )
}

function unknownKey(
  key: Span & { value: string },
  child: YamlNode,
  path: Path,
  fields: Fields,
  reading: Reading,
  elsewhere: Readonly<Record<string, readonly string[]>>,
): void {
  const name = key.value
  const known = Object.keys(fields)
  const home = Object.entries(elsewhere).find(([, keys]) => keys.includes(name))?.[0]
  // { name:Ada } is a key without a value, to YAML.
  const [, glued, value] = (isBlank(child) && /^([^\s:]{1,40}):(.{1,60})$/u.exec(name)) || []
  const near =
    home !== undefined
      ? undefined
      : glued !== undefined && known.includes(glued)
        ? glued
        : (nearestWord(name, known) ?? alsoCalled(name, known))
  const field = near === undefined ? undefined : fields[near]
  const meant = typeof field === 'object' ? field.as : near
  const shown = shownKey(name)
  const inPlace =
    near === glued ? `Write ${near}: ${value}.` : `Write ${near}: in place of ${shown}:.`
  reading.unknown(
    { start: key.start, end: Math.max(key.end, key.start + 1), hint: inPlace },
    meant === undefined ? undefined : [...path, meant],
    {
      code: 'unknown-key',
      message: name === '' ? 'No key stands before this colon.' : `Nothing reads the key ${shown}.`,
      path: [...path, name],
      hint: near !== undefined && near === glued ? inPlace : whereTo(),
    },
  )

  function whereTo(): string {
    if (home === '') {
      return `Write it at the beginning of its line: it does not belong to ${path.at(-1)}:.`
    }
    if (home !== undefined) return `Write it below ${home}:, indented.`
    if (near !== undefined) return `Write ${near}: if you mean that.`
    return inBraces(key, child, reading.report.source)
      ? 'A comma ends a value in braces: put the value in quotes, or a point in the number.'
      : `The keys here are ${known.join(', ')}.`
  }
}

/** Whether a key is what follows a comma in braces, and not a key at all. */
function inBraces(key: Span, child: YamlNode, source: string): boolean {
  return isBlank(child) && /,\s*$/u.test(source.slice(Math.max(key.start - 80, 0), key.start))
}

/** What cannot be seen is shown by its number, so that two keys that look alike do not look alike. */
function shownKey(name: string): string {
  const short = name.length > 40 ? `${name.slice(0, 40)}…` : name
  return short.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
