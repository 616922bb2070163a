import { draftMovie, type ImportedMovie } from './draft.ts'
import { at, type JsonPart, kindOf, placeOf, readText } from './json-part.ts'
import { noRecord, notAFilm } from './refused.ts'
import { bestClaims } from './wikidata-claims.ts'
import { readWikidataFacts } from './wikidata-facts.ts'
import { wikidataNames } from './wikidata-names.ts'
import { readWikidataPeople } from './wikidata-people.ts'

/** What `movieFromWikidata` is told beside the entity. */
export interface WikidataOptions {
  /** The language of the title and of what is named, as far as Wikidata has it. */
  locale?: string
  /** Names by Q-id, as a SPARQL query or `wbgetentities&props=labels` gives them. */
  names?: Readonly<Record<string, string>>
}

/**
 * A movie from an entity of Wikidata: alone, or as `{ entities: { Q788822: … } }`, whose first
 * entity is the movie. An entity points to people, countries, languages and genres by Q-id and does
 * not hold their names: give the other entities beside it, or `names`. A Q-id without a name is the
 * problem `name-unknown`, never a name.
 *
 * Of the claims of a property those of preferred rank count, else the normal ones; what is said to
 * be unknown or not to exist gives nothing. The film came out on the earliest of its dates. There is
 * no poster: a film’s picture at Wikidata (P18) is seldom one.
 *
 * @param value - parsed JSON, from anyone: it never throws
 * @param options.names - names by Q-id, in the language of `locale`
 *
 * @example
 * const claim = (value: unknown) => [{ rank: 'normal', mainsnak: { snaktype: 'value', datavalue: { value } } }]
 * const her = { id: 'Q788822', labels: { en: { value: 'Her' } }, claims: { P57: claim({ id: 'Q312292' }) } }
 * movieFromWikidata(her, { names: { Q312292: 'Spike Jonze' } }).movie?.directors // [{ name: 'Spike Jonze' }]
 * movieFromWikidata(her).problems[0]?.message // 'What Q312292 is called is not known.'
 */
export function movieFromWikidata(
  value: unknown,
  { locale = 'en', names = {} }: WikidataOptions = {},
): ImportedMovie {
  const draft = draftMovie()
  const root: JsonPart = { value, path: [] }
  const info = readText(at(root, 'error', 'info'), draft)
  const entities = at(root, 'entities')
  const entity = firstOf(entities) ?? root
  const missing = at(entity, 'missing').value !== undefined
  if (info || missing || kindOf(entity.value) !== 'a mapping' || !looksLikeEntity(entity)) {
    return noRecord('Wikidata', info, placeOf(entity))
  }
  const other = otherThanFilm(entity)
  if (other) return notAFilm(other, placeOf(at(entity, 'claims', 'P31')))
  const named = wikidataNames({ entities, names, locale, draft })
  readWikidataFacts(entity, named, draft)
  readWikidataPeople(entity, named, draft)
  return draft.finish(placeOf(entity))
}

function firstOf(entities: JsonPart): JsonPart | undefined {
  if (kindOf(entities.value) !== 'a mapping') return undefined
  try {
    const id = Object.keys(Object(entities.value))[0]
    return id === undefined ? undefined : at(entities, id)
  } catch {
    // A proxy that refuses to list its keys.
    return undefined
  }
}

const looksLikeEntity = (entity: JsonPart) =>
  kindOf(at(entity, 'claims').value) !== 'nothing' ||
  kindOf(at(entity, 'labels').value) !== 'nothing'

const film = 'Q11424'

/** Classes with a film’s properties that are none. Of films there are too many classes to list. */
const others: Readonly<Record<string, string>> = {
  Q5: 'a person',
  Q5398426: 'a series',
  Q1259759: 'a series',
  Q526877: 'a series',
  Q3464665: 'a season of a series',
  Q21191270: 'an episode',
}

function otherThanFilm(entity: JsonPart): string | undefined {
  const classes = bestClaims(entity, 'P31').map(({ value }) => at(value, 'id').value)
  if (classes.includes(film)) return undefined
  for (const id of classes) {
    if (typeof id === 'string' && Object.hasOwn(others, id)) return others[id]
  }
  return undefined
}
