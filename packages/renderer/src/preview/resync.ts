import type { Settings } from '../settings.ts'
import { lineAt } from './boundary.ts'
import { type Chunk, fits } from './chunk.ts'
import { collect, definitionsOf, type Labels } from './labels.ts'
import { readChunks } from './read.ts'

/** A text in chunks, and the names that they define. */
export interface Chunks {
  readonly list: readonly Chunk[]
  readonly labels: Labels
  /** The same names, to see at once whether they changed. */
  readonly names: string
}

/** How much more is read each time that a chunk turns out to reach further. */
const growth = 4

/**
 * Cuts a text into chunks and keeps those that stand as they stood: before the first
 * change and, where an old edge is one again, behind the last.
 */
export function resync(text: string, old: Chunks, settings: Settings): Chunks {
  const { head, tail, from, to } = unchanged(text, old.list)
  const list = old.list.slice(0, head)
  let open = opened(list.at(-1))
  let at = from
  let end = to
  let next = old.list.length - tail
  /** One more of those behind is read again. */
  const take = () => {
    end += old.list[next]?.source.length ?? 0
    next++
  }
  for (;;) {
    const chunks = at < end ? readChunks(text, at, end, open, old.labels, settings) : []
    if (!chunks) {
      for (const enough = at + growth * (end - at); end < enough && next < old.list.length; ) take()
      continue
    }
    list.push(...chunks)
    open = opened(list.at(-1))
    at = end
    for (let chunk = old.list[next]; chunk && fits(chunk, open); chunk = old.list[next]) {
      list.push(chunk.within === open ? chunk : { ...chunk, within: open, made: undefined })
      open += chunk.fences.opened
      take()
      at = end
    }
    if (next >= old.list.length) break
    take()
  }
  return relabelled(text, list, old, settings)
}

const opened = (chunk: Chunk | undefined) => (chunk ? chunk.within + chunk.fences.opened : 0)

/** How many chunks stand at the head and at the tail of a text as they stood. */
function unchanged(text: string, list: readonly Chunk[]) {
  let head = 0
  let from = 0
  // Equality looks at many characters at once, `startsWith` at one after the other.
  const holds = ({ source }: Chunk, at: number) => text.slice(at, at + source.length) === source
  for (let chunk = list[0]; chunk && holds(chunk, from); chunk = list[head]) {
    from += chunk.source.length
    head++
  }
  // The line behind may be another now, or longer.
  for (let chunk = list[head - 1]; chunk && lineAt(text, from) !== chunk.next; ) {
    from -= chunk.source.length
    head--
    chunk = list[head - 1]
  }
  let tail = 0
  let to = text.length
  // What the text began with may not stand behind anything.
  const most = list.length - Math.max(head, 1)
  for (let chunk = list.at(-1); chunk && tail < most; chunk = list.at(-1 - tail)) {
    const start = to - chunk.source.length
    if (start < from || !holds(chunk, start)) break
    to = start
    tail++
  }
  return { head, tail, from, to }
}

/** Parses those again that mention a name which is defined now and was not, or the other way round. */
function relabelled(text: string, list: readonly Chunk[], old: Chunks, settings: Settings): Chunks {
  const all = list.flatMap(chunk => chunk.labels)
  const names = all.map(({ written }) => written).join('')
  if (names === old.names) return { list, labels: old.labels, names }
  const labels = collect(all)
  let at = 0
  const again = list.flatMap(chunk => {
    const from = at
    at += chunk.source.length
    if (chunk.known === definitionsOf(chunk.mentions, labels)) return [chunk]
    // Names change what stands in a line, not where blocks end.
    return readChunks(text, from, at, chunk.within, labels, settings) ?? [chunk]
  })
  return { list: again, labels, names }
}
