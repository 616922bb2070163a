/**
 * Where satteri may read a text otherwise than remark does, as offsets in no order.
 * Rather too many than too few: a doubt costs time, a difference would be seen.
 *
 * Each sign stands for differences that the tests of both parsers list; what is
 * seen in the tree and not in the text, `satteri-sections.ts` finds.
 */
export function doubtsOf(source: string, gfm: boolean): number[] {
  const found: number[] = []
  for (const { begins, pattern, onlyGfm, unless } of signs)
    if (!onlyGfm || gfm) findSigns(source, begins, pattern, unless, found)
  for (const mark of marks) findEmphasis(source, mark, found)
  if (source.includes('[')) findBrackets(source, gfm, found)
  if (gfm) doubtfulLinks(source, found)
  return found
}

interface Sign {
  /**
   * What the pattern begins with. It is tried only there, since to find characters that
   * hardly any text has takes a twentieth of what it takes to try a pattern everywhere.
   */
  begins: string
  /** Runs through a text in linear time: what it repeats stops where it could begin anew. */
  pattern: RegExp
  onlyGfm?: boolean
  /** Says of a match that it is beyond doubt. */
  unless?: (match: string, at: number, source: string) => boolean
}

function findSigns(
  source: string,
  begins: string,
  pattern: RegExp,
  unless: Sign['unless'],
  found: number[],
) {
  for (let at = source.indexOf(begins); at >= 0; at = source.indexOf(begins, at)) {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    if (match && !unless?.(match[0], at, source)) found.push(match.index)
    at = match ? pattern.lastIndex : at + 1
  }
}

const signs: readonly Sign[] = [
  // A space to remark, none to CommonMark
  { begins: '\uFEFF', pattern: /\uFEFF/y },
  // The line end of old, in blank lines of code
  { begins: '\r', pattern: /\r(?!\n)/y },
  // Marks of emphasis next to escaped ones
  { begins: '\\', pattern: /\\[*_~][*_~]/y },
  // A break within a link, and a link’s title over a line end
  { begins: '\\', pattern: /\\\r?\n/y, unless: (_, at, source) => !isInBracket(source, at) },
  {
    begins: '](',
    pattern: /\]\((?:(?:\\.|[^()\n\\])*\((?:\\.|[^()\n\\])*\))?(?:\\.|[^()\n\\])*\n/y,
  },
  // Raw HTML: indentation in tags, values without quotes, the end of raw text and declarations
  { begins: '<', pattern: /<[a-z/!?][^<>]*\n[ \t>]/iy },
  { begins: '<', pattern: /<[a-z][^<>]*>/iy, unless: tag => !bareValue.test(withoutQuoted(tag)) },
  { begins: '<', pattern: /<(?:pre|script|style|textarea|\?|!(?!--))/iy },
]

const bareValue = /=\s*[^\s"'<>]*[/=]/
const withoutQuoted = (tag: string) => tag.replace(/"[^"]*"|'[^']*'/g, '""')

const marks = '*_~'
const isMark = (character: string) => character !== '' && marks.includes(character)
const isHalf = (code: number) => code >= 0xd800 && code < 0xe000

/** Marks of emphasis next to others, and next to what is two units long. */
function findEmphasis(source: string, mark: string, found: number[]) {
  for (let at = source.indexOf(mark); at >= 0; at = source.indexOf(mark, at + 1)) {
    const after = source.charAt(at + 1)
    const odd =
      isHalf(source.charCodeAt(at - 1)) ||
      isHalf(source.charCodeAt(at + 1)) ||
      (after !== mark && isMark(after) && !isMirrored(source, at))
    if (odd) found.push(at)
  }
}

/** By ones and twos: three marks of one kind may close what else stands open. */
const mirrored =
  /(\*{1,2}|_{1,2}|~{1,2})(\*{1,2}|_{1,2}|~{1,2})[^*_~\n]*[\p{L}\p{N}.!?]\2\1(?=[\s.,;:!?()]|$)/uy

/** Whether marks of two kinds are those of `**_such words_**`, before them or behind. */
function isMirrored(source: string, at: number): boolean {
  const run = runStart(source, at)
  if (isWhole(source, run, at)) return true
  let opener = run - 1
  while (opener > 0 && run - opener < 200 && !isMark(source.charAt(opener))) opener--
  return isWhole(source, runStart(source, opener), at)
}

function runStart(source: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 8 && isMark(source.charAt(start - 1))) start--
  return start
}

const isWhole = (source: string, start: number, at: number) =>
  /^\s?$/.test(source.charAt(start - 1)) && isAt(mirrored, source, start) && mirrored.lastIndex > at

/** How far a bracket is looked for: what is further is in doubt. */
const bracketReach = 2000

/** Whether a bracket may stand open here, in the same paragraph. */
function isInBracket(source: string, at: number): boolean {
  const start = Math.max(0, at - bracketReach)
  const before = source.slice(start, at)
  const blank = before.lastIndexOf('\n\n')
  if (blank < 0 && start > 0) return true
  let open = 0
  for (const [bracket] of before.slice(blank + 1).matchAll(/\\.|[[\]]/g))
    if (bracket === '[') open++
    else if (bracket === ']' && open > 0) open--
  return open > 0
}

/** Tries a sticky pattern at one place. */
function isAt(pattern: RegExp, source: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(source)
}

/** Whether the line holds nothing but such characters before this place. */
function isLineHead(source: string, at: number, filler: string): boolean {
  let start = at
  while (start > 0 && filler.includes(source.charAt(start - 1))) start--
  return start === 0 || '\n\r\u2028\u2029'.includes(source.charAt(start - 1))
}

const space = ' \t'
const containers = ' \t>*+-0123456789.)'

