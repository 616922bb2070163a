import type { Node } from 'yaml'
import type { Said, Span } from './report.ts'
import { lineOf, lineSpan, lineStart } from './yaml-lines.ts'

// What is said of each mistake in YAML, and where it stands.

/** What there is to say, where that is not where the parser stumbled, and what would have closed it. */
export type Told = Said & { at?: Span; closes?: string }

/** What is told where no better word is known. */
export const lost = 'yaml-not-readable'

export function needsQuotes(start: number, yaml: string, inBrackets = false): Told {
  const line = yaml.slice(start, lineSpan(yaml, start).end)
  // Within brackets a value ends where the next one begins.
  const written = (inBrackets ? (/^[^,\]}]*/u.exec(line)?.[0] ?? line) : line).trimEnd()
  const sign = yaml.charAt(start)
  const goesOn = sign === '[' || sign === '{' ? ` and go on after ${closing(sign)}` : ''
  return {
    code: 'value-needs-quotes',
    message: `A value without quotes cannot begin with ${sign}${goesOn}.`,
    hint: `Put it in quotes: ${quoted(written)}.`,
    at: { start, end: start + written.length },
  }
}

export function commaMissing(start: number, yaml: string, first: string): Told {
  const line = yaml.slice(start, lineSpan(yaml, start).end)
  const written = (/^[^,\]}]*/u.exec(line)?.[0] ?? line).trimEnd()
  return {
    code: 'comma-missing',
    message: 'No comma stands before this.',
    hint: /["']/u.test(first)
      ? 'Write a comma after the closing quote.'
      : 'Write a comma between the two, or put both in one pair of quotes.',
    at: { start, end: start + written.length },
  }
}

export function commentInBrackets(start: number, yaml: string): Told {
  const line = yaml.slice(start, lineSpan(yaml, start).end)
  const written = (/^[^,\]}]*/u.exec(line)?.[0] ?? line).trimEnd()
  return {
    code: 'value-is-comment',
    message: 'The value begins with #, and so it is a comment.',
    hint: `Put it in quotes: ${quoted(written)}.`,
    at: { start, end: start + written.length },
  }
}

export function colonInValue({ start, end }: Span, yaml: string): Told {
  const written = yaml.slice(start, end).trimEnd()
  return {
    code: 'colon-in-value',
    message: 'A colon and a space stand inside a value without quotes.',
    hint: `Put the value in quotes: ${quoted(written)}.`,
    at: { start, end: start + written.length },
  }
}

export const tabAsIndent: Told = {
  code: 'tab-as-indent',
  message: 'The line is indented with a tab, which YAML does not read.',
  hint: 'Indent with two spaces.',
}

export function unevenKey(offset: number, yaml: string): Told {
  return {
    code: 'indent-uneven',
    message: 'The line begins at another column than the keys beside it.',
    hint: 'Begin all keys of one mapping at the same column.',
    at: lineSpan(yaml, offset),
  }
}

/** A line with a dash that no list goes on to: it is indented otherwise, or there is none. */
export function itemAmongKeys(offset: number, yaml: string): Told {
  const at = lineSpan(yaml, offset)
  const above = lineOf(yaml, Math.max(lineStart(yaml, at.start) - 1, 0))
  if (above.startsWith('- ') && lineStart(yaml, at.start) > 0) {
    return {
      code: 'indent-uneven',
      message: 'The dash stands at another column than those above it.',
      hint: 'Begin all dashes of one list at the same column.',
      at,
    }
  }
  return {
    code: 'item-among-keys',
    message: 'A dash makes an item of a list, and stands where a key belongs.',
    hint: 'Leave the dash out, or write the list below a key of its own.',
    at,
  }
}

export function textAfterQuote(position: number, yaml: string): Told {
  return {
    code: 'text-after-quote',
    message: 'Words stand after the closing quote.',
    hint: 'Put the whole value in double quotes, and write \\" for a quote inside it.',
    at: { start: position, end: lineSpan(yaml, position).end },
  }
}

export function ended(position: number, yaml: string): Told {
  const above = yaml.slice(0, position + 3)
  const start = Math.max(above.search(/^(?:[.]{3}|---)(?=\s|$)/mu), 0)
  const dots = yaml.charAt(start) === '.'
  return {
    code: 'front-matter-ended',
    message: dots
      ? 'A line of three dots ends the front matter before its second ---.'
      : 'A line begins with --- inside the front matter, and goes on.',
    hint: dots ? 'Leave the line out.' : 'Leave the line out, or write --- alone on it.',
    at: lineSpan(yaml, start),
  }
}

export function directive(yaml: string): Told {
  return {
    code: lost,
    message: 'A line that begins with % gives orders to YAML’s parser, and none are taken.',
    hint: 'Leave the line out.',
    at: lineSpan(yaml, 0),
  }
}

const wordThenValue = /^([\p{L}\p{N}_-]{1,40})(\s*)([:：﹕∶꞉=;]?)(\s*)(\S.*)?$/u

/** A line that was meant as a key and its value: what is written in place of the colon and a space. */
export function colonMissing(offset: number, yaml: string): Told {
  const line = lineOf(yaml, offset)
  if (/^-\s/u.test(line)) return itemAmongKeys(offset, yaml)
  const at = lineSpan(yaml, offset)
  const [, key = '', , sign = '', space = '', value] = wordThenValue.exec(line) ?? []
  const written = value === undefined || value.length > 60 ? undefined : `${key}: ${value}`
  if (sign === ':' && (value === undefined || /^[ \t]/u.test(space))) return unevenKey(offset, yaml)
  const message =
    sign === ':'
      ? space === ''
        ? 'No space stands after the colon.'
        : 'The space after the colon is not a plain one.'
      : sign !== '' && sign !== '=' && sign !== ';'
        ? 'The colon is not a plain one.'
        : 'The line has no colon after a key.'
  const hint =
    sign !== '' && written !== undefined
      ? `Write ${written}.`
      : 'Write key: value, with a space after the colon.'
  return { code: 'colon-missing', message, hint, at }
}

export function unclosedQuote(node: Node, yaml: string): Told {
  const start = node.range?.[0] ?? 0
  return {
    code: 'quote-unclosed',
    message: 'The quote that opens here is not closed.',
    hint: `Write another ${yaml.charAt(start)} where the value ends.`,
    at: { start, end: lineSpan(yaml, start).end },
    closes: yaml.charAt(start),
  }
}

export function unclosedBracket(node: Node, yaml: string): Told {
  const start = node.range?.[0] ?? 0
  const { end } = lineSpan(yaml, start)
  const comment = yaml.slice(start, end).search(/(?<=[[{,][ \t]*)#\S/u)
  if (comment !== -1) return commentInBrackets(start + comment, yaml)
  const open = yaml.charAt(start)
  return {
    code: 'bracket-unclosed',
    message: `The ${open} that opens here is not closed, or its end is not indented.`,
    hint: `Write ${closing(open)} where it ends, or put the value in quotes.`,
    at: { start, end },
    closes: closing(open),
  }
}

function closing(open: string): string {
  return open === '[' ? ']' : '}'
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}
