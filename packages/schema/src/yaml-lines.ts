import type { Span } from './report.ts'

/** Where the line of an offset begins. */
export function lineStart(yaml: string, offset: number): number {
  // A search from before the beginning would look at the first character after all.
  return offset === 0 ? 0 : yaml.lastIndexOf('\n', offset - 1) + 1
}

/** What is written on the line of an offset, without the white space around it. */
export function lineSpan(yaml: string, offset: number): Span {
  const begin = lineStart(yaml, offset)
  const stop = yaml.indexOf('\n', offset)
  const line = yaml.slice(begin, stop === -1 ? yaml.length : stop)
  const indent = line.length - line.trimStart().length
  return { start: begin + indent, end: begin + line.trimEnd().length }
}

export function lineOf(yaml: string, offset: number): string {
  const { start, end } = lineSpan(yaml, offset)
  return yaml.slice(start, end)
}

/** Where the line begins that holds the outermost key an offset belongs to. */
export function outermostKey(yaml: string, offset: number): number {
  let start = lineStart(yaml, offset)
  while (start > 0 && /^(?:[\s\]}#]|- |-$)/u.test(yaml.slice(start, start + 2))) {
    start = lineStart(yaml, start - 1)
  }
  return start
}

/** Where the value begins on the line of an offset: after the dashes and the key. */
export function valueStart(yaml: string, offset: number): number {
  const { start, end } = lineSpan(yaml, offset)
  const before = /^(?:- +)*(?:[\w-]{1,40}:[ \t]+)?/u.exec(yaml.slice(start, end))?.[0] ?? ''
  return start + before.length
}

/** The first line that is neither blank nor a comment. */
export function firstLine(yaml: string): Span {
  return lineSpan(yaml, Math.max(yaml.search(/^[ \t]*[^\s#]/mu), 0))
}

/** Where the item begins, within brackets, that an offset lies in; on its line alone. */
export function itemStart(yaml: string, offset: number): number {
  let start = offset
  const begin = lineStart(yaml, offset)
  while (start > begin && !/[[{,]/u.test(yaml.charAt(start - 1))) start -= 1
  while (start < offset && /\s/u.test(yaml.charAt(start))) start += 1
  return start
}
