import { type Document, isCollection, isScalar, type Node, visit, type YAMLParseError } from 'yaml'
import type { Report, Said, Span } from './report.ts'

type Told = Said & { at?: Span }

/** What is told where no better word is known. */
const lost = 'yaml-not-readable'

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
  let told = -1
  let count = 0
  for (const error of exhausted === undefined ? errors.slice(0, mostStumbles) : [exhausted]) {
    const key = outermostKey(yaml, error.pos[0])
    if (key === told) continue
    told = key
    const { at, ...said } = tell(error, errors, document, yaml)
    // Once the parser has lost its way it stumbles over every key that follows.
    if (said.code === lost && count > 0) continue
    count += 1
    if (count > mostErrors) return
    const [start, end] = at === undefined ? error.pos : [at.start, at.end]
    const stop = Math.min(Math.max(end, start + 1), yaml.length)
    report.error({ start: Math.min(start, yaml.length) + offset, end: stop + offset }, said)
  }
}

/** Where the line begins that holds the outermost key an offset belongs to. */
function outermostKey(yaml: string, offset: number): number {
  let start = lineStart(yaml, offset)
  while (start > 0 && /^(?:[\s\]}#]|- |-$)/u.test(yaml.slice(start, start + 2))) {
    start = lineStart(yaml, start - 1)
  }
  return start
}

function lineStart(yaml: string, offset: number): number {
  // A search from before the beginning would look at the first character after all.
  return offset === 0 ? 0 : yaml.lastIndexOf('\n', offset - 1) + 1
}

function lineSpan(yaml: string, offset: number): Span {
  const begin = lineStart(yaml, offset)
  const stop = yaml.indexOf('\n', offset)
  const line = yaml.slice(begin, stop === -1 ? yaml.length : stop)
  const indent = line.length - line.trimStart().length
  return { start: begin + indent, end: begin + line.trimEnd().length }
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
    case 'TAB_AS_INDENT':
      return {
        code: 'tab-as-indent',
        message: 'The line is indented with a tab, which YAML does not read.',
        hint: 'Indent with two spaces.',
      }
    case 'BLOCK_AS_IMPLICIT_KEY': {
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
      const value = { start: position, end: lineSpan(yaml, position).end }
      return {
        code: 'colon-in-value',
        message: 'A colon and a space stand inside a value without quotes.',
        hint: `Put the value in quotes: ${quoted(yaml.slice(value.start, value.end))}.`,
        at: value,
      }
    }
    case 'BAD_SCALAR_START':
      return needsQuotes(position, yaml)
    case 'BAD_DQ_ESCAPE':
      return {
        code: 'escape-unknown',
        message: `Between double quotes, ${error.message.split(' ').at(-1) ?? 'this'} stands for nothing.`,
        hint: 'Write two backslashes for one, or use single quotes.',
      }
    case 'MULTIPLE_DOCS':
      return {
        code: 'front-matter-ended',
        message: 'A line of three dots ends the front matter before its second ---.',
        hint: 'Leave the line out.',
        at: lineSpan(yaml, Math.max(yaml.search(/^[.]{3}\s*$/mu), 0)),
      }
    case 'MISSING_CHAR': {
      const quote = around(isQuoted)
      if (quote !== undefined) return unclosedQuote(quote, yaml)
      return colonMissing(position, yaml)
    }
    case 'BAD_INDENT': {
      const flow = around(isFlow)
      if (flow !== undefined) return unclosedBracket(flow, yaml)
      return {
        code: 'indent-uneven',
        message: 'The line begins at another column than the keys beside it.',
        hint: 'Begin all keys of one mapping at the same column.',
        at: lineSpan(yaml, position + 1),
      }
    }
    case 'UNEXPECTED_TOKEN':
      if (around(isQuoted) !== undefined) {
        return {
          code: 'text-after-quote',
          message: 'Words stand after the closing quote.',
          hint: 'Put the whole value in double quotes, and write \\" for a quote inside it.',
          at: { start: position, end: lineSpan(yaml, position).end },
        }
      }
      if (yaml.charAt(position) === '-') return needsQuotes(position, yaml)
      break
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

function needsQuotes(start: number, yaml: string): Told {
  const { end } = lineSpan(yaml, start)
  return {
    code: 'value-needs-quotes',
    message: `A value without quotes cannot begin with ${yaml.charAt(start)}.`,
    hint: `Put it in quotes: ${quoted(yaml.slice(start, end))}.`,
    at: { start, end },
  }
}

function colonMissing(offset: number, yaml: string): Told {
  return {
    code: 'colon-missing',
    message: 'The line has no colon after a key.',
    hint: 'Write key: value, with a space after the colon.',
    at: lineSpan(yaml, offset),
  }
}

function unclosedQuote(node: Node, yaml: string): Told {
  const start = node.range?.[0] ?? 0
  return {
    code: 'quote-unclosed',
    message: 'The quote that opens here is not closed.',
    hint: `Write another ${yaml.charAt(start)} where the value ends.`,
    at: { start, end: lineSpan(yaml, start).end },
  }
}

function unclosedBracket(node: Node, yaml: string): Told {
  const start = node.range?.[0] ?? 0
  const open = yaml.charAt(start)
  return {
    code: 'bracket-unclosed',
    message: `The ${open} that opens here is not closed, or its end is not indented.`,
    hint: `Write ${open === '[' ? ']' : '}'} where it ends, or put the value in quotes.`,
    at: { start, end: lineSpan(yaml, start).end },
  }
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

function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}
