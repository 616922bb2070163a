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
  // Each level of a list takes two columns of indentation at the least.
  const deep = `[ \\t]{${2 * most},}\\S|(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)]|\\[\\^[^\\]\\s]+\\]:)){${most}}`
  if (source.length < most || !new RegExp(`^(?:${deep})`, 'm').test(source)) return source
  return source
    .split(/(\r\n|\n|\r)/)
    .map(line => (line.length < most ? line : boundLine(line, most)))
    .join('')
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
      const place = at + indent.length
      return line.slice(0, place) + standIn(mark.charAt(0)) + line.slice(place + 1)
    }
    at += whole.length
  }
}
