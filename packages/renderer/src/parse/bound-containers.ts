import { standIn } from './stand-in.ts'

const containerMark = /([ \t]*)(>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\s]+\]:)/y

/** A long row of stars is one rule, not many lists. */
const thematicBreak = /^[ \t]*([-*])[ \t]*(?:\1[ \t]*){2,}$/

/**
 * Stands in for the first mark of a line that would open a container too many. A
 * parser of nested lists needs a stack frame and a walk of the line for each level:
 * at 5,000 it overflows.
 */
export function boundContainers(source: string, most: number): string {
  if (source.length < most || !mayNest(source, most)) return source
  // Each level of a list takes two columns of indentation at the least.
  const deep = `[ \\t]{${2 * most},}\\S|(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)]|\\[\\^[^\\]\\s]+\\]:)){${most}}`
  const deepLine = new RegExp(`^(?:${deep})`, 'm')
  if (!deepLine.test(source)) return source
  return (
    source
      .split(/(\r\n|\n|\r)/)
      // Each by itself: what a line is must not hang on another.
      .map(line => (line.length < most || !deepLine.test(line) ? line : boundLine(line, most)))
      .join('')
  )
}

/** Whether a line that is long enough begins as one that nests: to look at each with a pattern takes time. */
function mayNest(source: string, most: number): boolean {
  if (source.includes('\r')) return true
  for (let at = 0; at < source.length; ) {
    const end = source.indexOf('\n', at)
    const stop = end < 0 ? source.length : end
    if (stop - at >= most && ' \t>-*+[0123456789'.includes(source.charAt(at))) return true
    at = stop + 1
  }
  return false
}

function boundLine(line: string, most: number): string {
  let containers = 0
  let at = 0
  for (;;) {
    containerMark.lastIndex = at
    const match = containerMark.exec(line)
    if (!match) return line
    const [whole, indent = '', mark = ''] = match
    if (mark !== '>' && thematicBreak.test(line.slice(at))) return line
    containers += 1 + Math.floor(indent.replaceAll('\t', '    ').length / 2)
    if (containers > most) {
      // Of a number, its full stop.
      const place = at + indent.length + (/\d/.test(mark) ? mark.length - 1 : 0)
      return line.slice(0, place) + standIn(line.charAt(place)) + line.slice(place + 1)
    }
    at += whole.length
  }
}
