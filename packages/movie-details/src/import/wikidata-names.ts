import { fallbackTags } from '@reviewkit/locale'
import type { Draft } from './draft.ts'
import { at, type JsonPart, placeOf, readText } from './json-part.ts'
import { bestClaims } from './wikidata-claims.ts'

/** What stands behind the Q-ids that an entity points to. */
export interface WikidataNames {
  readonly locale: string
  /** What an entity itself is called. */
  labelOf(entity: JsonPart): JsonPart | undefined
  /** What the entity that a value points to is called; an unknown one is told. */
  nameOf(value: JsonPart): string | undefined
  /** A text that the entity behind a value says of itself: the code of a country. */
  codeOf(value: JsonPart, properties: readonly string[]): string | undefined
}

interface Sources {
  readonly entities: JsonPart
  readonly names: Readonly<Record<string, string>>
  readonly locale: string
  readonly draft: Draft
}

export function wikidataNames({ entities, names, locale, draft }: Sources): WikidataNames {
  // Wikidata writes its tags in small letters; `mul` is a name that every language shares.
  const tags = [...fallbackTags(locale), 'mul', 'en'].map(tag => tag.toLowerCase())
  const labelOf = (entity: JsonPart) =>
    tags
      .map(tag => at(entity, 'labels', tag, 'value'))
      .find(({ value }) => typeof value === 'string' && /\S/u.test(value))

  const idOf = (value: JsonPart) => {
    const id = readText(at(value, 'id'), draft)
    return id && /^Q[1-9]\d{0,11}$/u.test(id) ? id : undefined
  }
  const told = new Set<string>()

  return {
    locale,
    labelOf,
    nameOf(value) {
      const id = idOf(value)
      if (id === undefined) return undefined
      const label = labelOf(at(entities, id))
      const given = at({ value: names, path: ['names'] }, id)
      const name = readText(given, draft) ?? (label && readText(label, draft))
      if (name === undefined && !told.has(id)) {
        told.add(id)
        draft.tell(nameUnknown(id), placeOf(value))
      }
      return name
    },
    codeOf(value, properties) {
      const id = idOf(value)
      if (id === undefined) return undefined
      for (const property of properties) {
        for (const claim of bestClaims(at(entities, id), property)) {
          const code = readText(claim.value, draft)
          if (code) return code
        }
      }
      return undefined
    },
  }
}

const nameUnknown = (id: string) => ({
  severity: 'warning' as const,
  code: 'name-unknown',
  message: `What ${id} is called is not known.`,
  hint: `Give names: { ${id}: '…' }, or the entity itself beside the movie’s.`,
})
