/** What is read of an XML file: the elements that are records, and the texts within each. */
export interface XmlShape {
  /** Whose fields stand in it. */
  readonly record?: string
  /** The name that its text has in its record. */
  readonly field?: string
  readonly children: ReadonlyMap<string, XmlShape>
}

interface Draft {
  record?: string
  field?: string
  children: Map<string, Draft>
}

/**
 * A shape from paths: `{ 'disqus/post': ['message', 'author/name'] }` are records called
 * `disqus/post`, with two fields. Records may stand in records.
 */
export function xmlShape(records: Readonly<Record<string, readonly string[]>>): XmlShape {
  const top: Draft = { children: new Map() }
  const at = (start: Draft, path: string) => {
    let draft = start
    for (const name of path.split('/')) {
      const next: Draft = draft.children.get(name) ?? { children: new Map() }
      draft.children.set(name, next)
      draft = next
    }
    return draft
  }
  for (const [record, fields] of Object.entries(records)) {
    const draft = at(top, record)
    draft.record = record
    for (const field of fields) at(draft, field).field = field
  }
  return top
}

/** What the elements of records are called, at whatever level. */
export function namesOfRecords(shape: XmlShape): ReadonlySet<string> {
  const names = new Set<string>()
  const shapes: XmlShape[] = [shape]
  for (let next = shapes.pop(); next; next = shapes.pop()) {
    for (const [name, child] of next.children) {
      if (child.record !== undefined) names.add(name)
      shapes.push(child)
    }
  }
  return names
}
