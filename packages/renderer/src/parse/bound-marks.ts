import { isCrowded } from './crowded.ts'
import type { Limits } from './limits.ts'
import { standIn } from './stand-in.ts'

/**
 * Marks of running text, line ends, and escapes, which are no marks. A tag that ends a
 * block of raw text is none either: without it the block would go on.
 */
const piece =
  /\\[^\r\n]|\r\n?|\n|\*+|_+|~+|`+|[[\]>@|]|<(?=[!?A-Z]|\/(?!script|pre|style|textarea))|&(?=[#A-Za-z])|:(?=\/\/)|w(?=ww\.)/gi

/** The head of a line that ends a paragraph in any case: a blank one, an item, a heading, a fence. */
const boundary =
  /[ \t>]*(?:[\r\n]|$)|(?: {0,3}>)* {0,3}(?:(?:[-*+]|1[.)])[ \t]+(?=\S)|#{1,6}[ \t]|~~~|```(?!.*`))/y

/** A bracket that closes words alone, or a link as simple as most. */
const settled = /\](?:\([^()<>\s]*(?: "[^"\r\n]*")?\)|(?![[(]))/y

/** What a literal address does not end with: a parser looks to the end of it at each. */
const trail = /[!"'),.:;?*_~\]&]{500}/g

const isBlank = /^[ \t>]*$/
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
  if (!isCrowded(source, limits)) return source
  const masks: Mask[] = []
  for (let from = 0; from < source.length; ) {
    const found = source.indexOf('\n\n', from)
    const to = found < 0 ? source.length : found + 2
    if (mayExceed(source, from, to, limits)) findMasks(source, from, to, limits, masks)
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

/**
 * Whether a block may exceed a limit. Of most their length tells, or how few marks
 * they hold at all, of which each counts for four at the most.
 */
function mayExceed(
  source: string,
  from: number,
  to: number,
  { brackets, label, line, marks }: Limits,
): boolean {
  const length = to - from
  if (length > Math.min(label, line)) return true
  if (length <= brackets && 4 * length <= marks) return false
  let inPairs = 0
  let others = 0
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    const kind = code < 128 ? kindOfMark[code] : 0
    if (kind === 1) inPairs++
    else if (kind === 2) others++
  }
  return inPairs > brackets || 4 * Math.max(inPairs, others) > marks
}

/** By character code: 1 for brackets, 2 for what else is a mark or may end an address. */
const kindOfMark = new Uint8Array(128)
for (const mark of '*_~`<&@:.!?,;\'")') kindOfMark[mark.charCodeAt(0)] = 2
for (const bracket of '[]') kindOfMark[bracket.charCodeAt(0)] = 1

function findMasks(source: string, from: number, to: number, limits: Limits, masks: Mask[]) {
  const { brackets, label, line, marks } = limits
  const counts = new Map<string, number>()
  const open: number[] = []
  let strays = 0
  let lineStart = from
  /** How far into their line its marks stand, added up. */
  let reach = 0
  /** The mark before, where nothing but words came after it; and the backticks before. */
  let last = ''
  let ticks = ''
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
    ticks = ''
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
    if (kind === '>' || kind === '\\' || kind === '|') {
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
    // The fence of a block, which it would never end without.
    if (/^(?:`{3}|~{3})/.test(written) && isBlank.test(source.slice(lineStart, index))) continue
    if (isRun && isSpace(before) && isSpace(after)) continue
    const isCode = kind === '`'
    const pairs = isCode
      ? ticks === written
      : last === written && opens && isLetter(before) && endsWord(after)
    last = isRun && !pairs ? written : ''
    if (isCode) ticks = pairs ? '' : written
    opens = isSpace(before) && isLetter(after)
    if (isCode || kind === '<') clear = index
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
