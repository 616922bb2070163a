import { idForms, type Movie } from '../movie.ts'
import { type LdNode, valuesOf } from './graph.ts'
import type { LdReading } from './reading.ts'
import { firstOf, plain } from './words.ts'

type Site = keyof Movie['ids']

/** The page of a movie, by the part of its address that names it. IMDb’s own data leaves out the host. */
const pages: Readonly<Record<Site, RegExp>> = {
  imdb: /(?:^|imdb[.]com)\/(?:[a-z-]{2,10}\/)?title\/(tt\d{7,12})(?:[/?#]|$)/iu,
  tmdb: /themoviedb[.]org\/movie\/(\d{1,12})(?:[-/?#]|$)/iu,
  wikidata: /wikidata[.]org\/(?:wiki|entity)\/(Q[1-9]\d{0,11})(?:[/?#]|$)/iu,
  letterboxd: /letterboxd[.]com\/film\/([a-z0-9][a-z0-9_-]{0,199})(?:[/?#]|$)/u,
}

const sites: readonly Site[] = ['imdb', 'tmdb', 'wikidata', 'letterboxd']

/**
 * What others call a movie by, from `sameAs`, `identifier`, its own address and its `@id`. Pages of
 * others are passed over: a review has no place for them.
 */
export function idsOf(node: LdNode, reading: LdReading): Movie['ids'] {
  const ids: Movie['ids'] = {}
  const set = (site: Site, id: string | undefined) => {
    if (id !== undefined && idForms[site].test(id)) ids[site] ??= id
  }
  const addresses = [node.id, ...textsOf(node, ['sameAs', 'url', 'identifier'])]
  for (const address of addresses) {
    for (const site of sites) set(site, address && pages[site].exec(address.slice(0, 2000))?.[1])
  }
  for (const { value } of eachOf(node, 'identifier')) {
    const thing = plain(value) === undefined ? reading.graph.nodeOf(value) : undefined
    const named = thing && plain(firstOf(thing, ['propertyID', 'name'])?.value)
    const id = thing ? plain(firstOf(thing, ['value'])?.value) : plain(value)
    for (const site of sites) {
      if (named?.slice(0, 100).toLowerCase().includes(site)) set(site, id)
    }
    // These two show whose they are.
    if (thing === undefined && /^(?:tt\d|Q\d)/u.test(id ?? '')) {
      set(id?.startsWith('t') ? 'imdb' : 'wikidata', id)
    }
  }
  return ids
}

function textsOf(node: LdNode, names: readonly string[]): (string | undefined)[] {
  return names.flatMap(name => eachOf(node, name).map(({ value }) => plain(value)))
}

function eachOf(node: LdNode, name: string) {
  const found = node.properties.get(name)
  return found === undefined ? [] : [...valuesOf(found)]
}
