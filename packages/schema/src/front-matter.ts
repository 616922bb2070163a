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
/** A line below a key, or below what is indented, that was meant to close: `----`, `———`, ` ---`, `--- # end`. */
const nearlyClosing =
  /(?:^|[\r\n])(?:[\w-]{1,40}:|[ \t-]+\S)[^\r\n]*(?:\r\n|\n|\r)([ \t]*(?:-{2,}|[–—―]{1,3}-*|[.]{3}|[+]{3})\u00A0?(?:[ \t]+#[^\r\n]*)?[ \t]*)(?=[\r\n]|$)/u
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
    const near = nearlyClosing.exec(source.slice(offset))
    const [all = '', line = ''] = near ?? []
    const start = offset + (near?.index ?? 0) + all.length - line.length
    return refuse(
      {
        code: 'front-matter-unclosed',
        message: 'The front matter has no end.',
        hint:
          near === null
            ? 'Write --- on a line of its own between the last key and the review.'
            : inPlaceOf(line.trim()),
      },
      near === null ? undefined : { start, end: start + line.trimEnd().length },
    )
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
    const line = length === -1 ? source.slice(begin) : source.slice(begin, begin + length)
    return { start: begin, end: begin + line.trimEnd().length }
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
  const first = (/^[^\r\n]*/u.exec(head)?.[0] ?? '').trim()
  const isOther = /^(?:---[ \t]*(?!ya?ml\b)[a-z]\w*(?:\s[^:]*)?|[+]{3}|;;;)$/iu.test(first)
  if (isOther || /^---[ \t]*[^\s-]/u.test(first)) {
    return {
      code: 'front-matter-not-yaml',
      message: isOther
        ? `The front matter opens with ${shorten(first)}, but only YAML is read.`
        : 'Something stands after the --- that opens the front matter.',
      hint: 'Write --- alone on the first line, and key: value below it.',
    }
  }
  if (/^[\s\p{Cf}]+---[ \t]*[\r\n]|[\r\n]---[ \t]*(?:\r\n|\n|\r)[\w-]+:/u.test(head)) {
    return {
      code: 'front-matter-not-first',
      message: 'Something stands before the front matter.',
      hint: 'Begin the file with ---, without a blank line or a space before it.',
    }
  }
  if (/^[-–—―‐‑﹣－](?:[-–—―‐‑﹣－ ]*|--[\u00A0])$/u.test(first)) {
    return {
      code: 'front-matter-missing',
      message: 'The line that opens the front matter is not three hyphens.',
      hint: inPlaceOf(first),
    }
  }
  return {
    code: 'front-matter-missing',
    message: 'The file has no front matter.',
    hint: 'Begin the file with ---, then title: and author:, then --- again.',
  }
}

function inPlaceOf(fence: string): string {
  // Then the line is indented, or what follows cannot be seen.
  if (fence === '---') return 'Write --- at the beginning of the line, and nothing after it.'
  return `Write --- alone in place of ${shorten(fence)}.`
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
