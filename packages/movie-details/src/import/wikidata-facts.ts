import { canonicalTag } from '@reviewkit/locale'
import { countries } from '../countries.ts'
import { languages } from '../languages.ts'
import type { Draft } from './draft.ts'
import { at, type JsonPart, placeOf, readText } from './json-part.ts'
import { unread } from './unread.ts'
import { bestClaims } from './wikidata-claims.ts'
import type { WikidataNames } from './wikidata-names.ts'
import { readWikidataRelease } from './wikidata-release.ts'

/** What an entity says of the movie itself. */
export function readWikidataFacts(entity: JsonPart, named: WikidataNames, draft: Draft): void {
  readTitles(entity, named, draft)
  readWikidataRelease(bestClaims(entity, 'P577'), draft)
  readDuration(entity, draft)
  for (const { value } of bestClaims(entity, 'P364')) {
    const tag = named.codeOf(value, ['P305', 'P218'])
    const name = tag === undefined ? named.nameOf(value) : undefined
    const code =
      tag === undefined ? name && languages.read(name, named.locale) : (canonicalTag(tag) ?? tag)
    if (code) draft.add('languages', code, placeOf(value), code)
    else if (name) draft.tell(unread('language', name), placeOf(value))
  }
  for (const { value } of bestClaims(entity, 'P495')) {
    const tag = named.codeOf(value, ['P297'])
    const name = tag === undefined ? named.nameOf(value) : undefined
    const code = tag ?? (name && countries.read(name, named.locale))
    if (code) draft.add('countries', code, placeOf(value), code)
    else if (name) draft.tell(unread('country', name), placeOf(value))
  }
  for (const { value } of bestClaims(entity, 'P136')) {
    const name = named.nameOf(value)
    if (name) draft.add('genres', name, placeOf(value), name)
  }
  readIds(entity, draft)
}

/** P1476 is the title as the film shows it; the label, what the language of the reader calls it. */
function readTitles(entity: JsonPart, named: WikidataNames, draft: Draft): void {
  const own = bestClaims(entity, 'P1476')[0]?.value
  const shown = own && at(own, 'text')
  const label = named.labelOf(entity)
  const original = shown && readText(shown, draft)
  const title = label && readText(label, draft)
  if (label && title) draft.put('title', title, placeOf(label))
  else if (shown && original) draft.put('title', original, placeOf(shown))
  if (shown && title && original && original !== title) {
    draft.put('originalTitle', original, placeOf(shown))
  }
}

/** Minutes in one of the units that durations have. */
const units: Readonly<Record<string, number>> = { Q7727: 1, Q25235: 60, Q11574: 1 / 60 }

function readDuration(entity: JsonPart, draft: Draft): void {
  const duration = bestClaims(entity, 'P2047')[0]?.value
  if (duration === undefined) return
  const amount = readText(at(duration, 'amount'), draft) ?? ''
  const unit = readText(at(duration, 'unit'), draft) ?? ''
  const id = /Q\d+$/u.exec(unit)?.[0] ?? ''
  const minutes = Object.hasOwn(units, id) ? Number(amount) * (units[id] ?? 0) : Number.NaN
  if (amount !== '' && Number.isFinite(minutes)) {
    draft.put('runtime', Math.round(minutes), placeOf(duration))
  } else draft.tell(unread('running time', `${amount} ${unit}`.trim()), placeOf(duration))
}

const elsewhere = [
  ['imdb', 'P345'],
  ['tmdb', 'P4947'],
  ['letterboxd', 'P6127'],
] as const

function readIds(entity: JsonPart, draft: Draft): void {
  const id = readText(at(entity, 'id'), draft)
  if (id) draft.putId('wikidata', id, placeOf(at(entity, 'id')))
  for (const [site, property] of elsewhere) {
    const value = bestClaims(entity, property)[0]?.value
    const text = value && readText(value, draft)
    if (value && text) draft.putId(site, text, placeOf(value))
  }
}
