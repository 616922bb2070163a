/**
 * Where satteri may read a text otherwise than remark does, as offsets in no order.
 * Rather too many than too few: a doubt costs time, a difference would be seen.
 *
 * Each sign stands for differences that the tests of both parsers list; what is
 * seen in the tree and not in the text, `satteri-sections.ts` finds.
 */
export function doubtsOf(source: string, gfm: boolean): number[] {
  const found: number[] = []
  for (const { needs, pattern, onlyGfm, unless } of signs) {
    if ((onlyGfm && !gfm) || (needs !== undefined && !source.includes(needs))) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(source); match; match = pattern.exec(source))
      if (!unless?.(match[0], match.index, source)) found.push(match.index)
  }
  if (gfm) doubtfulLinks(source, found)
  return found
}

interface Sign {
  /** Without these characters the pattern is not tried: most texts have none of them. */
  needs?: string
  /** Runs through a text in linear time: what it repeats stops where it could begin anew. */
  pattern: RegExp
  onlyGfm?: boolean
  /** Says of a match that it is beyond doubt. */
  unless?: (match: string, index: number, source: string) => boolean
}

const signs: readonly Sign[] = [
  // A space to remark, none to CommonMark
  { needs: '\uFEFF', pattern: /\uFEFF/g },
  // The line end of old, in blank lines of code
  { needs: '\r', pattern: /\r(?!\n)/g },
  // Marks of emphasis next to others, escaped or not, and next to what is two units long
  { needs: '\\', pattern: /\\[*_~][*_~]/g },
  { pattern: /[*_~][\uD800-\uDBFF]|[\uDC00-\uDFFF][*_~]/g },
  { pattern: /(?:\*[_~]|_[*~]|~[*_])[*_~]*/g, unless: opensOrCloses },
  // A break within a link, and a link’s title over a line end
  { needs: '\\', pattern: /\\\r?\n/g },
  { needs: '](', pattern: /\]\((?:[^()\n]*\([^()\n]*\))?[^()\n]*\n/g },
  // Raw HTML: indentation in tags, values without quotes, the end of raw text
  { needs: '<', pattern: /<[a-z/!?][^<>]*\n[ \t>]/gi },
  { needs: '<', pattern: /<[a-z][^<>]*>/gi, unless: tag => !bareValue.test(withoutQuoted(tag)) },
  { needs: '<', pattern: /<(?:pre|script|style|textarea)/gi },
  // Definitions whose address is on the next line
  { needs: ']:', pattern: /^[ \t>*+\-\d.)]*\[[^\]\n]*\]:[ \t]*$/gm },
  // Footnotes: odd names, marks in brackets, a note that does not begin with words
  {
    needs: '[^',
    pattern: /\[\^(?![^\]\s\\[^]+\])|!\[\^|\[[^[\]]*\[\^|\[\^[^\]\n]*\][^[\]]*\]/g,
    onlyGfm: true,
  },
  {
    needs: '[^',
    pattern: /^[ \t]*\[\^[^\]\n]*\]:[ \t]*(?:$|[+*-](?=\s)|[>#`~|<:=]|\d+[.)]|\[\^)/gm,
    onlyGfm: true,
  },
  // A box with nothing behind it, or with a heading or a table
  { needs: ']', pattern: /\[[ \tx]\][ \t]*$/gim, onlyGfm: true },
  {
    needs: ']',
    pattern: /^[ \t>*+\-\d.)]*\[[ \tx]\].*\n[ \t>]*(?:[|:=]|-+[ \t]*(?:[|:]|$))/gim,
    onlyGfm: true,
  },
]

const bareValue = /=[^\s"'<>]*[/=]/
const withoutQuoted = (tag: string) => tag.replace(/"[^"]*"|'[^']*'/g, '""')

/** Marks of several kinds that stand before a word or behind one, and so can do one thing only. */
function opensOrCloses(run: string, index: number, source: string): boolean {
  let start = index
  while (start > 0 && index - start < 8 && /[*_~]/.test(source.charAt(start - 1))) start--
  const before = source.charAt(start - 1)
  const after = source.charAt(index + run.length)
  return (
    (/^\s?$/.test(before) && word.test(after)) ||
    (word.test(before) && /^[\s.,;:!?()]?$/.test(after))
  )
}

const word = /[\p{L}\p{N}]/u

const triggers = /www\.|https?:\/\/|@/gi

/** Literal autolinks, beyond doubt only between spaces, of plain characters, and in no bracket. */
function doubtfulLinks(source: string, found: number[]) {
  const inBracket = bracketsOf(source)
  triggers.lastIndex = 0
  for (let match = triggers.exec(source); match; match = triggers.exec(source))
    if (!isPlain(source, match.index) || inBracket(match.index)) found.push(match.index)
}

const url =
  /(?:https?:\/\/|www\.)[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/?#](?:[\w/?#=.%+:-]|&(?![a-z]+;))*)?[.,;:!?]*(?=[\s)>"]|$)/iy

function isPlain(source: string, index: number): boolean {
  const before = source.charAt(index - 1)
  // A mention: nothing before it that a mail address could begin with.
  if (source.charAt(index) === '@') return /^[\s(]?$/.test(before)
  if (!/^[\s("<]?$/.test(before)) return false
  url.lastIndex = index
  // What an angle opens, an angle has to close, and it needs a scheme.
  return (
    url.test(source) &&
    (before !== '<' || (source.charAt(url.lastIndex) === '>' && /h/i.test(source.charAt(index))))
  )
}

const brackets = /\\.|[[\]]|\n[ \t>]*\r?\n/g

/** Says, of offsets that grow, whether a bracket stands open there in the same paragraph. */
function bracketsOf(source: string): (offset: number) => boolean {
  if (!source.includes('[')) return () => false
  let open = 0
  let next: RegExpExecArray | null | undefined
  let at = 0
  return offset => {
    for (;;) {
      if (next === undefined) {
        brackets.lastIndex = at
        next = brackets.exec(source)
      }
      if (!next || next.index >= offset) return open > 0
      const [found] = next
      if (found === '[') open++
      else if (found === ']') open = Math.max(0, open - 1)
      else if (!found.startsWith('\\')) open = 0
      // A blank line may end where another begins.
      at = next.index + (found.startsWith('\n') ? found.length - 1 : found.length)
      next = undefined
    }
  }
}
