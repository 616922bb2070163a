import { nearestWord } from '@reviewkit/problem'
import { alsoCalled } from './also-called.ts'
import { readNumber, readText } from './read-values.ts'
import { type Fields, isBlank, type Read, readMap } from './reading.ts'
import type { YamlMap } from './yaml-node.ts'

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
    if (node.kind === 'map' && !isNameInBraces(node, fields)) {
      const only = node.entries.length === 1 ? node.entries[0] : undefined
      if (only?.value.kind !== 'text' || isNear(only.key.value, fields) || only.value.blank) {
        return readMap(node, path, fields, reading)
      }
      // Joaquin Phoenix: Theodore
      const written = `name: ${only.key.value}`
      return reading.refuse(path, only.key, {
        code: 'key-missing',
        message: `An entry of ${path.findLast(part => typeof part === 'string')} has no name.`,
        hint: Object.hasOwn(fields, 'role')
          ? `Write { ${written}, role: ${only.value.value} }.`
          : `Write { ${written} }, or put all of it in quotes.`,
      })
    }
    const name = readText(node, path, reading)
    return name === undefined ? undefined : { name }
  }
}

/** {Ada}, to YAML, is a mapping of keys without values. */
function isNameInBraces({ entries }: YamlMap, fields: Fields): boolean {
  return (
    entries.length > 0 &&
    entries.every(({ key, value }) => isBlank(value) && !isNear(key.value, fields))
  )
}

function isNear(word: string, fields: Fields): boolean {
  const known = Object.keys(fields)
  const name = word.replace(/:.*$/u, '')
  return nearestWord(name, known) !== undefined || alsoCalled(name, known) !== undefined
}

/** A person: a name, or a mapping. */
export const readPerson: Read = readSomeone(personFields)

/** A person with a role. */
export const readCastMember: Read = readSomeone({ ...personFields, role: readText })
