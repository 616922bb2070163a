/** Where something stands in a JSON value, as the way up: only a problem's place is written out. */
export interface Place {
  readonly above: Place | undefined
  readonly key: string | number
}

export interface Found {
  readonly value: unknown
  /** Nothing for the whole. */
  readonly place: Place | undefined
}

/** A thing of the graph: all that is said of it, wherever it is said. */
export interface LdNode {
  readonly id: string | undefined
  readonly place: Place | undefined
  readonly types: Set<string>
  readonly properties: Map<string, Found>
  /** The whole, or a part of its list or `@graph`: not a property of something else. */
  top: boolean
}

export interface Graph {
  /** In the order of the source. */
  readonly nodes: readonly LdNode[]
  /** The node an object is, or refers to by its `@id`. */
  nodeOf(value: unknown): LdNode | undefined
  /** Where the source goes deeper than is read. */
  readonly tooDeep: Found | undefined
}

/** A review in JSON-LD is some ten levels deep. */
export const deepest = 100

/**
 * Finds the nodes of a JSON-LD value and brings together what stands apart under one `@id`. Walks
 * with a stack of its own, since a text of brackets is as deep as it is long.
 */
export function createGraph(root: unknown): Graph {
  const nodes: LdNode[] = []
  const byId = new Map<string, LdNode>()
  const byObject = new Map<object, LdNode>()
  let tooDeep: Found | undefined
  const seen = new Set<object>()
  const waiting: (Found & { depth: number; top: boolean })[] = [
    { value: root, place: undefined, depth: 0, top: true },
  ]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, place, depth, top } = next
    if (!isObject(value) || seen.has(value)) continue
    seen.add(value)
    if (depth > deepest) {
      tooDeep ??= next
      continue
    }
    if (!Array.isArray(value)) add(value, place, top)
    for (const [key, child] of entriesOf(value).reverse()) {
      if (key === '@context') continue
      const inside = top && (typeof key === 'number' || key === '@graph')
      waiting.push({ value: child, place: { above: place, key }, depth: depth + 1, top: inside })
    }
  }
  return {
    nodes,
    tooDeep,
    nodeOf: value => {
      if (!isObject(value)) return undefined
      const id = idOf(value)
      return (id === undefined ? undefined : byId.get(id)) ?? byObject.get(value)
    },
  }

  function add(object: Readonly<Record<string, unknown>>, place: Place | undefined, top: boolean) {
    if (isReference(object)) return
    const id = idOf(object)
    const known = id === undefined ? undefined : byId.get(id)
    const node: LdNode = known ?? { id, place, types: new Set(), properties: new Map(), top }
    if (known === undefined) nodes.push(node)
    if (known === undefined && id !== undefined) byId.set(id, node)
    byObject.set(object, node)
    node.top ||= top
    for (const type of [object['@type']].flat()) {
      if (typeof type === 'string') node.types.add(type.replace(/^.*[/#:]/su, ''))
    }
    for (const [key, value] of Object.entries(object)) {
      const name = key.replace(/^(?:https?:\/\/schema\.org\/|schema:)/u, '')
      // What is said twice of one thing is taken from where it is said first.
      if (name.startsWith('@') || node.properties.has(name)) continue
      node.properties.set(name, { value, place: { above: place, key } })
    }
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** `{"@id": "…"}` alone says nothing of the thing: it points to where that is said. */
export function isReference(value: Readonly<Record<string, unknown>>): boolean {
  return idOf(value) !== undefined && Object.keys(value).length === 1
}

export function idOf(value: Readonly<Record<string, unknown>>): string | undefined {
  const id = Object.hasOwn(value, '@id') ? value['@id'] : undefined
  return typeof id === 'string' ? id : undefined
}

function entriesOf(value: object): [string | number, unknown][] {
  return Array.isArray(value) ? [...value.entries()] : Object.entries(value)
}

/** From the whole to a place: keys, and numbers in lists. */
export function pathOf(place: Place | undefined): (string | number)[] {
  const path: (string | number)[] = []
  for (let at = place; at !== undefined; at = at.above) path.push(at.key)
  return path.reverse()
}

/** The values of a property, whether one or a list or a list of lists; what is null or empty is none. */
export function* valuesOf({ value, place }: Found): Generator<Found> {
  const seen = new Set<object>()
  const waiting: (Found & { depth: number })[] = [{ value, place, depth: 0 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const list = listIn(next.value)
    if (list === undefined) {
      if (next.value !== null && next.value !== undefined && next.value !== '') yield next
      continue
    }
    if (seen.has(list) || next.depth > deepest) continue
    seen.add(list)
    const { place: above, depth } = next
    for (const [key, child] of [...list.entries()].reverse()) {
      waiting.push({ value: child, place: { above, key }, depth: depth + 1 })
    }
  }
}

function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (!isObject(value)) return undefined
  const list = value['@list'] ?? value['@set']
  return Array.isArray(list) ? list : undefined
}
