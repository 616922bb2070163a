import type { Nodes, Root } from 'mdast'

/*
 * satteri hands its tree over as one block of bytes, 52 a node, parents before their
 * children, and makes objects of it by a reader that is general. This one knows that
 * mdast is all it will meet: it is two to three times as fast, and takes the words
 * out of the source, which is a string already, in place of decoding them.
 *
 * The layout is satteri’s own affair, so nobody relies on it unseen: see native.ts.
 */

const magic = 0x5241444d
const mdast = 1
const nodeWords = 13

/** Byte offsets of what a node has of its own, by its type; satteri’s numbers for the types of mdast. */
const align = [null, 'left', 'right', 'center'] as const
const referenceType = ['shortcut', 'collapsed', 'full'] as const

/** The bytes, and what it takes to read them. */
interface Arena {
  bytes: Uint8Array
  words: Uint32Array
  /** The string whose reference, an offset and a length, stands at this byte. */
  stringAt: (at: number) => string
}

/**
 * The tree in the bytes, with positions.
 *
 * @param source - what satteri read
 * @returns nothing where the bytes are not laid out as expected
 */
export function treeOf(bytes: Uint8Array, source: string): Root | undefined {
  const { buffer, byteOffset, byteLength } = bytes
  // A byte order mark is not among the bytes, so that no place in the source would be right.
  if (byteOffset % 4 !== 0 || byteLength < 4 * nodeWords || source.startsWith('\uFEFF'))
    return undefined
  const words = new Uint32Array(buffer, byteOffset, byteLength >> 2)
  const count = words[3] ?? 0
  const nodesAt = (words[4] ?? 0) >> 2
  const childrenAt = (words[6] ?? 0) >> 2
  const dataAt = words[8] ?? 0
  if (words[0] !== magic || words[1] !== mdast || words[2] !== 4 * nodeWords || words[11] !== 0)
    return undefined
  const arena = { bytes, words, stringAt: stringsOf(bytes, words, source) }
  const nodes: Nodes[] = []
  for (let id = 0, at = nodesAt; id < count; id++, at += nodeWords) {
    const node = nodeAt(arena, at, dataAt + (words[at + 11] ?? 0))
    if (!node) return undefined
    nodes.push(node)
  }
  for (let id = 0, at = nodesAt; id < count; id++, at += nodeWords) {
    const children = words[at + 10] ?? 0
    if (children === 0) continue
    const first = childrenAt + (words[at + 9] ?? 0)
    if (!adopt(nodes, id, words, first, first + children)) return undefined
  }
  const [root] = nodes
  return root?.type === 'root' ? root : undefined
}

function adopt(
  nodes: Nodes[],
  id: number,
  words: Uint32Array,
  first: number,
  end: number,
): boolean {
  const parent = nodes[id]
  if (!parent || !('children' in parent)) return false
  const { children }: { children: Nodes[] } = parent
  for (let index = first; index < end; index++) {
    const child = nodes[words[index] ?? 0]
    if (!child) return false
    children.push(child)
  }
  return true
}

/** @param own - where the bytes begin that a node of this type has for itself */
function nodeAt({ bytes, words, stringAt }: Arena, at: number, own: number): Nodes | undefined {
  const position = positionAt(words, at)
  switch ((words[at + 1] ?? 0) & 0xff) {
    case 0:
      return { type: 'root', children: [], position }
    case 1:
      return { type: 'paragraph', children: [], position }
    case 2: {
      const depth = headingDepth(bytes[own])
      return depth && { type: 'heading', depth, children: [], position }
    }
    case 3:
      return { type: 'thematicBreak', position }
    case 4:
      return { type: 'blockquote', children: [], position }
    case 5: {
      const ordered = bytes[own + 4] !== 0
      const start = ordered ? number(bytes, own) : null
      return {
        type: 'list',
        ordered,
        start,
        spread: bytes[own + 5] !== 0,
        children: [],
        position,
      }
    }
    case 6: {
      const checked = bytes[own] === 2 ? null : bytes[own] === 1
      return { type: 'listItem', spread: bytes[own + 1] !== 0, checked, children: [], position }
    }
    case 7:
      return { type: 'html', value: stringAt(own), position }
    case 8:
      return {
        type: 'code',
        lang: stringAt(own) || null,
        meta: stringAt(own + 8) || null,
        value: stringAt(own + 16),
        position,
      }
    case 9:
      return {
        type: 'definition',
        url: stringAt(own),
        title: stringAt(own + 8) || null,
        identifier: stringAt(own + 16),
        label: stringAt(own + 24),
        position,
      }
    case 10:
      return { type: 'text', value: stringAt(own), position }
    case 11:
      return { type: 'emphasis', children: [], position }
    case 12:
      return { type: 'strong', children: [], position }
    case 13:
      return { type: 'inlineCode', value: stringAt(own), position }
    case 14:
      return { type: 'break', position }
    case 15:
      return {
        type: 'link',
        url: stringAt(own),
        title: stringAt(own + 8) || null,
        children: [],
        position,
      }
    case 16:
      return {
        type: 'image',
        url: stringAt(own),
        alt: stringAt(own + 8),
        title: stringAt(own + 16) || null,
        position,
      }
    case 17:
      return {
        type: 'linkReference',
        identifier: stringAt(own),
        label: stringAt(own + 8),
        referenceType: referenceType[bytes[own + 16] ?? 0] ?? 'shortcut',
        children: [],
        position,
      }
    case 18:
      return {
        type: 'imageReference',
        identifier: stringAt(own),
        label: stringAt(own + 8),
        referenceType: referenceType[bytes[own + 16] ?? 0] ?? 'shortcut',
        // Without an alternative text the bytes end before it.
        alt: (words[at + 12] ?? 0) < 28 ? '' : stringAt(own + 20),
        position,
      }
    case 19:
      return {
        type: 'footnoteDefinition',
        identifier: stringAt(own),
        label: stringAt(own + 8),
        children: [],
        position,
      }
    case 20:
      return {
        type: 'footnoteReference',
        identifier: stringAt(own),
        label: stringAt(own + 8),
        position,
      }
    case 21: {
      const columns = Array.from(
        { length: number(bytes, own) },
        (_, n) => align[bytes[own + 4 + n] ?? 0] ?? null,
      )
      return { type: 'table', align: columns, children: [], position }
    }
    case 22:
      return { type: 'tableRow', children: [], position }
    case 23:
      return { type: 'tableCell', children: [], position }
    case 24:
      return { type: 'delete', children: [], position }
    default:
      return undefined
  }
}

