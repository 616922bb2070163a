import { Image } from '../image.ts'
import { type LdRead, one, readNode } from './reading.ts'
import { address, anyText, number, plain, refuseText, text } from './words.ts'

const addresses = ['url', 'contentUrl']

const fields = () => ({
  src: one(addresses, address),
  alt: one(['description'], anyText),
  caption: one(['caption'], text),
  credit: one(['creditText'], text),
  width: one(['width'], number),
  height: one(['height'], number),
})

const shape = () => ({
  whole: 'picture',
  schema: Image,
  fields: fields(),
  defaults: { alt: '' },
  examples: { src: '"url": and the address of the picture' },
})

/** A picture: an `ImageObject`, or its address alone. */
export const image: LdRead<Image> = (found, reading) => {
  const node = plain(found.value) === undefined ? reading.graph.nodeOf(found.value) : undefined
  if (node !== undefined && addresses.some(name => node.properties.has(name))) {
    return readNode(node, shape(), reading)
  }
  const src = node?.id ?? plain(found.value)
  if (src === undefined) return node ? readNode(node, shape(), reading) : refuseText(found, reading)
  const written = { value: src, place: found.place }
  const alone = { ...node, id: undefined, place: found.place, types: new Set<string>(), top: false }
  const properties = new Map([...(node?.properties ?? []), ['url', written] as const])
  return readNode({ ...alone, properties }, shape(), reading)
}
