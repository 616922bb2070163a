import { Rating } from '../rating.ts'
import { ratingFrom } from '../read-rating.ts'
import type { LdNode } from './graph.ts'
import { type LdRead, one, readNode } from './reading.ts'
import { firstOf, number, plain, refuseText } from './words.ts'

const shape = () => ({
  whole: 'rating',
  schema: Rating,
  fields: {
    value: one(['ratingValue'], number),
    best: one(['bestRating'], number),
    worst: one(['worstRating'], number),
  },
  // What schema.org has for a scale that is not told.
  defaults: { best: 5, worst: 1 },
  examples: { value: '"ratingValue": and a number' },
})

/** A `Rating`, a number, or a text that brings its own scale: `4/10`, `60%`, `★★★★☆`. */
export const rating: LdRead<Rating> = (found, reading) => {
  const bare = plain(found.value) !== undefined
  const node: LdNode | undefined = bare
    ? { ...empty, place: found.place, properties: new Map([['ratingValue', found]]) }
    : reading.graph.nodeOf(found.value)
  if (node === undefined) return refuseText(found, reading)
  const written = plain(firstOf(node, ['ratingValue'])?.value)?.trim()
  const scaled = written === undefined ? undefined : ratingFrom(written.slice(0, 100))
  if (scaled === undefined) return readNode(node, shape(), reading)
  const value = { value: scaled.value, place: node.properties.get('ratingValue')?.place }
  const properties = new Map([...node.properties, ['ratingValue', value] as const])
  // 4/10 tells where its scale ends; that it begins at 0 only where nothing else is said.
  const ends = { best: scaled.best, worst: scaled.worst }
  properties.delete('bestRating')
  return readNode({ ...node, properties }, { ...shape(), defaults: ends }, reading)
}

const empty = { id: undefined, types: new Set<string>(), top: false }
