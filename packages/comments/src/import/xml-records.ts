import type { Problem } from '@reviewkit/problem'
import sax from 'sax'
import { createXmlNames } from './xml-names.ts'
import { createXmlFaults, nestedTooDeep } from './xml-problems.ts'
import type { XmlShape } from './xml-shape.ts'

export interface XmlField {
  readonly text: string
  /** Whether there was more than {@link mostText} of it. */
  readonly cut: boolean
  readonly attributes: Readonly<Record<string, string>>
}

export interface XmlRecord {
  /** Its path in the shape. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** By their paths in it. What came first counts. */
  readonly fields: ReadonlyMap<string, XmlField>
  /** The record that it stands in, as far as that was read. */
  readonly within: XmlRecord | undefined
  readonly line: number
  readonly column: number
}

/** What comes out of a file: its roots, its records as they end, and what is wrong with it. */
export type XmlEvent =
  | { readonly root: string; isBound(prefix: string): boolean }
  | { readonly record: XmlRecord }
  | { readonly problem: Problem }

/** UTF-16 units of a text that are kept. */
export const mostText = 100_000
/** Formats of comments are flat: what goes deeper is built to hurt. */
const deepest = 100

interface Open {
  readonly shape: XmlShape | undefined
  readonly record?: XmlRecord & { readonly fields: Map<string, XmlField> }
  readonly field?: { -readonly [key in keyof XmlField]: XmlField[key] }
}

/**
 * The records of an XML file while it comes, those of one piece at a time, so that who reads a million
 * waits once for many. Nothing is kept but what is open, so that memory does not
 * grow with the file. What is not well-formed is told and the rest read as it seems to be meant; a
 * record that does not end is none.
 *
 * Entities that a DOCTYPE declares stay as they are written: nothing is expanded or fetched. Elements
 * within a field, where someone forgot CDATA, are part of its text.
 */
export async function* xmlRecords(
  pieces: AsyncIterable<string>,
  shape: XmlShape,
  namespaces: Readonly<Record<string, string>>,
): AsyncGenerator<XmlEvent[]> {
  let events: XmlEvent[] = []
  const parser = sax.parser(true, { position: true })
  const names = createXmlNames(namespaces)
  const faults = createXmlFaults(problem => events.push({ problem }))
  const stack: Open[] = []
  let field: Open['field']
  const place = () => ({ line: parser.line + 1, column: parser.column + 1 })

  parser.onerror = ({ message }) => {
    // A parser that has met an error goes on only if the error is taken away.
    parser.resume()
    faults.add(message.split('\n', 1)[0] ?? '', place())
  }
  parser.onopentag = tag => {
    const attributes = tag.attributes as Record<string, string>
    names.bind(attributes)
    const name = names.nameOf(tag.name)
    if (stack.length === 0) events.push({ root: name, isBound: names.isBound })
    if (stack.length >= deepest) faults.stop(nestedTooDeep(deepest), place())
    const outer = stack.at(-1)
    if (field) {
      addText(`<${tag.name}${written(attributes)}>`)
      stack.push({ shape: undefined })
      return
    }
    const own = (outer ? outer.shape : shape)?.children.get(name)
    const open = own ? opened(own, attributes) : { shape: undefined }
    field = open.field
    stack.push(open)
  }
  const opened = (own: XmlShape, attributes: Record<string, string>): Open => {
    const around = stack.findLast(({ record }) => record)?.record
    if (own.record !== undefined) {
      const column = parser.column - (parser.position - parser.startTagPosition)
      const at = { line: parser.line + 1, column: Math.max(1, column) }
      const fields = new Map<string, XmlField>()
      const record = { name: own.record, attributes, fields, within: around, ...at }
      return { shape: own, record }
    }
    if (own.field === undefined || around?.fields.has(own.field)) return { shape: own }
    const text = { text: '', cut: false, attributes }
    around?.fields.set(own.field, text)
    return { shape: own, field: text }
  }
  parser.onclosetag = tag => {
    const closed = stack.pop()
    if (closed?.field) field = undefined
    else if (field && tag !== 'br') addText(`</${tag}>`)
    if (closed?.record) events.push({ record: closed.record })
  }
  const addText = (text: string) => {
    if (!field || field.cut) return
    const room = mostText - field.text.length
    field.cut = text.length > room
    field.text += field.cut ? text.slice(0, room) : text
  }
  parser.ontext = addText
  parser.oncdata = addText

  for await (const piece of pieces) {
    try {
      parser.write(piece)
    } catch (error) {
      // The parser trips over names such as hasOwnProperty.
      faults.stop(error instanceof Error ? error.message : String(error), place())
    }
    if (events.length > 0) yield events
    if (faults.stopped()) return
    events = []
  }
  faults.end(place())
  parser.close()
  faults.summary()
  yield events
}

const written = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
    .join('')
