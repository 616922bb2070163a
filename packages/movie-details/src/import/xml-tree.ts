import sax from 'sax'
import type { Trouble } from './draft.ts'

/** An element of XML, as far as a file of facts needs it: its own text is in one piece. */
export interface XmlElement {
  /** In small letters. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlElement[]
  text: string
  /** Where its tag begins in the source, in UTF-16 units. */
  readonly offset: number
}

export interface XmlReading {
  /** There unless nothing in the text is an element. */
  readonly root?: XmlElement
  /** Where the root ends: what follows is no part of it. */
  readonly end: number
  readonly faults: readonly { trouble: Trouble; offset: number }[]
}

/** A file of facts is flat: what goes deeper is built to hurt. */
const deepest = 50
/** Past this many faults it is no XML; each costs a message. */
const mostFaults = 20

/**
 * Reads the one element that begins at an offset. What is not well-formed is told, and the rest read
 * as it seems to be meant. Entities that a DOCTYPE declares stay as they are written: sax knows those
 * of XML and HTML alone, fetches nothing, and expands nothing twice.
 */
export function readXml(source: string, offset: number): XmlReading {
  const parser = sax.parser(true, { position: true })
  const faults: { trouble: Trouble; offset: number }[] = []
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let end: number | undefined
  const here = () => Math.min(offset + Math.max(parser.position - 1, 0), source.length)

  const fault = (message: string) => {
    // A parser that has met an error goes on only if the error is taken away.
    parser.resume()
    if (end !== undefined || faults.length >= mostFaults) return
    // A misspelt end is the end of what is open, or all that follows would be inside of it.
    if (message.startsWith('Unmatched closing tag') && open.length > 1) open.pop()
    faults.push({ trouble: notWellFormed(message), offset: here() })
    if (faults.length === mostFaults) end = here()
  }
  parser.onerror = error => fault(error.message.split('\n', 1)[0] ?? '')
  // An attribute of this name would stand in the way of the parser’s own question: now it is left out.
  parser.onopentagstart = ({ attributes }) => {
    Object.defineProperty(attributes, 'hasOwnProperty', { value: Object.prototype.hasOwnProperty })
  }
  parser.onopentag = ({ name, attributes }) => {
    if (end !== undefined) return
    const element: XmlElement = {
      name: name.toLowerCase(),
      attributes: new Map(
        Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), String(value)]),
      ),
      children: [],
      text: '',
      offset: offset + parser.startTagPosition - 1,
    }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
    if (open.length > deepest) {
      fault(`More than ${deepest} elements stand in each other`)
      end = here()
    }
  }
  parser.onclosetag = name => {
    const closed = open.findLastIndex(element => element.name === name.toLowerCase())
    if (closed < 0) return
    open.length = closed
    if (closed === 0) end ??= offset + parser.position
  }
  const addText = (text: string) => {
    const element = open.at(-1)
    if (element && end === undefined) element.text += text
  }
  parser.ontext = addText
  parser.oncdata = addText

  // In pieces, so that little is read past the end of the root.
  for (let from = offset; from < source.length && end === undefined; from += piece) {
    parser.write(source.slice(from, from + piece))
  }
  if (end === undefined) parser.close()
  return { ...(root ? { root } : {}), end: end ?? source.length, faults }
}

const piece = 512

function notWellFormed(message: string): Trouble {
  return {
    severity: 'warning',
    code: 'xml-not-well-formed',
    message: `This is not well-formed XML: ${message.replace(/\.$/u, '')}.`,
    hint: 'Close each tag by its name, and write & as &amp; and < as &lt;.',
  }
}
