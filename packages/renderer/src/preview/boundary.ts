import { nobody } from './labels.ts'

/** The marks of quotes and lists that a line begins with. */
const containers = /(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*[ \t]*/y
const rule = /^[ \t]*([-*_])[ \t]*(?:\1[ \t]*){2,}$/
const footnote = /^\[\^(?:[^[\]\\\s]|\\.)+\]:/
const lineEnd = /[\r\n]|$/g

/** Stands for a line with nothing on it: where no chunk begins. */
export const blank = '\n'

/**
 * What the line at a place does to the blocks before it: whether it stands in one of
 * their containers, or ends them all. That is all that they can know of the next chunk,
 * so its words are left out: typing there does not concern the chunk before.
 */
export function lineAt(source: string, at: number): string {
  if (at >= source.length) return ''
  lineEnd.lastIndex = at
  const end = lineEnd.exec(source)?.index ?? source.length
  const line = source.slice(at, end)
  if (/^[ \t]*$/.test(line)) return blank
  if (rule.test(line)) return line
  containers.lastIndex = 0
  const marks = containers.exec(line)?.[0] ?? ''
  const rest = line.slice(marks.length)
  if (footnote.test(rest)) return `${marks}[^${nobody}]: a`
  return rest === '' ? marks : `${marks}a`
}

/** Whether the line before a place, which is where a line begins, holds nothing but spaces. */
export function isAfterBlank(source: string, at: number): boolean {
  let index = at - 1
  const last = source[index]
  if (last !== '\n' && last !== '\r') return false
  if (last === '\n' && source[index - 1] === '\r') index--
  for (index--; source[index] === ' ' || source[index] === '\t'; index--);
  return index < 0 || source[index] === '\n' || source[index] === '\r'
}
