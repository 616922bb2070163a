/** Markdown ignores spaces around a line end; so does HTML, and nobody has to see them. */
export function trimLines(value: string): string {
  if (!/[ \t][\r\n]|[\r\n][ \t]/.test(value)) return value
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
