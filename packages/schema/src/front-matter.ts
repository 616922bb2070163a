import type { Report, Span } from './report.ts'

/** The longest file that is read, in UTF-16 units. */
export const longestFile = 1024 * 1024
/** The longest front matter that is read: a YAML parser does more for each character. */
export const longestFrontMatter = 128 * 1024

/** A file cut in two. */
export interface FrontMatter {
  /** The YAML between the fences, and where it begins in the file. */
  readonly yaml: string
  readonly offset: number
  /** The opening fence: the place of what is missing. */
  readonly fence: Span
  /** Everything after the closing fence and one blank line, to the last character as written. */
  readonly body: string
}

const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r|$)/u
const closing = /(?:^|\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/u
const blankLine = /^(?:\r\n|\n|\r)/u

/** Cuts a file at its fences, or says why there are none. */
export function cutFrontMatter(report: Report): FrontMatter | undefined {
  const { source } = report
  const begin = source.startsWith('\uFEFF') ? 1 : 0
  const fence = { start: begin, end: begin + 3 }
  if (source.length > longestFile) {
    return refuse({
      code: 'file-too-large',
      message: `The file is longer than ${longestFile} characters.`,
      hint: 'Split the review, and keep pictures in files of their own.',
    })
  }
  const opened = opening.exec(source)
  if (opened === null) return refuse(whyNotOpened(source.slice(begin, begin + 200)), firstLine())
  const offset = opened[0].length
  const closed = closing.exec(source.slice(offset))
  if (closed === null) {
    return refuse({
      code: 'front-matter-unclosed',
      message: 'The front matter has no end.',
      hint: 'Write --- on a line of its own between the last key and the review.',
    })
  }
  if (closed.index > longestFrontMatter) {
    return refuse({
      code: 'front-matter-too-large',
      message: `The front matter is longer than ${longestFrontMatter} characters.`,
      hint: 'Write what is long below the second ---.',
    })
  }
  return {
    yaml: source.slice(offset, offset + closed.index),
    offset,
    fence,
    body: source.slice(offset + closed.index + closed[0].length).replace(blankLine, ''),
  }

  function firstLine(): Span {
    const length = source.slice(begin).search(/[\r\n]/u)
    return { start: begin, end: length === -1 ? source.length : begin + length }
  }

  function refuse(
    said: { code: string; message: string; hint: string },
    span: Span = { start: begin, end: Math.min(fence.end, source.length) },
  ): undefined {
    report.error(span, said)
    return undefined
  }
}

function whyNotOpened(head: string) {
  const other = /^(?:---[ \t]*([a-z]+)|(\+\+\+|;;;))[ \t]*(?:[\r\n]|$)/iu.exec(head)
  if (other !== null) {
    return {
      code: 'front-matter-not-yaml',
      message: `The front matter opens with ${other[0].trim()}, but only YAML is read.`,
      hint: 'Write --- alone on the first line, and key: value below it.',
    }
  }
  if (/^\s+---[ \t]*[\r\n]/u.test(head)) {
    return {
      code: 'front-matter-not-first',
      message: 'Something stands before the front matter.',
      hint: 'Begin the file with ---, without a blank line or a space before it.',
    }
  }
  return {
    code: 'front-matter-missing',
    message: 'The file has no front matter.',
    hint: 'Begin the file with ---, then title: and author:, then --- again.',
  }
}
