/** Markdown ignores spaces around a line end; so does HTML, and nobody has to see them. */
export function trimLines(value: string): string {
  if (!value.includes('\r') && !hasLooseLine(value)) return value
  const lines = value.split(/(\r\n|\n|\r)/)
  return lines
    .map((line, index) => {
      const start = index > 0 ? line.replace(/^[ \t]+/, '') : line
      return index < lines.length - 1 && index % 2 === 0 ? trimEnd(start) : start
    })
    .join('')
}

function trimEnd(line: string): string {
  let end = line.length
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--
  return line.slice(0, end)
}

/** Whether a space stands beside a line end. Nearly no parsed text has one, so each is asked quickly. */
export function hasLooseLine(value: string): boolean {
  for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1))
    if (isSpace(value.charCodeAt(at - 1)) || isSpace(value.charCodeAt(at + 1))) return true
  return false
}

const isSpace = (code: number) => code === 32 || code === 9
