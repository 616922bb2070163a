import type { Draft } from './draft.ts'
import { at, type JsonPart, placeOf, readText } from './json-part.ts'
import { bestClaims, type Claim, qualifier } from './wikidata-claims.ts'
import type { WikidataNames } from './wikidata-names.ts'

const crew = [
  ['directors', 'P57'],
  ['writers', 'P58'],
] as const

/** Directors, writers and the cast, in the order that ordinals (P1545) give, else as they stand. */
export function readWikidataPeople(entity: JsonPart, named: WikidataNames, draft: Draft): void {
  for (const [field, property] of crew) {
    for (const { value } of inOrder(bestClaims(entity, property))) {
      const name = named.nameOf(value)
      if (name) draft.add(field, { name }, placeOf(value), String(at(value, 'id').value))
    }
  }
  for (const claim of inOrder(bestClaims(entity, 'P161'))) {
    const name = named.nameOf(claim.value)
    const role = name && roleOf(claim, named, draft)
    if (name) draft.add('cast', { name, ...(role ? { role } : {}) }, placeOf(claim.value))
  }
}

/** The role is an entity (P453), or words (P4633). */
function roleOf(claim: Claim, named: WikidataNames, draft: Draft): string | undefined {
  const words = qualifier(claim, 'P4633')
  const character = qualifier(claim, 'P453')
  return (words && readText(words, draft)) ?? (character && named.nameOf(character))
}

function inOrder(claims: readonly Claim[]): Claim[] {
  const ranked = claims.map(claim => {
    const ordinal = qualifier(claim, 'P1545')?.value
    const rank = typeof ordinal === 'string' && /^\d{1,6}$/u.test(ordinal) ? Number(ordinal) : 1e6
    return { claim, rank }
  })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ claim }) => claim)
}
