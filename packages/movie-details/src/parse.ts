import { compareProblems, type Problem } from '@reviewkit/problem'
import type { Movie } from '@reviewkit/schema'
import { type Block, blockOf } from './block.ts'
import { anyLabel, detectLocale, languageOf, onlySense } from './detect-locale.ts'
import { type LabelIndex, labelIndexWithEnglish } from './label-index.ts'
import { wordingOf } from './labels/labels.ts'
import { apart, ofAnotherMovie, repeated, type Trouble, unknownLine } from './problems.ts'
import { type FieldReading, readField } from './read-field.ts'
import { type Row, readLines } from './read-lines.ts'
import { isMarkup, readMarkup } from './read-markup.ts'

/** Looking for the nearest label is slow, and nobody reads a hint a hundred times. */
const mostHints = 20

/**
 * Reads a movie’s facts from a block, as `formatMovieDetails` writes it in any of its formats, or
 * as people do: plain lines, bold labels, bullets, a table. Without a locale it takes the language
 * whose labels stand on most lines, and says which; labels of other languages among them are
 * understood too. English labels are understood in every language.
 *
 * The rest of a page may stand around the block: what is no detail is a problem with its line,
 * never lost. Never throws, whatever the text.
 *
 * @example
 * const { movie, locale } = parseMovieDetails('Titel: Her\nRegie: Spike Jonze\nLaufzeit: 126 Min.')
 * movie // { title: 'Her', directors: [{ name: 'Spike Jonze' }], runtime: 126 }
 * locale // 'de'
 * parseMovieDetails('Title: Her\nA fine film.').problems[0]?.line // 2
 */
export function parseMovieDetails(
  text: string,
  { locale }: { locale?: string } = {},
): { movie: Partial<Movie>; locale: string; problems: Problem[] } {
  const wording = wordingOf(locale ?? detectLocale(readRows(text, anyLabel)))
  const known = labelIndexWithEnglish(wording.labels)
  const fieldOf: LabelIndex =
    locale === undefined ? label => known(label) ?? onlySense(label) : known
  const rows = readRows(text, fieldOf)
  const block = blockOf(rows)
  const movie: Partial<Movie> = {}
  const told = new Map<string, number>()
  const problems: Problem[] = []
  const read = (row: Row): FieldReading => {
    const { field } = row
    if (!field) return nothing(unknownLine(row, wording.labels, problems.length < mostHints))
    const label = wording.labels.fields[field][0]
    const outside = outsideOf(block, row, label)
    if (outside) return nothing(outside)
    const foreign = known(row.label) === undefined
    const { found, problems: troubles } = told.has(field)
      ? { found: { [field]: undefined }, problems: [] }
      : readField(field, row.value, foreign ? wordingOf(languageOf(row.label)) : wording)
    const [first] = Object.keys(found)
    const fresh = Object.entries(found).filter(([key]) => !told.has(key))
    if (first === undefined || fresh.length > 0) {
      return { found: Object.fromEntries(fresh), problems: troubles }
    }
    return nothing(repeated(row, label, told.get(first) ?? row.line))
  }
  for (const row of rows) {
    const { found, problems: troubles } = read(row)
    Object.assign(movie, found)
    for (const key of Object.keys(found)) told.set(key, row.line)
    // A megabyte of unknown languages is more than can be spread into a call.
    for (const trouble of troubles) problems.push(placed(trouble, row))
  }
  return {
    movie: withYear(movie),
    locale: wording.locale,
    problems: problems.sort(compareProblems),
  }
}

function readRows(text: string, fieldOf: LabelIndex): Row[] {
  return isMarkup(text) ? readMarkup(text, fieldOf) : readLines(text, fieldOf)
}

function outsideOf({ rows, others }: Block, row: Row, label: string): Trouble | undefined {
  if (rows.has(row)) return undefined
  const title = others.get(row)
  return title === undefined ? apart(row, label) : ofAnotherMovie(row, title)
}

function nothing(trouble: Trouble): FieldReading {
  return { found: {}, problems: [trouble] }
}

/** The day of release tells the year, where no line does. */
function withYear(movie: Partial<Movie>): Partial<Movie> {
  return movie.released === undefined || movie.year !== undefined
    ? movie
    : { ...movie, year: Number(movie.released.slice(0, 4)) }
}

function placed({ hint, ...trouble }: Trouble, { line, column, field }: Row): Problem {
  return {
    ...trouble,
    line,
    column,
    ...(field === undefined ? {} : { path: [field] }),
    ...(hint === undefined ? {} : { hint }),
  }
}