function positionAt(words: Uint32Array, at: number): Root['position'] {
  const line = words[at + 5] ?? 0
  // Lines count from 1: a node without a place has 0.
  if (line === 0) return undefined
  return {
    start: { line, column: words[at + 6] ?? 0, offset: words[at + 3] ?? 0 },
    end: { line: words[at + 7] ?? 0, column: words[at + 8] ?? 0, offset: words[at + 4] ?? 0 },
  }
}

const headingDepth = (depth: number | undefined) =>
  depth === 1 || depth === 2 || depth === 3 || depth === 4 || depth === 5 || depth === 6
    ? depth
    : undefined

/** Four bytes, the lowest first, wherever they stand. */
const number = (bytes: Uint8Array, at: number) =>
  ((bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24)) >>>
  0

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * Reads strings: their bytes stand in the source or, behind it, among what the
 * parser had to write anew, such as words that go over a line end.
 */
function stringsOf(bytes: Uint8Array, words: Uint32Array, source: string) {
  const poolBytes = words[9] ?? 0
  const poolAt = words[10] ?? 0
  const inSource = unitsOf(bytes, words, poolAt, source.length)
  const sourceBytes = inSource.end - poolAt
  const anew = decoder.decode(bytes.subarray(inSource.end, poolAt + poolBytes))
  const inAnew = unitsOf(bytes, words, inSource.end, anew.length)
  return (at: number): string => {
    const length = number(bytes, at + 4)
    if (length === 0) return ''
    const offset = number(bytes, at)
    if (offset < sourceBytes)
      return source.slice(inSource.unit(offset), inSource.unit(offset + length))
    const from = offset - sourceBytes
    return anew.slice(inAnew.unit(from), inAnew.unit(from + length))
  }
}

/**
 * From offsets in UTF-8 to offsets in a string of so many units, and where its
 * bytes end. Quick where the offsets come in the order of the text.
 */
function unitsOf(bytes: Uint8Array, words: Uint32Array, from: number, units: number) {
  const wide: number[] = []
  /** How far apart the two are, behind each wide character. */
  const shifts: number[] = []
  let shift = 0
  let end = from + units
  for (let at = from; at < end; ) {
    // Most text is plain for a stretch: four bytes at once.
    while (at % 4 === 0 && at + 4 <= end && ((words[at >> 2] ?? 0) & 0x80808080) === 0) at += 4
    if (at >= end) break
    const byte = bytes[at] ?? 0
    if (byte < 0x80) {
      at++
      continue
    }
    // Two bytes are one unit of a string, three are one, four are two.
    const size = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
    const more = size === 2 ? 1 : 2
    shift += more
    end += more
    wide.push(at - from)
    shifts.push(shift)
    at += size
  }
  let hint = 0
  const unit = (offset: number) => {
    while (hint < wide.length && (wide[hint] ?? 0) < offset) hint++
    while (hint > 0 && (wide[hint - 1] ?? 0) >= offset) hint--
    return offset - (hint === 0 ? 0 : (shifts[hint - 1] ?? 0))
  }
  return { unit, end }
}