/** A definition whose address is on the next line. */
const emptyDefinition = /\[[^\]\n]*\]:[ \t]*$/my
/** Footnotes: odd names, marks in brackets. */
const oddNote = /\[\^(?![^\]\s\\[^]+\])|\[[^[\]]*\[\^|\[\^[^\]\n]*\][^[\]]*\]/y
/** A note that is indented, and one that does not begin with words. */
const note = /\[\^[^\]\n]*\]:/y
const wordlessNote = /\[\^[^\]\n]*\]:[ \t]*(?:$|[+*-](?=\s)|[>#`~|<:=]|\d+[.)]|\[\^)/my
/** A box with nothing behind it, or with a heading or a table. */
const emptyBox = /\[[ \tx]\][ \t]*$/imy
const boxBeforeBlock = /\[[ \tx]\].*\n[ \t>]*(?:[|:=]|-+[ \t]*(?:[|:]|$))/imy

function findBrackets(source: string, gfm: boolean, found: number[]) {
  const notes = gfm && source.includes('[^')
  for (let at = source.indexOf('['); at >= 0; at = source.indexOf('[', at + 1))
    if (isOddBracket(source, at, gfm, notes)) found.push(at)
}

function isOddBracket(source: string, at: number, gfm: boolean, notes: boolean): boolean {
  const first = isLineHead(source, at, containers)
  if (first && isAt(emptyDefinition, source, at)) return true
  if (gfm && source.charAt(at + 2) === ']') {
    if (isAt(emptyBox, source, at) || (first && isAt(boxBeforeBlock, source, at))) return true
  }
  if (!notes) return false
  if (isAt(oddNote, source, at)) return true
  if (source.charAt(at + 1) !== '^') return false
  return (
    source.charAt(at - 1) === '!' ||
    (isLineHead(source, at, space) &&
      isAt(space.includes(source.charAt(at - 1)) && at > 0 ? note : wordlessNote, source, at))
  )
}

/** Where literal autolinks may begin, in the order of the text. */
function triggersIn(source: string): number[] {
  const found: number[] = []
  const each = (begins: string, take: (at: number) => void) => {
    for (let at = source.indexOf(begins); at >= 0; at = source.indexOf(begins, at + 1)) take(at)
  }
  each('@', at => found.push(at))
  each('://', at => {
    const [scheme] = /https?$/i.exec(source.slice(Math.max(0, at - 5), at)) ?? []
    if (scheme) found.push(at - scheme.length)
  })
  for (const last of ['w.', 'W.'])
    each(last, at => {
      if (/^ww$/i.test(source.slice(Math.max(0, at - 2), at))) found.push(at - 2)
    })
  return found.sort((a, b) => a - b)
}

/** Literal autolinks, beyond doubt only between spaces, of plain characters, and in no bracket. */
function doubtfulLinks(source: string, found: number[]) {
  const inBracket = bracketsOf(source)
  /** Where the address of a link ends, which may hold other addresses. */
  let end = 0
  for (const index of triggersIn(source)) {
    if (index < end || isMention(source, index)) continue
    if (!isPlain(source, index) || inBracket(index)) found.push(index)
    else if (source.startsWith('](', index - 2)) end = Math.max(end, url.lastIndex)
  }
}

/** Atomic, by a look ahead: what it took it does not give back, or it would try all ends of a long one. */
const url =
  /(?=((?:https?:\/\/|www\.)[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/?#](?:[\w/?#=.%+:-]|&(?![a-z]+;))*)?[.,;:!?]*))\1(?=[\s)>"]|$)/iy

const endOfLink = /\)?[.,;:!?]*(?=\s|$)/y

/** An at sign with nothing before it, or behind it, that a mail address could have there. */
const isMention = (source: string, index: number) =>
  source.charAt(index) === '@' &&
  (/^[\s(]?$/.test(source.charAt(index - 1)) || !/[\w.-]/.test(source.charAt(index + 1)))

function isPlain(source: string, index: number): boolean {
  const before = source.charAt(index - 1)
  if (!/^[\s("<]?$/.test(before) || !isAt(url, source, index)) return false
  const end = url.lastIndex
  const after = source.charAt(end)
  // What a quote or an angle opens, it has to close; an angle needs a scheme.
  if (before === '"') return after === '"'
  if (before === '<') return after === '>' && /h/i.test(source.charAt(index))
  return source.startsWith('](', index - 2) || isAt(endOfLink, source, end)
}

const brackets = /\\.|\](?:\(|:[ \t])|[[\]]|\n[ \t>]*\r?\n/g

/**
 * Says, of offsets that grow, whether a bracket stands open there in the same
 * paragraph, or one was closed that is neither a link nor a definition.
 */
function bracketsOf(source: string): (offset: number) => boolean {
  if (!source.includes('[')) return () => false
  let open = 0
  let loose = false
  let next: RegExpExecArray | null | undefined
  let at = 0
  return offset => {
    // A blank line ends it all; most are seen at once.
    const blank = source.slice(at, offset).lastIndexOf('\n\n')
    if (blank > 0) {
      open = 0
      at += blank
      next = undefined
    }
    for (;;) {
      if (next === undefined) {
        brackets.lastIndex = at
        next = brackets.exec(source)
      }
      if (!next || next.index >= offset) return open > 0 || loose
      const [found] = next
      if (found === '[') open++
      else if (found.startsWith(']')) {
        open = Math.max(0, open - 1)
        loose ||= found === ']'
      } else if (!found.startsWith('\\')) {
        open = 0
        loose = false
      }
      // A blank line may end where another begins.
      at = next.index + (found.startsWith('\n') ? found.length - 1 : found.length)
      next = undefined
    }
  }
}
