/**
 * Plain text as Markdown that reads as the same words: what would be markup is escaped, in
 * CommonMark, GFM and the review dialect. Blank lines stay, so that paragraphs do.
 */
export function markdownOfText(text: string): string {
  const lines = text.split(/\r\n|\r|\n/u).map(escapeLine)
  const body = lines.join('\n').replace(/^\n+|\n+$/gu, '')
  return body === '' ? '' : `${body}\n`
}

function escapeLine(line: string): string {
  // White space at the ends would make code, or a line break.
  return line
    .trim()
    .replace(/[\\`*_[\]<&|~]/gu, '\\$&')
    .replace(/^[-+=#>:]/u, '\\$&')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2')
    .replace(/:\/\/|www[.]|@/giu, found => (found === '@' ? '\\@' : found.replace(/[:.]/u, '\\$&')))
}
