import type { Problem } from '@reviewkit/problem'
import { Movie } from '@reviewkit/schema'

/** What another program’s record gives of a movie, and what in it could not be used. */
export interface ImportedMovie {
  /** There where no problem is an error. */
  movie?: Movie
  problems: Problem[]
}

/** Where in its source a fact stands: a path in JSON, a line and column in a text. */
export type Place = Pick<Problem, 'file' | 'line' | 'column' | 'path'>

/** A problem whose place is told apart. */
export type Trouble = Pick<Problem, 'severity' | 'code' | 'message' | 'hint'>

type Lists = Pick<Movie, 'directors' | 'writers' | 'cast' | 'languages' | 'countries' | 'genres'>
type Facts = Omit<Movie, keyof Lists | 'ids' | 'moreCast'>

/** A movie under way. It remembers where each fact was read, for the last word of `Movie`. */
export interface Draft {
  /** The last value put in a field stays. */
  put<K extends keyof Facts>(field: K, value: Facts[K], place: Place): void
  putId(site: keyof Movie['ids'], id: string, place: Place): void
  /** What comes under a key once more is left out. */
  add<K extends keyof Lists>(field: K, entry: Lists[K][number], place: Place, key?: string): void
  tell(trouble: Trouble, place: Place): void
  /** Takes out what `Movie` does not accept, and tells it. */
  finish(whole: Place): ImportedMovie
}

export function draftMovie(): Draft {
  const problems: Problem[] = []
  const places = new Map<string, Place>()
  const seen = new Set<string>()
  const lists: Lists = {
    directors: [],
    writers: [],
    cast: [],
    languages: [],
    countries: [],
    genres: [],
  }
  const ids: Movie['ids'] = {}
  const facts: Partial<Facts> = {}

  const tell = (trouble: Trouble, place: Place) => problems.push({ ...trouble, ...place })

  return {
    tell,
    put(field, value, place) {
      facts[field] = value
      places.set(field, place)
    },
    putId(site, id, place) {
      ids[site] = id
      places.set(`ids.${site}`, place)
    },
    add(field, entry, place, key) {
      const list: unknown[] = lists[field]
      const once = key === undefined ? undefined : `${field} ${key}`
      if (once !== undefined && seen.has(once)) return
      if (once !== undefined) seen.add(once)
      places.set(`${field}.${list.length}`, place)
      list.push(entry)
    },
    finish(whole) {
      const { title } = facts
      if (title === undefined) {
        tell(titleMissing, whole)
        return { problems }
      }
      const written = { ...facts, title, ...lists, moreCast: false, ids }
      const refused = new Set<string>()
      for (const issue of Movie.safeParse(written).error?.issues ?? []) {
        const { code, hint } = issue.code === 'custom' ? (issue.params ?? {}) : {}
        const part = partOf(issue.path)
        refused.add(part)
        const severity = part === 'title' ? 'error' : 'warning'
        tell(
          { severity, code: String(code), message: issue.message, hint: String(hint) },
          places.get(part) ?? whole,
        )
      }
      if (refused.size === 0) return { movie: written, problems }
      const checked = Movie.safeParse(without(written, refused))
      return checked.success ? { movie: checked.data, problems } : { problems }
    },
  }
}

const titleMissing: Trouble = {
  severity: 'error',
  code: 'title-missing',
  message: 'The movie has no title.',
  hint: 'Import a record that has one: nothing else says which movie it is.',
}

/** The part that goes where something in it is refused: a field, an id, an entry of a list. */
function partOf([field, key]: readonly PropertyKey[]): string {
  return field === 'ids' || typeof key === 'number'
    ? `${String(field)}.${String(key)}`
    : String(field)
}

function without(movie: Movie, refused: ReadonlySet<string>): unknown {
  const kept = Object.entries(movie)
    .filter(([field]) => !refused.has(field))
    .map(([field, value]: [string, unknown]) => {
      const keep = (_: unknown, key: string | number) => !refused.has(`${field}.${key}`)
      if (Array.isArray(value)) return [field, value.filter(keep)]
      if (field !== 'ids') return [field, value]
      return [
        field,
        Object.fromEntries(Object.entries(movie.ids).filter(([site]) => keep(site, site))),
      ]
    })
  return Object.fromEntries(kept)
}
