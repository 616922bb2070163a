import type { Limits } from './limits.ts'
import { standIn } from './stand-in.ts'

/** Marks of running text, line ends, and escapes, which are no marks. */
const piece =
  /\\[^\r\n]|\r\n?|\n|\*+|_+|~+|`+|[[\]>@]|<(?=[/!?A-Za-z])|&(?=[#A-Za-z])|:(?=\/\/)|w(?=ww\.)/gi

/** The head of a line that ends a paragraph in any case: a blank one, an item, a heading, a fence. */
const boundary =
  /[ \t>]*(?:[\r\n]|$)|(?: {0,3}>)* {0,3}(?:(?:[-*+]|1[.)])[ \t]+(?=\S)|#{1,6}[ \t]|~~~|```(?!.*`))/y

/** A bracket that closes words alone, or a link as simple as most. */
const settled = /\](?:\([^()<>\s]*(?: "[^"\r\n]*")?\)|(?![[(]))/y

/** What a literal address does not end with: a parser looks to the end of it at each. */
const trail = /[!"'),.:;?*_~\]&]{500}/g

const isSpace = (character: string) => character.trim() === ''
const isLetter = (character: string) => /\w/.test(character)
const endsWord = (character: string) => isSpace(character) || /[.,:;!?)|]/.test(character)

/** A regular expression that is tried at one place only. */
const matchAt = (form: RegExp, source: string, at: number) => {
  form.lastIndex = at
  return form.exec(source)
}

interface Mask {
  start: number
  end: number
  quietly: boolean
}

/**
 * Stands in for marks beyond a limit. They are counted block by block, since nothing
 * of running text reaches over a blank line, and without the pairs that a parser
 * settles at once, such as `**words**` and `[words](address)`.
 */
export function boundMarks(source: string, limits: Limits): string {
  const { brackets, label, line, marks } = limits
  const masks: Mask[] = []
  const shortest = Math.min(brackets, label, line, marks)
  for (let from = 0; from < source.length; ) {
    const found = source.indexOf('\n\n', from)
    const to = found < 0 ? source.length : found + 2
    if (to - from > shortest) findMasks(source, from, to, limits, masks)
    from = to
  }
  if (masks.length === 0) return source
  let text = ''
  let at = 0
  for (const { start, end, quietly } of masks.sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    text += source.slice(at, start) + standIn(source.slice(start, end), quietly)
    at = end
  }
  return text + source.slice(at)
}

function findMasks(source: string, from: number, to: number, limits: Limits, masks: Mask[]) {
  const { brackets, label, line, marks } = limits
  const counts = new Map<string, number>()
  const open: number[] = []
  let strays = 0
  let lineStart = from
  /** How far into their line its marks stand, added up. */
  let reach = 0
  /** The mark before, where nothing but words came after it. */
  let last = ''
  let opens = false
  /** Behind this, brackets are what they seem: not half of one in code or in a tag. */
  let clear = 0
  /** The end of the address that was looked at last. */
  let address = from
  const mask = (start: number, length = 1, quietly = false) =>
    masks.push({ start, end: start + length, quietly })
  const count = (kind: string, by: number) => {
    const sum = (counts.get(kind) ?? 0) + by
    counts.set(kind, sum)
    return sum
  }
  const endBlock = (end: number) => {
    // Never closed, so it is text; but a parser asks at each word whether it stands in a link.
    for (const start of open) if (end - start > label) mask(start, 1, true)
    counts.clear()
    open.length = 0
    strays = 0
    last = ''
  }
  piece.lastIndex = from
  for (let match = piece.exec(source); match && match.index < to; match = piece.exec(source)) {
    const { index } = match
    const [written] = match
    const [kind = ''] = written
    if (kind === '\n' || kind === '\r') {
      lineStart = piece.lastIndex
      reach = 0
      const ends = matchAt(boundary, source, lineStart)
      if (!ends) continue
      endBlock(index)
      // The mark of an item is none of running text.
      piece.lastIndex = Math.max(lineStart, boundary.lastIndex - 1)
      continue
    }
    reach += index - lineStart
    const isFar = reach > line ** 2 / 2
    if (kind === '>' || kind === '\\') {
      if (kind === '>') clear = index
      else if (isFar) {
        mask(index)
        piece.lastIndex = index + 1
      }
      last = ''
      continue
    }
    const before = source.charAt(index - 1)
    const after = source.charAt(index + written.length)
    const isRun = '*_~'.includes(kind)
    if (isRun && isSpace(before) && isSpace(after)) continue
    const pairs =
      last === written && (kind === '`' || (isRun && opens && isLetter(before) && endsWord(after)))
    last = pairs || !(isRun || kind === '`') ? '' : written
    opens = isSpace(before) && isLetter(after)
    if (kind === '`' || kind === '<') clear = index
    if (':@w'.includes(kind.toLowerCase()) && index >= address) {
      const [path = ''] = matchAt(/\S*/y, source, index) ?? []
      for (const run of path.matchAll(trail)) mask(index + run.index)
      address = index + path.length
    }
    // What has no end on sight is looked for up to the end of the block.
    const isOpen = kind === '<' && (after === '!' || after === '?')
    const weight = isOpen ? 4 : isRun ? Math.ceil(written.length / 3) : 1
    if (isFar) mask(index, written.length)
    else if (pairs) count(kind, -weight)
    else if (count(kind, weight) > marks) mask(index, written.length)
    else if (kind === '[') {
      if (open.length < brackets) open.push(index)
      else mask(index)
    } else if (kind === ']') {
      const start = open.pop()
      if (start === undefined) {
        if (++strays > brackets) mask(index)
      } else if (index - start > label) mask(start)
      else if (
        start > clear &&
        source.charAt(start - 1) !== ']' &&
        matchAt(settled, source, index)
      ) {
        count('[', -1)
        count(']', -1)
      }
    }
  }
  endBlock(to)
}
