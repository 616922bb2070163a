import { type Document, isCollection, isScalar, type Node, visit, type YAMLParseError } from 'yaml'
import type { Report, Said } from './report.ts'
import {
  firstLine,
  itemStart,
  lineOf,
  lineSpan,
  lineStart,
  outermostKey,
  valueStart,
} from './yaml-lines.ts'
import {
  colonInValue,
  colonMissing,
  commaMissing,
  commentInBrackets,
  directive,
  ended,
  itemAmongKeys,
  lost,
  needsQuotes,
  type Told,
  tabAsIndent,
  textAfterQuote,
  unclosedBracket,
  unclosedQuote,
  unevenKey,
} from './yaml-mistakes.ts'

/** Beyond so many, a file is not a review with slips but something else. */
const mostErrors = 20
/** A line of brackets makes an error of each: to look at some is enough. */
const mostStumbles = 1000

export const nestedTooDeeply: Said = {
  code: 'front-matter-too-deep',
  message: 'The front matter is nested too deeply to be read.',
  hint: 'Write lists and keys side by side, not one inside the other.',
}

/**
 * Says in plain words what the YAML parser met. One mistake makes it stumble several times, so only
 * the first stumble under each of the outermost keys is told.
 */
export function reportYamlErrors(
  document: Document,
  yaml: string,
  offset: number,
  report: Report,
): void {
  const errors = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0])
  const exhausted = errors.find(error => error.code === 'RESOURCE_EXHAUSTION')
  const told = new Set<number>()
  let count = 0
  /** What would have closed the last quote or bracket that was told to be open. */
  let closer: string | undefined
  for (const error of exhausted === undefined ? errors.slice(0, mostStumbles) : [exhausted]) {
    const key = outermostKey(yaml, error.pos[0])
    if (told.has(key)) continue
    told.add(key)
    const { at, closes, ...said } = tell(error, errors, document, yaml)
    // A bracket that opens above, where something was told already.
    const above = at === undefined ? key : outermostKey(yaml, at.start)
    if (above !== key && told.has(above)) continue
    told.add(above)
    // Once the parser has lost its way it stumbles over every key that follows.
    if (said.code === lost && count > 0) continue
    // Nor is the line that does close a quote or a bracket, but too far left, a mistake of its own.
    if (said.code === 'colon-missing' && closer !== undefined) {
      if (lineOf(yaml, error.pos[0]).includes(closer)) continue
    }
    closer = closes === undefined ? closer : closes
    count += 1
    if (count > mostErrors) return
    const [start, end] = at === undefined ? error.pos : [at.start, at.end]
    const stop = Math.min(Math.max(end, start + 1), yaml.length)
    report.error({ start: Math.min(start, yaml.length) + offset, end: stop + offset }, said)
  }
}

