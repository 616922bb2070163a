import type { Problem } from '@reviewkit/problem'
import sax from 'sax'
import { createXmlNames } from './xml-names.ts'
import { createXmlFaults, nestedTooDeep } from './xml-problems.ts'
import { namesOfRecords, type XmlShape } from './xml-shape.ts'

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
  /** By their paths in it. The first that says something counts. */
  readonly fields: ReadonlyMap<string, XmlField>
  /** The record that it stands in, as far as that was read. */
  readonly within: XmlRecord | undefined
  readonly line: number
  readonly column: number
}

/** What comes out of a file: its roots, its records as they end, and what is wrong with it. */
export type XmlEvent =
  | { readonly root: string; isBound(prefix: string): boolean; line: number; column: number }
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
  const parser = sax.parser(true, { position: true }) as Parser
  const names = createXmlNames(namespaces)
  const faults = createXmlFaults(problem => events.push({ problem }))
  const recordNames = namesOfRecords(shape)
  const stack: Open[] = []
  /** Those of the stack that are records. */
  const records: NonNullable<Open['record']>[] = []
  let field: Open['field']
  let ending = false
  let isWhole = true
  const place = () => ({ line: parser.line + 1, column: parser.column + 1 })
  /** Of a tag on several lines, the beginning of the last. */
  const startOfTag = () => {
    const length = parser.position - parser.startTagPosition
    return { line: parser.line + 1, column: Math.max(1, parser.column - length) }
  }

  parser.onerror = ({ message }) => {
    // A parser that has met an error goes on only if the error is taken away.
    parser.resume()
    parser.closedRoot = false
    const [fault = ''] = message.split('\n', 1)
    if (ending) isWhole &&= fault !== 'Unexpected end'
    else faults.add(fault, place())
  }
  // An attribute of this name would stand in the way of the parser’s own question: now it is left out.
  parser.onopentagstart = ({ attributes }) => {
    Object.defineProperty(attributes, 'hasOwnProperty', { value: Object.prototype.hasOwnProperty })
  }
  parser.onopentag = tag => {
    const attributes = tag.attributes as Record<string, string>
    parser.closedRoot = false
    names.bind(attributes)
    const name = names.nameOf(tag.name)
    if (stack.length === 0) events.push({ root: name, isBound: names.isBound, ...startOfTag() })
    if (stack.length >= deepest) faults.stop(nestedTooDeep(deepest), place())
    const outer = () => stack.at(-1)?.shape ?? (stack.length === 0 ? shape : undefined)
    let own = outer()?.children.get(name)
    if (!own && recordNames.has(name) && endForgotten(name)) own = outer()?.children.get(name)
    if (field && !own) {
      addText(`<${tag.name}${written(attributes)}>`)
      stack.push({ shape: undefined })
      return
    }
    const open = own ? opened(own, attributes) : { shape: undefined }
    field = open.field
    stack.push(open)
  }
  /** Where a record begins in one that can hold none like it, someone forgot the end of that one. */
  const endForgotten = (name: string): boolean => {
    const index = stack.findLastIndex(
      ({ record }, at) =>
        record && (at === 0 ? shape : stack[at - 1]?.shape)?.children.get(name)?.record,
    )
    if (index < 0) return false
    faults.add('Forgotten close tag', startOfTag())
    // The parser has the new tag on top already.
    parser.tags.splice(index, stack.length - index)
    for (const { record } of stack.splice(index).reverse()) {
      if (!record) continue
      records.pop()
      events.push({ record })
    }
    field = undefined
    return true
  }
  const opened = (own: XmlShape, attributes: Record<string, string>): Open => {
    const around = records.at(-1)
    if (own.record !== undefined) {
      const fields = new Map<string, XmlField>()
      const record = { name: own.record, attributes, fields, within: around, ...startOfTag() }
      records.push(record)
      return { shape: own, record }
    }
    const known = own.field === undefined ? undefined : around?.fields.get(own.field)
    if (own.field === undefined || (known && saysSomething(known))) return { shape: own }
    const text = { text: '', cut: false, attributes }
    around?.fields.set(own.field, text)
    return { shape: own, field: text }
  }
  parser.onclosetag = tag => {
    const closed = stack.pop()
    if (closed?.field) field = undefined
    else if (field && tag !== 'br') addText(`</${tag}>`)
    if (!closed?.record) return
    records.pop()
    events.push({ record: closed.record })
    faults.forget()
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
    parser.write(piece)
    if (events.length > 0) yield events
    if (faults.stopped()) return
    events = []
  }
  const end = place()
  ending = true
  parser.close()
  faults.end(isWhole && stack.length === 0, end)
  yield events
}

/** A parser with what its types leave out. */
interface Parser extends sax.SAXParser {
  /** The elements that are open. */
  tags: unknown[]
  /** Whether the root has ended. Behind it there is a fault for each letter, until this is taken back. */
  closedRoot: boolean
}

const saysSomething = ({ text, attributes }: XmlField) =>
  text !== '' || Object.keys(attributes).length > 0

const written = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
    .join('')
