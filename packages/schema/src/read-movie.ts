import { unknownFacts } from './movie.ts'
import { readCastMember, readImage, readPerson } from './read-person.ts'
import {
  readBoolean,
  readCountryCode,
  readLanguageTag,
  readList,
  readMinutes,
  readNumber,
  readText,
  readToken,
} from './read-values.ts'
import { type Fields, type Read, readMap } from './reading.ts'

const idFields: Fields = {
  imdb: readText,
  tmdb: readText,
  wikidata: readText,
  letterboxd: readText,
}

/** `title:Her`, which YAML takes for one word. */
const gluedKey = /^(\w{1,40}):(\S.{0,60})$/u

const readIds: Read = (node, path, reading) => {
  if (node.kind === 'map') return readMap(node, path, idFields, reading)
  return reading.refuse(path, node, {
    code: 'not-a-mapping',
    message: 'The ids do not say whose they are.',
    hint: 'Write { imdb: tt1798709 }, or each on a line of its own below ids:.',
  })
}

const people = readList(readPerson)
const languages = readList(readLanguageTag)
const countries = readList(readCountryCode)
const genres = readList(readText)

/** The keys of a movie in a front matter: where one value is the rule, its singular too. */
export const movieFields: Fields = {
  title: readText,
  originalTitle: readText,
  year: readNumber,
  released: readToken,
  director: { as: 'directors', read: people },
  directors: people,
  writer: { as: 'writers', read: people },
  writers: people,
  cast: readList(readCastMember),
  moreCast: readBoolean,
  runtime: readMinutes,
  language: { as: 'languages', read: languages },
  languages,
  country: { as: 'countries', read: countries },
  countries,
  genre: { as: 'genres', read: genres },
  genres,
  certification: readText,
  poster: readImage,
  ids: readIds,
}

/** Keys of the review, which do not belong to its movie. */
const outside = [
  ...['slug', 'author', 'authors', 'published', 'updated', 'draft', 'summary', 'tags'],
  ...['spoilers', 'rating', 'images', 'copyright'],
]

/** A movie, with its lists filled in: empty where the file has none. */
export const readMovie: Read = (node, path, reading) => {
  if (node.kind !== 'map') {
    const [, key, value] = (node.kind === 'text' && gluedKey.exec(node.value)) || []
    if (key !== undefined && Object.hasOwn(movieFields, key)) {
      return reading.refuse(path, node, {
        code: 'colon-missing',
        message: 'No space stands after the colon.',
        hint: `Write ${key}: ${value}.`,
      })
    }
    return reading.refuse(path, node, {
      code: 'not-a-mapping',
      message: 'The movie is not a mapping of its facts.',
      hint: 'Write movie: on a line of its own, and title: Her below it, indented by two spaces.',
    })
  }
  let goesOn = false
  const castField: Read = (cast, below, inside) => {
    // “and others” is no one's name when it stands last and bare.
    const nodes = cast.kind === 'list' ? cast.items : [cast]
    const last = nodes.at(-1)
    goesOn = last?.kind === 'text' && isAndOthers(last.value)
    const people = goesOn ? nodes.slice(0, -1) : nodes
    return readList(readCastMember)({ ...cast, kind: 'list', items: people }, below, inside)
  }
  const movie = readMap(node, path, { ...movieFields, cast: castField }, reading, {
    '': outside,
  })
  return {
    ...unknownFacts(),
    ...movie,
    ...(goesOn ? { moreCast: true } : {}),
  }
}

/** Words that stand for the rest of a cast. */
export function isAndOthers(text: string): boolean {
  return /^(?:a[.]\s?o[.]|(?:and|&)\s+(?:many\s+)?(?:others|more)[.]?|et\s+al[.]?|etc[.]?|[.]{3}|…)$/iu.test(
    text.trim(),
  )
}
