import type { Problem } from '@reviewkit/problem'
import type { Bytes } from './bytes.ts'
import { decodedText } from './decoded-text.ts'
import { gunzipped } from './gunzipped.ts'
import { wrongFormat } from './wrong-format.ts'
import { type XmlRecord, xmlRecords } from './xml-records.ts'
import type { XmlShape } from './xml-shape.ts'

/** What an importer knows of its format. */
export interface XmlFormat {
  /** As in a sentence: `an export of Disqus`. */
  readonly name: string
  /** How to come by such a file. */
  readonly hint: string
  readonly root: string
  /** Our prefix of the namespace that its root has to bind. */
  readonly bound?: string
  readonly shape: XmlShape
  readonly namespaces: Readonly<Record<string, string>>
}

export type XmlItem = { readonly record: XmlRecord } | { readonly problem: Problem }

/**
 * The records of an export in XML, which may be packed by gzip, some at a time; one problem where it is
 * something else.
 */
export async function* xmlExport(bytes: Bytes, format: XmlFormat): AsyncGenerator<XmlItem[]> {
  let items: XmlItem[] = []
  const tell = (problem: Problem) => items.push({ problem })
  const pieces = decodedText(gunzipped(bytes, tell), tell)
  let start = ''
  async function* watched() {
    for await (const piece of pieces) {
      if (start === '') start = piece
      yield piece
      // What is no XML has a thousand faults.
      if (!/^\s*</.test(start)) return
    }
  }
  let roots = 0
  const fits = ({ root, isBound }: { root: string; isBound(prefix: string): boolean }) =>
    roots > 0 || (root === format.root && (!format.bound || isBound(format.bound)))
  reading: for await (const events of xmlRecords(watched(), format.shape, format.namespaces)) {
    for (const event of events) {
      if ('root' in event) {
        if (!fits(event)) break reading
        if (roots++ === 1) tell(secondExport(event))
      } else items.push(event)
    }
    if (roots === 0) continue
    yield items
    items = []
  }
  if (roots === 0) {
    const damaged = items.filter(item => 'problem' in item && item.problem.code === 'gzip-damaged')
    items = [{ problem: wrongFormat(start, format.name, format.hint) }, ...damaged]
  }
  yield items
}

const secondExport = ({ line, column }: { line: number; column: number }): Problem => ({
  severity: 'warning',
  code: 'several-exports',
  message: 'Another export begins here: it is read as well.',
  line,
  column,
  hint: 'If it is here by mistake, take it out: the file holds several, one after another.',
})
