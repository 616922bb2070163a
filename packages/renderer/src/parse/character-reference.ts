import { decodeReferences } from '@reviewkit/html'
import { characterEntities } from '#character-entities'

/**
 * Stands in for `decode-named-character-reference` in what is published: its build
 * for browsers needs a document when it loads, so it fails in a worker, and fails
 * where Trusted Types guard `innerHTML`. Names are asked of the table, where it is
 * worth its weight; else of the browser; else of the few that people type.
 *
 * @param name - what stands between `&` and `;`
 */
export function decodeNamedCharacterReference(name: string): string | false {
  if (characterEntities)
    return Object.hasOwn(characterEntities, name) ? (characterEntities[name] ?? false) : false
  return byDocument(name) ?? usual(name)
}

function byDocument(name: string): string | false | undefined {
  if (typeof document === 'undefined') return undefined
  try {
    const element = document.createElement('i')
    const written = `&${name};`
    element.innerHTML = written
    const { textContent } = element
    // A name that is not known, or `&semi`, which reads as far as its first part.
    if (textContent === written || (textContent.endsWith(';') && name !== 'semi')) return false
    return textContent
  } catch {
    return undefined
  }
}

const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  caron: '\u030C',
  cedil: '\u0327',
}

const accented =
  /^(?:[aeiou](?:grave|acute|circ|uml)|[ano]tilde|aring|[cs]cedil|yacute|[cdenrstz]caron)$/i

function usual(name: string): string | false {
  const written = `&${name};`
  const read = decodeReferences(written)
  if (read !== written) return read
  const mark = accented.test(name) ? marks[name.slice(1)] : undefined
  return mark ? (name.charAt(0) + mark).normalize() : false
}
