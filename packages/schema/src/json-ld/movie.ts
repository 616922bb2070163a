import { date as dateSchema } from '../date.ts'
import { Movie, unknownFacts } from '../movie.ts'
import { readRunningTime } from '../running-time.ts'
import { country, language } from './codes.ts'
import type { Found, LdNode } from './graph.ts'
import { idsOf } from './ids.ts'
import { image } from './image.ts'
import { cast, person, writer } from './person.ts'
import { hold, type LdRead, type LdReading, many, one, readNode } from './reading.ts'
import { commaTexts, date, firstOf, plain, shown, text } from './words.ts'

const minutesIn: Readonly<Record<string, number>> = { MIN: 1, HUR: 60, SEC: 1 / 60 }

/** A running time: an ISO 8601 duration, a text as people write it, or a quantity with its unit. */
const duration: LdRead<number> = (found, reading) => {
  const node = plain(found.value) === undefined ? reading.graph.nodeOf(found.value) : undefined
  const value = node && firstOf(node, ['value'])
  const unit = node && plain(firstOf(node, ['unitCode'])?.value)
  const count = Number(plain(value?.value) ?? Number.NaN)
  if (unit !== undefined && Object.hasOwn(minutesIn, unit) && Number.isFinite(count)) {
    return Math.round(count * (minutesIn[unit] ?? 1))
  }
  const written = text(value ?? found, reading)
  if (written === undefined) return undefined
  const minutes = readRunningTime(written)
  if (minutes !== undefined) return minutes
  return reading.warn(found.place, {
    code: 'runtime-not-readable',
    message: `${shown(written)} is not a running time.`,
    hint: 'Write an ISO 8601 duration, for example PT2H6M.',
  })
}

const genres = { from: ['genre'], read: commaTexts }

const fields = () => ({
  title: one(['name'], text),
  originalTitle: one(['alternateName'], text),
  directors: many(['director', 'directors'], person),
  writers: many(['author', 'writer', 'creator'], writer),
  cast,
  runtime: one(['duration'], duration),
  languages: many(['inLanguage'], language),
  countries: many(['countryOfOrigin'], country),
  genres,
  certification: one(['contentRating'], text),
  poster: one(['image'], image),
})

/** A `Movie`, with its lists filled in: empty where nothing is said. */
export function readMovie(node: LdNode, reading: LdReading): Movie | undefined {
  const shape = {
    whole: 'movie',
    schema: Movie,
    fields: fields(),
    defaults: { ...unknownFacts(), ids: idsOf(node, reading), ...whenOf(node, reading) },
    examples: { title: '"name": and the title of the movie' },
    needed: true,
  }
  return readNode(node, shape, reading)
}

/**
 * The day and the year of release. `datePublished` and `dateCreated` hold either; where one has a
 * day and the other a year, both are known.
 */
function whenOf(node: LdNode, reading: LdReading): { released?: string; year?: number } {
  const [published, created] = ['datePublished', 'dateCreated'].map(name => {
    const found = firstOf(node, [name])
    return found === undefined ? {} : dateOrYear(found, reading)
  })
  const released = published?.day ?? created?.day
  const year = created?.year ?? published?.year ?? yearIn(released)
  return {
    ...(released === undefined ? {} : { released }),
    ...(year === undefined ? {} : { year }),
  }
}

function dateOrYear(found: Found, reading: LdReading): { day?: string; year?: number } {
  const written = date(found, reading)
  if (written === undefined) return {}
  if (/^\d{4}$/u.test(written)) {
    const year = hold(Movie.shape.year, Number(written), found, reading)
    return year === undefined ? {} : { year }
  }
  const day = hold(dateSchema(), written, found, reading)
  if (day !== undefined) return { day }
  const year = yearIn(/^\d{4}-\d{2}$/u.test(written) ? written : undefined)
  return year === undefined ? {} : { year }
}

function yearIn(written: string | undefined): number | undefined {
  return Movie.shape.year.safeParse(Number(written?.slice(0, 4))).data
}
