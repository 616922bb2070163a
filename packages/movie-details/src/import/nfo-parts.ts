import { readXml, type XmlElement, type XmlReading } from './xml-tree.ts'

/** A stretch of an NFO file that is no XML. */
export interface PlainPart {
  readonly text: string
  readonly offset: number
}

interface NfoParts {
  readonly roots: readonly XmlElement[]
  readonly beside: readonly PlainPart[]
  readonly faults: XmlReading['faults']
}

/** An episode has a root each, a season’s worth of them at most in one file. */
const mostRoots = 100
/** Past this many it is something else, and each costs a message. */
const mostFaults = 20

/**
 * What declares something, in a DOCTYPE or where none may be: nothing in it is for us, and sax takes
 * the square of its length. Blanks in its place leave everything else where it was.
 */
const declaration = /<!(?!--|\[CDATA\[|DOCTYPE)/giu

/**
 * The elements that stand side by side in a file, and the words around them: “combination” files
 * have the address of a page after the XML, with `&` in it, which is none.
 */
export function nfoParts(file: string): NfoParts {
  const source = file.replace(declaration, '  ')
  const roots: XmlElement[] = []
  const beside: PlainPart[] = []
  const faults: XmlReading['faults'][number][] = []
  let at = 0
  while (at < source.length && roots.length < mostRoots && faults.length < mostFaults) {
    const start = startOfXml(source, at)
    beside.push({ text: source.slice(at, start), offset: at })
    if (start === source.length) break
    const reading = readXml(source, start)
    if (reading.root) roots.push(reading.root)
    faults.push(...reading.faults)
    at = reading.end
  }
  return { roots, beside, faults }
}

/** Where the next tag, declaration or comment begins, or the end. */
function startOfXml(source: string, from: number): number {
  const found = source.slice(from).search(/<[a-z?!]/iu)
  return found < 0 ? source.length : from + found
}
