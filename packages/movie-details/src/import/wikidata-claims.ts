import { at, type JsonPart, kindOf } from './json-part.ts'

/** One thing that Wikidata says of an entity. */
export interface Claim {
  readonly value: JsonPart
  /** What is said about the claim itself, by property. */
  readonly qualifiers: JsonPart
}

/** No entity says as much of one property. */
const mostClaims = 2000

/**
 * What counts of the claims of a property: those of preferred rank, else the normal ones. A claim
 * that the value is unknown, or that there is none, has no value and counts only against the others.
 */
export function bestClaims(entity: JsonPart, property: string): Claim[] {
  const statements = entriesOf(at(entity, 'claims', property))
  const ranked = (rank: string) =>
    statements.filter(statement => (at(statement, 'rank').value ?? 'normal') === rank)
  const preferred = ranked('preferred')
  return (preferred.length > 0 ? preferred : ranked('normal')).flatMap(statement => {
    const value = snakValue(at(statement, 'mainsnak'))
    return value ? [{ value, qualifiers: at(statement, 'qualifiers') }] : []
  })
}

/** The first value of a qualifier. */
export function qualifier({ qualifiers }: Claim, property: string): JsonPart | undefined {
  return snakValue(at(qualifiers, property, 0))
}

function snakValue(snak: JsonPart): JsonPart | undefined {
  return at(snak, 'snaktype').value === 'value' ? at(snak, 'datavalue', 'value') : undefined
}

function entriesOf(list: JsonPart): JsonPart[] {
  if (kindOf(list.value) !== 'a list') return []
  const length = Number(at(list, 'length').value)
  return Array.from({ length: Math.min(length, mostClaims) }, (_, index) => at(list, index))
}
