import { readNumber, readText } from './read-values.ts'
import { type Fields, type Read, readMap } from './reading.ts'

const imageFields: Fields = {
  src: readText,
  alt: readText,
  caption: readText,
  credit: readText,
  width: readNumber,
  height: readNumber,
}

/** A picture: a mapping. Its address alone is read too, so that what lacks can be named. */
export const readImage: Read = (node, path, reading) => {
  if (node.kind === 'map') return readMap(node, path, imageFields, reading)
  const src = readText(node, path, reading)
  return src === undefined ? undefined : { src }
}

const personFields: Fields = {
  name: readText,
  url: readText,
  from: readText,
  bio: readText,
  image: readImage,
}

function readSomeone(fields: Fields): Read {
  return (node, path, reading) => {
    if (node.kind === 'map') return readMap(node, path, fields, reading)
    const name = readText(node, path, reading)
    return name === undefined ? undefined : { name }
  }
}

/** A person: a name, or a mapping. */
export const readPerson: Read = readSomeone(personFields)

/** A person with a role. */
export const readCastMember: Read = readSomeone({ ...personFields, role: readText })
