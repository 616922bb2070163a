import type { CastMember, Person } from '@reviewkit/schema'
import type { Labels } from './labels/labels.ts'
import { holdTogether, readList, splitAtAnd } from './list.ts'
import { noBreakSpace, oneLine, wordJoiner } from './one-line.ts'

/** A name as one piece of a list; empty where there is none to see. */
export function writePerson(person: Person, labels: Labels): string {
  return hold(oneLine(person.name), labels)
}

/** `Name (Role)`. A bracket of the name itself follows a no-break space, so only one is the role’s. */
export function writeCastMember({ name, role = '' }: CastMember, labels: Labels): string {
  const called = hold(oneLine(name).replace(/ \(/gu, `${noBreakSpace}(`), labels)
  const played = holdTogether(oneLine(role), labels)
  return called === '' || played === '' ? called : `${called} (${played})`
}

/** What follows a name after a comma and is part of it; a role may stand after it. */
const suffix = /^ ?(?:jr|sr|ii|iii|iv|esq|ph\.?d|m\.?d)\.?(?= \(|$)/iu

/** A name as one piece of a list, also where it looks like the end of the one before. */
function hold(name: string, labels: Labels): string {
  const held = holdTogether(name, labels)
  return suffix.test(held) ? wordJoiner + held : held
}

/** The pieces of a list of names; “Robert Downey, Jr.” is one. */
function readNames(text: string, labels: Labels): { items: string[]; more: boolean } {
  const { items, more } = readList(text, labels)
  const names: string[] = []
  items.forEach((item, index) => {
    const before = items[index - 1]
    // One to a name: “Jr., Jr., Jr.” is no name’s end.
    const belongs = before !== undefined && suffix.test(item) && !suffix.test(before)
    if (belongs) names[names.length - 1] = `${before.trimEnd()}, ${item.trimStart()}`
    else names.push(item)
  })
  return { items: names, more }
}

/** Names, and whether the list says that it goes on. */
export function readPeople(text: string, labels: Labels): { people: Person[]; more: boolean } {
  const { items, more } = readNames(text, labels)
  const people = items.flatMap(item => namesOf(item, labels)).map(name => ({ name: oneLine(name) }))
  return { people, more }
}

/** Names with their roles. */
export function readCast(text: string, labels: Labels): { people: CastMember[]; more: boolean } {
  const { items, more } = readNames(text, labels)
  return { people: items.flatMap(item => namesOf(item, labels)).map(castMember), more }
}

function castMember(item: string): CastMember {
  const text = item.trim()
  const bracket = text.indexOf(' (')
  const name = oneLine(text.slice(0, Math.max(bracket, 0)))
  const role = text.endsWith(')') ? oneLine(text.slice(bracket + 2, -1)) : ''
  return name !== '' && role !== '' ? { name, role } : { name: oneLine(text) }
}

/**
 * “Joel Coen and Ethan Coen” are two; “Joel & Ethan Coen” and “José Ortega y Gasset” cannot be told
 * apart, and stay as they are written.
 */
function namesOf(item: string, labels: Labels): string[] {
  const names = splitAtAnd(item, labels)
  return names.every(name => /\S\s+\S/u.test(name)) ? names : [item]
}
