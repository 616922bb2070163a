import type { CastMember } from '../movie.ts'
import { Person } from '../person.ts'
import type { Found, LdNode } from './graph.ts'
import { image } from './image.ts'
import { type LdField, type LdRead, type LdReading, one, readNode } from './reading.ts'
import { address, firstOf, plain, refuseText, text } from './words.ts'

const shape = () => ({
  whole: 'person',
  schema: Person,
  fields: {
    name: one(['name'], text),
    url: one(['url'], address),
    from: one(['homeLocation'], text),
    bio: one(['description'], text),
    image: one(['image'], image),
  },
  examples: { name: '"name": and the name of the person' },
})

/** A person or an organisation: a node, or the name alone. */
export const person: LdRead<Person> = (found, reading) => {
  if (plain(found.value) !== undefined) {
    const name = text(found, reading)
    return name === undefined ? undefined : { name }
  }
  const node = reading.graph.nodeOf(found.value)
  return node === undefined ? refuseText(found, reading) : readNode(node, shape(), reading)
}

/** `creator` names companies too, and they wrote nothing. */
export const writer: LdRead<Person> = (found, reading) =>
  reading.graph.nodeOf(found.value)?.types.has('Organization') ? undefined : person(found, reading)

const inRole = ['actor', 'performer']

/**
 * People with their roles: a `Person`, or a `PerformanceRole` around one. Who is named twice plays
 * two roles, and is one member of the cast.
 */
export const cast: LdField = {
  from: ['actor', 'actors'],
  read: (values, reading) => {
    const members: { person: Person; roles: Set<string> }[] = []
    const known = new Map<LdNode, (typeof members)[number]>()
    const roles = new Set<LdNode>()
    for (const found of values) {
      const node = plain(found.value) === undefined ? reading.graph.nodeOf(found.value) : undefined
      const around = node !== undefined && isRole(node) ? node : undefined
      if (around !== undefined && roles.has(around)) continue
      if (around !== undefined) roles.add(around)
      const who = around === undefined ? found : (firstOf(around, inRole) ?? found)
      const one = reading.graph.nodeOf(who.value)
      const met = one && known.get(one)
      const member = met ?? newMember(who, reading)
      if (member === undefined) continue
      if (met === undefined) members.push(member)
      if (one !== undefined) known.set(one, member)
      const role = around && roleOf(around, reading)
      if (role !== undefined) member.roles.add(role)
    }
    const list = members.map(({ person, roles }): CastMember => {
      return roles.size === 0 ? person : { ...person, role: [...roles].join(' / ') }
    })
    return list.length === 0 ? undefined : list
  },
}

function newMember(found: Found, reading: LdReading) {
  const someone = person(found, reading)
  return someone && { person: someone, roles: new Set<string>() }
}

function isRole({ types, properties }: LdNode): boolean {
  return (
    types.has('PerformanceRole') ||
    types.has('Role') ||
    inRole.some(name => properties.has(name)) ||
    (properties.has('characterName') && !types.has('Person'))
  )
}

function roleOf(node: LdNode, reading: LdReading): string | undefined {
  const found = firstOf(node, ['characterName', 'roleName'])
  return found && text(found, reading)
}
