import { positionsOf } from '@reviewkit/problem'
import { draftMovie, type ImportedMovie, type Place } from './draft.ts'
import { addressesIn } from './nfo-addresses.ts'
import { readNfoFacts } from './nfo-facts.ts'
import { nfoParts } from './nfo-parts.ts'
import { readNfoPeople } from './nfo-people.ts'
import { notAFilm, refused } from './refused.ts'
import type { XmlElement } from './xml-tree.ts'

/** Whole libraries have been seen in half of it. */
const mostCharacters = 2_000_000

/**
 * A movie from an NFO file of Kodi, Jellyfin or Emby: XML with the root `movie`, with or without a
 * declaration, a BOM, or the address of a page after it, which gives an id. A file that is only an
 * address is the problem `only-an-address`, with the id in its hint.
 *
 * Of several roots the first `movie` is read. `premiered` counts before `year`; lists are one tag
 * each or joined by ` / `, and begin anew at `clear="true"`; people who stand in `credits` and in
 * `writer` are one. A running time is its leading whole minutes. A picture on a disk is left out.
 *
 * XML that is not well-formed gives what can be read of it. Entities that a DOCTYPE declares are not
 * expanded, and nothing is fetched.
 *
 * @param xml - the text of the file, from anyone: it never throws
 *
 * @example
 * const nfo = '<movie><title>Her</title><runtime>126 min</runtime><director>Spike Jonze</director></movie>\nhttps://www.themoviedb.org/movie/152601-her'
 * movieFromNfo(nfo).movie?.runtime // 126
 * movieFromNfo(nfo).movie?.ids // { tmdb: '152601' }
 * movieFromNfo('<tvshow><title>Twin Peaks</title></tvshow>').problems[0]?.code // 'not-a-film'
 */
export function movieFromNfo(xml: string): ImportedMovie {
  if (typeof xml !== 'string' || xml.length > mostCharacters) return refused(notReadable, {})
  const positions = positionsOf(xml)
  const placeOf = (offset: number): Place => ({ ...positions.at(offset) })
  const { roots, beside, faults } = nfoParts(xml)
  const draft = draftMovie()
  for (const { trouble, offset } of faults) draft.tell(trouble, placeOf(offset))

  const [movie, second] = roots.filter(({ name }) => name === 'movie')
  const addresses = beside.flatMap(addressesIn)
  if (movie === undefined) {
    const [root] = roots
    if (root)
      return notAFilm(kinds.get(root.name) ?? `<${root.name.slice(0, 40)}>`, placeOf(root.offset))
    const [first] = addresses
    return first
      ? refused(onlyAnAddress(first.site, first.id), placeOf(first.offset))
      : refused(notReadable, placeOf(0))
  }
  if (second) draft.tell(severalMovies, placeOf(second.offset))
  const place = ({ offset }: XmlElement) => placeOf(offset)
  for (const { site, id, offset } of addresses) draft.putId(site, id, placeOf(offset))
  readNfoFacts(movie, place, draft)
  readNfoPeople(movie, place, draft)
  return draft.finish(place(movie))
}

const kinds: ReadonlyMap<string, string> = new Map([
  ['tvshow', 'a series'],
  ['season', 'a season of a series'],
  ['episodedetails', 'an episode'],
  ['musicvideo', 'a music video'],
])

const notReadable = {
  code: 'no-record',
  message: 'This is no NFO file of a movie.',
  hint: 'Give the text of a file that holds <movie>…</movie>.',
}

const severalMovies = {
  severity: 'warning',
  code: 'several-movies',
  message: 'Another movie begins here, which is not read.',
  hint: 'Give each movie a file of its own.',
} as const

const onlyAnAddress = (site: 'imdb' | 'tmdb', id: string) => ({
  code: 'only-an-address',
  message: 'The file holds the address of a movie and nothing else.',
  hint: `Ask ${site === 'imdb' ? 'OMDb' : 'TMDB'} for ${id}, and import its answer.`,
})
