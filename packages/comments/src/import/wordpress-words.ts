const code = /(<pre[\s>][\s\S]*?<\/pre>)/i

/**
 * The words of a comment of WordPress as HTML: it keeps them as they were typed, and makes a paragraph
 * of what stands between blank lines and a break of any other end of a line when it shows them.
 */
export function htmlFromWordPress(content: string): string {
  return content
    .replace(/\r\n?/g, '\n')
    .split(code)
    .map((part, index) => (index % 2 === 1 ? part : paragraphs(part)))
    .join('')
}

const paragraphs = (text: string) =>
  `<p>${text
    .replace(/<br[ /]*>\n/gi, '<br>')
    .replace(/\n[ \t\n]*\n/g, '</p><p>')
    .replaceAll('\n', '<br>')}</p>`
