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
  if (source.length < most) return source
  let deep: RegExp | undefined
  let text = ''
  let copied = 0
  let feed = -1
  let carriage = -1
  for (let at = 0, end = 0; at < source.length; at = end + 1) {
    if (feed < at) feed = next(source, '\n', at)
    if (carriage < at) carriage = next(source, '\r', at)
    end = Math.min(feed, carriage)
    // Tried only where a line begins as it must, which takes a tenth of the time.
    if (end - at < most || !' \t>-*+[0123456789'.includes(source.charAt(at))) continue
    deep ??= deepLine(most)
    deep.lastIndex = at
    if (!deep.test(source)) continue
    text += source.slice(copied, at) + boundLine(source.slice(at, end), most)
    copied = end
  }
  return copied === 0 ? source : text + source.slice(copied)
}

/** Each level of a list takes two columns of indentation at the least. */
const deepLine = (most: number) =>
  new RegExp(
    `[ \\t]{${2 * most},}\\S|(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)]|\\[\\^[^\\]\\s]+\\]:)){${most}}`,
    'y',
  )

function next(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from)
  return found < 0 ? source.length : found
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