function tell(
  error: YAMLParseError,
  errors: readonly YAMLParseError[],
  document: Document,
  yaml: string,
): Told {
  const [position] = error.pos
  const around = (wanted: (node: Node) => boolean) => nodeAround(document, yaml, position, wanted)
  switch (error.code) {
    case 'RESOURCE_EXHAUSTION':
      return nestedTooDeeply
    case 'TAB_AS_INDENT': {
      // A tab between a key and its value is well; what troubles the parser is the value.
      const next = errors.find(
        ({ code, pos }) => code === 'BLOCK_AS_IMPLICIT_KEY' && pos[0] > position,
      )
      const indents = /^\s*$/u.test(yaml.slice(lineStart(yaml, position), position))
      return indents || next === undefined ? tabAsIndent : tell(next, errors, document, yaml)
    }
    case 'BLOCK_AS_IMPLICIT_KEY': {
      if (/^[ \t]*-(?:\s|$)/u.test(yaml.slice(position, position + 80))) {
        return itemAmongKeys(position + 1, yaml)
      }
      if (/^[?:](?:\s|$)/u.test(yaml.slice(position, position + 2)))
        return needsQuotes(position, yaml)
      const further = errors.find(
        ({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === position,
      )
      if (further !== undefined) {
        return {
          code: 'indent-too-deep',
          message: 'The line is indented further than the key above it, which has a value already.',
          hint: 'Begin the key below the first letter of the key above.',
          at: lineSpan(yaml, Math.max(yaml.indexOf('\n', position) + 1, 0)),
        }
      }
      return colonInValue({ start: position, end: lineSpan(yaml, position).end }, yaml)
    }
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED':
      return needsQuotes(position, yaml, around(isFlow) !== undefined)
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
    case 'ALIAS_PROPS':
      return needsQuotes(valueStart(yaml, position), yaml)
    case 'BLOCK_IN_FLOW':
      return colonInValue({ start: position, end: error.pos[1] }, yaml)
    case 'BAD_DQ_ESCAPE': {
      const at = { start: position, end: position + 2 }
      return {
        code: 'escape-unknown',
        message: `Between double quotes, ${yaml.slice(at.start, at.end)} stands for nothing.`,
        hint: 'Write two backslashes for one, or use single quotes.',
        at,
      }
    }
    case 'MULTIPLE_DOCS':
      return ended(position, yaml)
    case 'MISSING_CHAR': {
      if (yaml.startsWith('%')) return directive(yaml)
      if (yaml.charAt(position) === '#') {
        if (/[[{,]\s*$/u.test(yaml.slice(Math.max(position - 80, 0), position))) {
          return commentInBrackets(position, yaml)
        }
        return textAfterQuote(position, yaml)
      }
      // A tag or an anchor that sticks to the next word.
      if (/[!&]/u.test(yaml.charAt(valueStart(yaml, position)))) {
        return needsQuotes(valueStart(yaml, position), yaml)
      }
      const flow = around(isFlow)
      const item = flow === undefined ? undefined : itemStart(yaml, position)
      if (item !== undefined && item < position) {
        const first = yaml.charAt(item)
        return /[*&!-]/u.test(first)
          ? needsQuotes(item, yaml, true)
          : commaMissing(position, yaml, first)
      }
      const quote = around(isQuoted)
      if (quote !== undefined) return unclosedQuote(quote, yaml)
      return colonMissing(position, yaml)
    }
    case 'BAD_INDENT': {
      const flow = around(isFlow)
      if (flow !== undefined) return unclosedBracket(flow, yaml)
      if (yaml.charAt(position) === '\t') return tabAsIndent
      return unevenKey(position + 1, yaml)
    }
    case 'UNEXPECTED_TOKEN': {
      if (around(isQuoted) !== undefined) return textAfterQuote(position, yaml)
      const told = tellUnexpected(position, yaml, errors[0] === error)
      if (told !== undefined) return told
      break
    }
    case 'MULTILINE_IMPLICIT_KEY':
      return colonMissing(position, yaml)
  }
  return {
    code: lost,
    message: 'The front matter is not YAML from here on.',
    hint: 'Write key: value on each line, and put a value with special signs in quotes.',
    at: { start: position, end: lineSpan(yaml, position).end },
  }
}

/** What to say of a sign that YAML’s grammar has no place for. */
function tellUnexpected(position: number, yaml: string, isFirst: boolean): Told | undefined {
  const sign = yaml.charAt(position)
  if (sign === '-') return needsQuotes(position, yaml)
  const value = valueStart(yaml, position)
  if (position > value && /[[{*&!|>]/u.test(yaml.charAt(value)) && !/[,\]}]/u.test(sign)) {
    return needsQuotes(value, yaml)
  }
  const at = { start: position, end: position + 1 }
  if (sign === ',') {
    if (/[\]}]\s*$/u.test(yaml.slice(value, position))) return needsQuotes(value, yaml)
    return {
      code: lost,
      message: 'Nothing stands before this comma.',
      hint: 'Leave the comma out, or write a value before it.',
      at,
    }
  }
  if (sign === ']' || sign === '}') {
    if (position === value) return needsQuotes(position, yaml)
    return {
      code: 'bracket-unopened',
      message: `This ${sign} closes nothing that is open.`,
      hint: 'Leave it out, or put the whole value in quotes.',
      at,
    }
  }
  // The first line set a column, or began a list, and the parser stumbles at the next.
  const first = firstLine(yaml)
  if (!isFirst || position !== lineStart(yaml, position) || first.start >= position)
    return undefined
  if (yaml.charAt(first.start) === '-') return itemAmongKeys(first.start, yaml)
  return lineStart(yaml, first.start) < first.start ? unevenKey(first.start, yaml) : undefined
}

function isQuoted(node: Node): boolean {
  return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
}

function isFlow(node: Node): boolean {
  return isCollection(node) && node.flow === true
}

/** The innermost node of a kind that an offset lies in, or that ends just before it. */
function nodeAround(
  document: Document,
  yaml: string,
  offset: number,
  wanted: (node: Node) => boolean,
) {
  let found: Node | undefined
  visit(document, {
    Node(_, node) {
      const [start, end] = node.range ?? [-1, -1]
      const near = offset <= end || /^[ \t]{0,80}$/u.test(yaml.slice(end, offset))
      if (start <= offset && near && wanted(node)) found = node
    },
  })
  return found
}
